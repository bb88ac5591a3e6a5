package io.dutyline.engine.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one resource type: its own, and those of the definitions that they name. A
 * definition may name itself (a statement of statements), so paths are walked, not listed.
 */
final class TypeDefinition {
  /** The name under which the resource's own properties stand. */
  static final String ROOT = "";

  /** A QuickSight dashboard has far more than anyone reads. */
  private static final int MOST_PATHS = 20_000;

  private static final Property JSON = new Property("json", false, false, List.of());
  private static final Map<String, Property> TAG =
      new java.util.TreeMap<>(Map.of("Key", text(), "Value", text()));

  /**
   * One property.
   *
   * @param type as written: {@code string}, {@code Rule[]}, {@code json|string}
   * @param replaces whether a change makes AWS replace the resource
   * @param values the allowed ones; empty if any are. Of a list, those of its elements
   * @param secret whether no writer may print the value: Terraform's schemas know
   * @param block whether it is a nested block in Terraform
   */
  record Property(
      String type,
      boolean required,
      boolean replaces,
      List<String> values,
      boolean secret,
      boolean block) {
    Property {
      values = List.copyOf(values);
    }

    Property(String type, boolean required, boolean replaces, List<String> values) {
      this(type, required, replaces, values, false, false);
    }

    Property withType(String other) {
      return new Property(other, required, replaces, values, secret, block);
    }
  }

  private final Map<String, Map<String, Property>> definitions;

  TypeDefinition(Map<String, Map<String, Property>> definitions) {
    Map<String, Map<String, Property>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, Property>> entry : definitions.entrySet()) {
      copy.put(entry.getKey(), new LinkedHashMap<>(entry.getValue()));
    }
    this.definitions = Collections.unmodifiableMap(copy);
  }

  /** Returns the definition names that a type text refers to and that do not exist. */
  List<String> unknownDefinitions() {
    List<String> unknown = new ArrayList<>();
    for (Map<String, Property> properties : definitions.values()) {
      for (Property property : properties.values()) {
        for (String name : PropertyType.names(property.type())) {
          if (!PropertyType.isBuiltIn(name) && !definitions.containsKey(name)) {
            unknown.add(name);
          }
        }
      }
    }
    return unknown;
  }

  /** Returns the property at a path such as {@code A[].B}, with the type that stands there. */
  Optional<Property> find(String path) {
    int end = endOfName(path, 0);
    Optional<Property> found = own(path.substring(0, end));
    while (found.isPresent() && end < path.length()) {
      if (path.charAt(end) == '.') {
        int start = end + 1;
        end = endOfName(path, start);
        found = child(found.get().type(), path.substring(start, end));
      } else if (path.startsWith("[]", end) || path.startsWith("{}", end)) {
        found = element(found.get(), path.substring(end, end + 2));
        end += 2;
      } else {
        return Optional.empty();
      }
    }
    return found;
  }

  /**
   * Returns paths, the shallowest first. A definition inside itself is not gone into again, and no
   * more are listed than anyone looks through for the nearest right word.
   */
  Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    Queue<Opened> open = new ArrayDeque<>();
    open.add(new Opened("", ROOT, null));
    while (!open.isEmpty() && paths.size() < MOST_PATHS) {
      Opened next = open.remove();
      for (var entry : definitions.getOrDefault(next.definition(), Map.of()).entrySet()) {
        String path = next.prefix() + entry.getKey();
        String type = entry.getValue().type();
        paths.add(path);
        for (String name : PropertyType.names(type)) {
          if (definitions.containsKey(name) && !next.isInside(name)) {
            open.add(new Opened(path + PropertyType.suffix(type) + ".", name, next));
          }
        }
      }
    }
    return Collections.unmodifiableSet(paths);
  }

  /** Returns the names of the properties below a path, in their order; none below a scalar. */
  List<String> names(String path) {
    if (path.isEmpty()) {
      return List.copyOf(definitions.getOrDefault(ROOT, Map.of()).keySet());
    }
    List<String> names = new ArrayList<>();
    for (String alternative :
        PropertyType.alternatives(find(path).map(Property::type).orElse(""))) {
      if (alternative.equals("Tag")) {
        names.addAll(TAG.keySet());
      }
      names.addAll(definitions.getOrDefault(alternative, Map.of()).keySet());
    }
    return names;
  }

  /** A definition on the way down, and the way it was come by. */
  private record Opened(String prefix, String definition, @Nullable Opened parent) {
    boolean isInside(String name) {
      for (Opened at = this; at != null; at = at.parent) {
        if (at.definition.equals(name)) {
          return true;
        }
      }
      return false;
    }
  }

  private static Optional<Property> element(Property whole, String suffix) {
    Optional<String> type = PropertyType.element(whole.type(), suffix);
    return type.isEmpty() ? Optional.empty() : Optional.of(whole.withType(type.get()));
  }

  private Optional<Property> own(String name) {
    return Optional.ofNullable(definitions.getOrDefault(ROOT, Map.of()).get(name));
  }

  /** Of a type that is one of several, the first that has such a property answers. */
  private Optional<Property> child(String type, String name) {
    for (String alternative : PropertyType.alternatives(type)) {
      if (alternative.equals("json")) {
        return Optional.of(JSON);
      }
      Map<String, Property> properties = definitions.get(alternative);
      if (properties == null && alternative.equals("Tag")) {
        properties = TAG;
      }
      if (properties != null && properties.containsKey(name)) {
        return Optional.of(properties.get(name));
      }
    }
    return Optional.empty();
  }

  private static int endOfName(String path, int start) {
    int end = start;
    while (end < path.length() && ".[{".indexOf(path.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static Property text() {
    return new Property("string", false, false, List.of());
  }
}
