package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.Classification.Kind;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The catalogue as its data files state it, checked.
 *
 * @param kinds pattern to kind, the first that fits; {@link Kind#UNCLASSIFIED} for what is AWS's
 * @param types canonical type to what is said of it
 * @param unlistedDuties of the types that a service has and the files do not list
 */
record CatalogSource(
    List<KindLine> kinds,
    List<ServiceSource> services,
    Map<String, TypeLine> types,
    Map<String, TypeSource> schemas,
    Set<Duty> unlistedDuties) {

  /** Which kind a type is by its name alone. */
  record KindLine(TypePattern pattern, Kind kind) {}

  /** The duties that apply to one type. */
  record TypeLine(String type, Set<Duty> duties, SourceRange range) {}

  /**
   * A service, what belongs to it, and who owes what for it.
   *
   * @param claims whole types and patterns
   * @param global patterns of its types that belong to no Region
   * @param responsibilities one a duty, in the order of {@link Duty}
   */
  record ServiceSource(
      Service service,
      List<String> namespaces,
      List<TypePattern> claims,
      List<TypePattern> global,
      List<Responsibility> responsibilities,
      SourceRange range) {

    boolean isGlobal(String type) {
      return global.stream().anyMatch(pattern -> pattern.matches(type));
    }

    /** Returns how exactly this service claims the type; 0 if it does not. */
    int claim(String type) {
      int best = 0;
      for (TypePattern pattern : claims) {
        if (pattern.matches(type)) {
          best = Math.max(best, pattern.isExact() ? Integer.MAX_VALUE : pattern.text().length());
        }
      }
      boolean namespace = namespaces.contains(namespace(type));
      return best == 0 && namespace ? 1 : best;
    }
  }

  /** Returns what stands before the last {@code ::}; empty if there is none. */
  static String namespace(String type) {
    int end = type.lastIndexOf("::");
    return end < 0 ? "" : type.substring(0, end);
  }
}
