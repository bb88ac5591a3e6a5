package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What Terraform calls the properties of one canonical type in one of its own types. Of what a part
 * may say too, the part goes first: that is where Terraform's authors have moved it.
 */
final class TypeTerms implements Terms {
  /** What every resource can say; to keep it from being destroyed comes nearest to a policy. */
  private static final Map<String, String> BESIDE =
      Map.of(
          "$DependsOn", "depends_on",
          "$PreventDestroy", "lifecycle.prevent_destroy",
          "$DeletionPolicy", "lifecycle.prevent_destroy");

  private final Mappings mappings;
  private final TypeMapping mapping;
  private final View view;
  private volatile @Nullable Map<String, Name> names;

  /**
   * What a property is called.
   *
   * @param type that the path is of, if that is a part; else empty
   * @param document whether a text holds all below it
   * @param words from CloudFormation's values to Terraform's, where they differ
   */
  private record Name(String path, String type, boolean document, Map<String, String> words) {
    Name(String path, String type, boolean document) {
      this(path, type, document, Map.of());
    }
  }

  TypeTerms(Mappings mappings, TypeMapping mapping, View view) {
    this.mappings = mappings;
    this.mapping = mapping;
    this.view = view;
  }

  @Override
  public Optional<Written> absent(String path, SourceRange head) {
    Map<String, Name> known = names();
    Name name = known.get(path);
    if (name == null) {
      String beside = BESIDE.get(path);
      name = beside == null ? inside(path, known) : new Name(beside, "", false);
    }
    return name == null
        ? Optional.empty()
        : Optional.of(new Written(name.path(), name.type(), head));
  }

  @Override
  public Optional<Setting> setting(String path, String value) {
    Name name = names().get(path);
    if (name == null || name.document()) {
      return Optional.empty();
    }
    String plain = name.path().replace("[]", "").replace("{}", "");
    String said = literal(name.words().getOrDefault(value, value));
    return Optional.of(new Setting(plain + " = " + said, name.type()));
  }

  /** Numbers, booleans and lists stand as they are, texts between quotes. */
  private static String literal(String value) {
    boolean plain =
        value.equals("true")
            || value.equals("false")
            || value.startsWith("[")
            || value.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? value : '"' + value + '"';
  }

  @Override
  public boolean isOfType(String address, String canonicalType) {
    return mappings.isOfType(address, canonicalType);
  }

  @Override
  public String type(String canonicalType) {
    return mappings.typeOf(canonicalType);
  }

  @Override
  public boolean isAttribute(String name) {
    for (Name each : names().values()) {
      String path = each.path();
      boolean first =
          path.startsWith(name)
              && (path.length() == name.length() || ".[{".indexOf(path.charAt(name.length())) >= 0);
      if (first && each.type().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what something in a map or in a document is called; names in a document are
   * CloudFormation's with a small letter in front.
   */
  private static @Nullable Name inside(String path, Map<String, Name> known) {
    for (int i = path.length() - 1; i > 0; i--) {
      boolean end = ".[{".indexOf(path.charAt(i)) >= 0;
      Name holder = end ? known.get(path.substring(0, i)) : null;
      if (holder != null && path.charAt(i) == '{') {
        return new Name(holder.path() + path.substring(i), holder.type(), false);
      }
      if (holder != null) {
        return holder.document()
            ? new Name(holder.path() + small(path.substring(i)), holder.type(), true)
            : null;
      }
    }
    return null;
  }

  private static String small(String path) {
    StringBuilder small = new StringBuilder(path);
    for (int i = 1; i < path.length(); i++) {
      if (path.charAt(i - 1) == '.') {
        small.setCharAt(i, Character.toLowerCase(path.charAt(i)));
      }
    }
    return small.toString();
  }

  /** Returns the names of the properties that a view may say something of. */
  static Set<String> properties(View view) {
    Set<String> properties = new TreeSet<>();
    properties(view.root(), properties);
    return properties;
  }

  private static void properties(Branch branch, Set<String> properties) {
    for (Move move : branch.moves()) {
      List<Target.Step> steps = move.target().steps();
      if (!steps.isEmpty() && steps.get(0) instanceof Target.Property property) {
        properties.add(property.name());
      }
    }
    branch.below().forEach(below -> properties(below, properties));
  }

  private Map<String, Name> names() {
    Map<String, Name> known = names;
    if (known == null) {
      known = collect();
      names = known;
    }
    return known;
  }

  private Map<String, Name> collect() {
    Map<String, Name> collected = new HashMap<>();
    for (String part : mapping.parts()) {
      Optional<TypeMapping> known = mappings.of(part);
      if (known.isPresent()) {
        for (View each : known.get().canonicals().views().values()) {
          if (each.canonicalType().equals(view.canonicalType())) {
            collect(each.root(), "", part, collected);
          }
        }
      }
    }
    collect(view.root(), "", "", collected);
    return collected;
  }

  /**
   * Collects what a branch and all below it call.
   *
   * @param path of the branch as it is written: a block of which there is one has no index
   */
  private static void collect(
      Branch branch, String path, String type, Map<String, Name> collected) {
    for (Move move : branch.moves()) {
      Target target = move.target();
      boolean document = move.translation().form() == Form.DOCUMENT;
      Name name = new Name(path, type, document, words(move.translation()));
      if (target.beside()) {
        collected.putIfAbsent(target.text(), name);
      } else if (!path.isEmpty()) {
        collected.putIfAbsent(target.schemaText(), name);
        if (target.text().indexOf('=') > 0 || target.text().indexOf('{') > 0) {
          collected.putIfAbsent(target.text(), name);
        }
        above(target.schemaText(), path, type, collected);
      }
    }
    for (Branch below : branch.below()) {
      boolean single = branch.single() && below.step().equals(SourcePath.ELEMENTS);
      String dot = path.isEmpty() || !SourcePath.isName(below.step()) ? "" : ".";
      collect(below, single ? path : path + dot + below.step(), type, collected);
    }
  }

  private static Map<String, String> words(Translation translation) {
    Map<String, String> words = new HashMap<>();
    translation
        .values()
        .forEach(
            (word, value) -> {
              if (value instanceof Scalar scalar) {
                words.putIfAbsent(scalar.text(), word);
              }
            });
    if (translation.form() == Form.NOT) {
      words.putAll(Map.of("true", "false", "false", "true"));
    }
    return words;
  }

  /** What holds a property is called by what holds the attribute, if nothing else calls it. */
  private static void above(String target, String path, String type, Map<String, Name> collected) {
    int dot = target.lastIndexOf('.');
    int end = path.lastIndexOf('.');
    if (dot > 0) {
      String holder = end > 0 ? path.substring(0, end) : path;
      String held = target.substring(0, dot);
      collected.putIfAbsent(held, new Name(holder, type, false));
      above(held, holder, type, collected);
      if (held.endsWith("[]") || held.endsWith("{}")) {
        String whole = holder.endsWith("[]") ? holder.substring(0, holder.length() - 2) : holder;
        collected.putIfAbsent(held.substring(0, held.length() - 2), new Name(whole, type, false));
      }
    }
  }
}
