package io.dutyline.engine.config;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceFile;
import java.util.List;

/** Says which resources of a file a comment belongs to. */
final class WaivedResources {
  private final List<String> lines;
  private final List<Resource> resources;

  /**
   * @param resources of the file; a template that is nested twice has each of them twice
   */
  WaivedResources(SourceFile file, List<Resource> resources) {
    this.lines = file.text().lines().toList();
    this.resources = resources;
  }

  /**
   * Returns those directly below the comment, or else those that it stands in; empty if in none.
   */
  List<Resource> of(WaiverComment comment) {
    List<Resource> below = comment.alone() ? startingAt(lineBelow(comment)) : List.of();
    if (!below.isEmpty()) {
      return below;
    }
    return resources.stream()
        .map(each -> each.head().startLine())
        .filter(line -> line <= comment.line())
        .max(Integer::compare)
        .map(this::startingAt)
        .filter(found -> isInside(comment, found.get(0)))
        .orElse(List.of());
  }

  private List<Resource> startingAt(int line) {
    return resources.stream().filter(each -> each.head().startLine() == line).toList();
  }

  /** Returns the first line below that is more than a comment. */
  private int lineBelow(WaiverComment comment) {
    int line = comment.line() + 1;
    while (isComment(line)) {
      line++;
    }
    return line;
  }

  private boolean isComment(int line) {
    return line <= lines.size() && lines.get(line - 1).stripLeading().startsWith("#");
  }

  /**
   * Behind the last property it still is inside if it is indented more than the resource's name.
   */
  private boolean isInside(WaiverComment comment, Resource resource) {
    boolean deeper = comment.range().startColumn() > resource.head().startColumn();
    if (comment.alone() && !deeper) {
      return false;
    }
    for (int line = resource.body().endLine() + 1; line < comment.line(); line++) {
      if (!isComment(line) && !lines.get(line - 1).isBlank()) {
        return false;
      }
    }
    return comment.alone() || comment.line() <= resource.body().endLine();
  }
}
