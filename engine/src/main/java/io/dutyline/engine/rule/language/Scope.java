package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.rule.language.Path.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What paths start at, as far as it is known when a rule is read.
 *
 * @param judged types that the rule judges
 * @param types whose property this is; none if anything may be there
 * @param prefix path of the property in those types, as their schemas have it; empty for all of
 *     them
 */
record Scope(List<TypeSchema> judged, List<TypeSchema> types, String prefix) {
  /** Nothing is known, and nothing is checked. */
  static final Scope ANYTHING = new Scope(List.of(), List.of(), "");

  Scope {
    judged = List.copyOf(judged);
    types = List.copyOf(types);
  }

  /** Returns the scope of resources of these types; those not in the catalogue are left out. */
  static Scope of(List<String> types, Optional<Catalog> catalog) {
    List<TypeSchema> schemas = schemas(types, catalog);
    return new Scope(schemas, schemas, "");
  }

  /** Returns the scope of other resources, of these types. */
  Scope other(List<String> others, Optional<Catalog> catalog) {
    return new Scope(judged, schemas(others, catalog), "");
  }

  /** Returns the part of this scope that is about resources of one type. */
  Scope only(String type) {
    return types.isEmpty()
        ? this
        : new Scope(
            judged, types.stream().filter(each -> each.type().equals(type)).toList(), prefix);
  }

  /** Returns whether it is known here that a resource is never of the type. */
  boolean excludes(String type) {
    return !types.isEmpty() && types.stream().noneMatch(each -> each.type().equals(type));
  }

  /** Returns the scope in which nothing is checked but what leads back to the judged resource. */
  Scope anything() {
    return new Scope(judged, List.of(), "");
  }

  /** Returns the scope at the end of a path. */
  Scope at(Path path) {
    return switch (path.root()) {
      case HERE -> new Scope(judged, types, prefix + path.schemaText());
      case JUDGED -> new Scope(judged, judged, path.schemaText());
      default -> anything();
    };
  }

  /** Returns the property that a path means in a type; empty if there is none. */
  static Optional<String> property(TypeSchema type, String schemaText) {
    String path = schemaText.startsWith(".") ? schemaText.substring(1) : schemaText;
    return path.isEmpty() ? Optional.of("object") : type.property(path);
  }

  /** Returns the schemas in which a path of this scope is looked up. */
  List<TypeSchema> typesFor(Path path) {
    return path.root() == Root.JUDGED ? judged : path.root() == Root.HERE ? types : List.of();
  }

  private static List<TypeSchema> schemas(List<String> types, Optional<Catalog> catalog) {
    if (catalog.isEmpty()) {
      return List.of();
    }
    List<TypeSchema> schemas = new ArrayList<>();
    types.forEach(type -> catalog.get().schema(type).ifPresent(schemas::add));
    return schemas;
  }
}
