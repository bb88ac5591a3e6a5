package io.dutyline.engine.cloudformation.cdk;

import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.TextCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the CDK makes for its own needs, by {@code own-constructs.txt}. */
final class OwnConstructs {
  private static final String FILE = "own-constructs.txt";

  private final List<List<Glob>> ids = new ArrayList<>();
  private final Set<String> types = new HashSet<>();

  OwnConstructs() {
    DataLines.of(FILE).forEach(this::add);
  }

  private void add(String line) {
    if (line.startsWith("type ")) {
      types.add(line.substring("type ".length()));
    } else if (line.startsWith("id ")) {
      List<Glob> pattern = new ArrayList<>();
      for (String each : line.substring("id ".length()).split("/", -1)) {
        pattern.add(Glob.of(each, TextCase.EXACT));
      }
      ids.add(pattern);
    }
  }

  /**
   * Returns whether a resource is the CDK's own.
   *
   * @param path of its construct
   */
  boolean holds(String path, String type) {
    return types.contains(type) || holds(path.split("/", -1));
  }

  private boolean holds(String[] path) {
    for (List<Glob> pattern : ids) {
      for (int start = 0; start + pattern.size() <= path.length; start++) {
        if (fits(pattern, path, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(List<Glob> pattern, String[] path, int start) {
    for (int i = 0; i < pattern.size(); i++) {
      if (!pattern.get(i).matches(path[start + i])) {
        return false;
      }
    }
    return true;
  }
}
