package io.dutyline.engine.cloudformation.cdk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an assembly says of the constructs of one stack. */
final class Constructs {
  static final Constructs NONE = new Constructs(Map.of());

  private final Map<String, Construct> byPath;
  private final Map<String, String> paths = new HashMap<>();

  /**
   * @param byPath paths as in templates, without a slash before
   */
  Constructs(Map<String, Construct> byPath) {
    this.byPath = Map.copyOf(byPath);
    Set<String> twice = new HashSet<>();
    byPath.forEach(
        (path, construct) -> {
          if (paths.put(construct.logicalId(), path) != null) {
            twice.add(construct.logicalId());
          }
        });
    paths.keySet().removeAll(twice);
    paths.remove("");
  }

  /** Returns what is said of the construct at a path. */
  Construct at(String path) {
    return byPath.getOrDefault(path, Construct.UNKNOWN);
  }

  /**
   * Returns the path of the resource with a logical id; empty if it is not said, or if several
   * resources have that id, of which all but one are in nested stacks.
   */
  String pathOf(String logicalId) {
    return paths.getOrDefault(logicalId, "");
  }

  /** Returns what is said of the constructs around one, itself among them, outermost first. */
  List<Construct> around(String path) {
    List<Construct> found = new ArrayList<>();
    int end = 0;
    while (end >= 0) {
      end = path.indexOf('/', end + 1);
      Construct each = byPath.get(end < 0 ? path : path.substring(0, end));
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }
}
