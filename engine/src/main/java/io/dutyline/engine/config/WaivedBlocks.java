package io.dutyline.engine.config;

import io.dutyline.engine.source.SourceFile;
import java.util.List;

/** Says what of a file a comment belongs to. */
final class WaivedBlocks {
  private final List<String> lines;
  private final List<Waivable> blocks;

  WaivedBlocks(SourceFile file, List<Waivable> blocks) {
    this.lines = file.text().lines().toList();
    this.blocks = blocks;
  }

  /** Returns what is directly below the comment, or else what it stands in; empty if in nothing. */
  List<Waivable> of(WaiverComment comment) {
    List<Waivable> below = comment.alone() ? startingAt(lineBelow(comment)) : List.of();
    if (!below.isEmpty()) {
      return below;
    }
    return blocks.stream()
        .map(each -> each.head().startLine())
        .filter(line -> line <= comment.line())
        .max(Integer::compare)
        .map(this::startingAt)
        .filter(found -> isInside(comment, found.get(0)))
        .orElse(List.of());
  }

  private List<Waivable> startingAt(int line) {
    return blocks.stream().filter(each -> each.head().startLine() == line).toList();
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
    String text = line <= lines.size() ? lines.get(line - 1).stripLeading() : "";
    return text.startsWith("#") || text.startsWith("//");
  }

  /** Behind the last property it still is inside if it is indented more than the name. */
  private boolean isInside(WaiverComment comment, Waivable block) {
    if (comment.line() <= block.body().endLine()) {
      return true;
    }
    boolean deeper = comment.range().startColumn() > block.head().startColumn();
    if (!comment.alone() || !deeper) {
      return false;
    }
    for (int line = block.body().endLine() + 1; line < comment.line(); line++) {
      if (!isComment(line) && !lines.get(line - 1).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
