package io.dutyline.engine.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads type texts: {@code X[]} is a list of X, {@code X{}} a map to X, {@code X|Y} one of them,
 * {@code (X|Y)[]} a list of either. What stands last is outermost: {@code X[]{}} maps to lists.
 */
final class PropertyType {
  private static final Set<String> BUILT_IN =
      Set.of("string", "integer", "number", "boolean", "json", "Tag");

  private PropertyType() {}

  static boolean isBuiltIn(String name) {
    return BUILT_IN.contains(name);
  }

  /** Returns what a type may be: itself, unless it is one of several. */
  static List<String> alternatives(String type) {
    if (type.indexOf('|') < 0) {
      return List.of(type);
    }
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(type.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(type.substring(start));
    return parts;
  }

  /** Returns the type of the elements of a list ({@code []}) or a map ({@code {}}). */
  static Optional<String> element(String type, String suffix) {
    Set<String> elements = new LinkedHashSet<>();
    for (String alternative : alternatives(type)) {
      if (alternative.equals("json")) {
        elements.add(alternative);
      } else if (alternative.endsWith(suffix)) {
        elements.add(unwrap(alternative.substring(0, alternative.length() - suffix.length())));
      }
    }
    return elements.isEmpty() ? Optional.empty() : Optional.of(String.join("|", elements));
  }

  /** Returns the names in a type text, without what makes lists and maps of them. */
  static List<String> names(String type) {
    List<String> names = new ArrayList<>();
    for (String alternative : alternatives(type)) {
      String core = withoutSuffixes(alternative);
      if (core.startsWith("(")) {
        names.addAll(names(unwrap(core)));
      } else {
        names.add(core);
      }
    }
    return names;
  }

  /** Returns what a path writes behind a property of this type, outermost first. */
  static String suffix(String type) {
    String rest = alternatives(type).get(alternatives(type).size() - 1);
    StringBuilder suffix = new StringBuilder();
    while (rest.endsWith("[]") || rest.endsWith("{}")) {
      suffix.append(rest, rest.length() - 2, rest.length());
      rest = rest.substring(0, rest.length() - 2);
    }
    return suffix.toString();
  }

  private static String withoutSuffixes(String type) {
    return type.substring(0, type.length() - suffix(type).length());
  }

  private static String unwrap(String type) {
    boolean wrapped = type.startsWith("(") && type.endsWith(")");
    return wrapped ? type.substring(1, type.length() - 1) : type;
  }
}
