package io.dutyline.engine.terraform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way from one folder to another, as Terraform writes {@code path.module}. */
final class RelativePath {
  private RelativePath() {}

  /**
   * Returns the path from one folder to another, both relative to the same one; {@code .} if they
   * are the same.
   */
  static String of(String from, String to) {
    List<String> start = names(from);
    List<String> end = names(to);
    int same = 0;
    while (same < start.size() && same < end.size() && start.get(same).equals(end.get(same))) {
      same++;
    }
    List<String> path = new ArrayList<>(Collections.nCopies(start.size() - same, ".."));
    path.addAll(end.subList(same, end.size()));
    return path.isEmpty() ? "." : String.join("/", path);
  }

  private static List<String> names(String path) {
    return path.isEmpty() ? List.of() : List.of(path.split("/"));
  }
}
