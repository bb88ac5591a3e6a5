package io.dutyline.engine.canonical;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a list, or which entry of a map, a walk is in. All that is written from within
 * one frame goes into one element: a frame is equal to itself only.
 */
final class Frame {
  private final @Nullable Frame outer;
  private final String mark;
  private final @Nullable Unknown unknown;
  private final boolean given;
  private final SourceRange range;
  private final String path;

  /**
   * @param path to the elements, as a table has it: {@code ingress[]}
   * @param range where the element stands
   * @param mark as it is written: {@code [2]}, {@code {key}}; empty for a block of which there is
   *     one at most
   * @param unknown stands for any number of elements; null if this is one
   * @param given whether the resource as a whole is made of this element
   */
  Frame(
      @Nullable Frame outer,
      String path,
      SourceRange range,
      String mark,
      @Nullable Unknown unknown,
      boolean given) {
    this.path = path;
    this.range = range;
    this.outer = outer;
    this.mark = mark;
    this.unknown = unknown;
    this.given = given;
  }

  @Nullable Unknown unknown() {
    return unknown;
  }

  SourceRange range() {
    return range;
  }

  /** Returns the element's path as it is written: {@code ingress[2]}. */
  String written() {
    return fill(path, this);
  }

  /** Returns the key of a map's entry. */
  String key() {
    return mark.startsWith("{") ? mark.substring(1, mark.length() - 1) : mark;
  }

  boolean isKey() {
    return mark.startsWith("{");
  }

  /** Returns the frames that elements are made for, outermost first. */
  static List<Frame> chain(@Nullable Frame innermost) {
    if (innermost == null) {
      return List.of();
    }
    List<Frame> chain = new ArrayList<>();
    for (Frame at = innermost; at != null; at = at.outer) {
      if (!at.given) {
        chain.add(0, at);
      }
    }
    return chain;
  }

  /** Puts the elements' marks into a path that has none. */
  static String fill(String path, @Nullable Frame innermost) {
    if (innermost == null) {
      return path;
    }
    List<String> marks = new ArrayList<>();
    for (Frame at = innermost; at != null; at = at.outer) {
      marks.add(0, at.mark);
    }
    StringBuilder filled = new StringBuilder(path.length() + 8);
    int from = 0;
    for (String mark : marks) {
      int open = next(path, from);
      if (open < 0) {
        break;
      }
      filled.append(path, from, open).append(mark);
      from = open + 2;
    }
    return filled.append(path, from, path.length()).toString();
  }

  private static int next(String path, int from) {
    int list = path.indexOf("[]", from);
    int map = path.indexOf("{}", from);
    return list < 0 || (map >= 0 && map < list) ? map : list;
  }
}
