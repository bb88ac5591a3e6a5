package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Under which conditions an API's routes are there: those of the functions behind them. */
final class ApiConditions {
  /** By path and method; an empty name for a route that is always there. */
  private final Map<String, Map<String, String>> routes = new LinkedHashMap<>();

  void add(ApiRoute route, Optional<Node> condition) {
    routes
        .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
        .put(route.method(), name(condition).orElse(""));
  }

  /** Returns the name of a resource's condition. */
  static Optional<String> name(Optional<Node> condition) {
    return condition.orElse(null) instanceof ScalarNode name && !name.text().isEmpty()
        ? Optional.of(name.text())
        : Optional.empty();
  }

  /** Returns the condition under which any route of {@code path} is there; empty if always. */
  Optional<String> of(String path, String apiId, SourceRange range, Output output) {
    String name =
        apiId + path.replace("/", "SLASH").replace("{", "OB").replace("}", "CB") + "PathCondition";
    return combined(
        new TreeSet<>(routes.getOrDefault(path, Map.of()).values()), name, range, output);
  }

  /**
   * Returns the condition under which any route at all is there; empty if always.
   *
   * @param name of the condition that is made if there are several
   */
  Optional<String> ofApi(String name, SourceRange range, Output output) {
    Set<String> all = new TreeSet<>();
    routes.values().forEach(methods -> all.addAll(methods.values()));
    return combined(all, name, range, output);
  }

  private static Optional<String> combined(
      Set<String> conditions, String name, SourceRange range, Output output) {
    if (conditions.isEmpty() || conditions.contains("")) {
      return Optional.empty();
    }
    if (conditions.size() == 1) {
      return Optional.of(conditions.iterator().next());
    }
    CombinedConditions.add(name, conditions, range, output);
    return Optional.of(name);
  }
}
