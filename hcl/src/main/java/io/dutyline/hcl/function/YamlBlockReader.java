package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;

/** Reads what is nested by indentation. */
final class YamlBlockReader {
  private final YamlCursor cursor;
  private final YamlAnchors anchors;
  private final YamlScalarReader scalars;
  private final YamlFlowReader flow;

  YamlBlockReader(YamlCursor cursor, YamlAnchors anchors) {
    this.cursor = cursor;
    this.anchors = anchors;
    this.scalars = new YamlScalarReader(cursor);
    this.flow = new YamlFlowReader(cursor, anchors, scalars);
  }

  /**
   * @param mapAllowed whether a mapping may start in this line
   */
  HclValue document(boolean mapAllowed) throws FunctionException {
    return node(-1, false, mapAllowed, 0);
  }

  /**
   * Reads a value that is deeper than an indent; null if there is none.
   *
   * @param sequenceBeside whether a sequence may stand at the indent itself
   * @param mapAllowed whether a mapping may start in this line
   */
  private HclValue node(int indent, boolean sequenceBeside, boolean mapAllowed, int depth)
      throws FunctionException {
    Bounds.checkDepth(depth);
    anchors.count();
    boolean maps = cursor.skipLines() || mapAllowed;
    YamlProperties properties = YamlProperties.NONE;
    int start = cursor.column();
    if (isPartOf(indent, sequenceBeside) && YamlProperties.start(cursor)) {
      int before = cursor.at;
      properties = YamlProperties.read(cursor);
      if (maps && !cursor.isLineEnd(0) && cursor.peek() != '#' && startsKey()) {
        // The properties are those of the first key, not of the mapping.
        cursor.at = before;
        return mapping(start, YamlProperties.NONE, depth);
      }
      maps = cursor.skipLines() || maps;
      start = cursor.column();
    }
    if (!isPartOf(indent, sequenceBeside)) {
      return scalars.resolve("", YamlScalarReader.Style.PLAIN, properties, anchors);
    }
    return content(indent, start, maps, properties, depth);
  }

  private boolean isPartOf(int indent, boolean sequenceBeside) {
    int column = cursor.column();
    return !cursor.isAtEnd()
        && !cursor.isAtMarker()
        && (column > indent || (sequenceBeside && column == indent && isEntry('-')));
  }

  private boolean isEntry(char indicator) {
    return cursor.peek() == indicator && cursor.isBlank(1);
  }

  private HclValue content(
      int indent, int start, boolean maps, YamlProperties properties, int depth)
      throws FunctionException {
    if (isEntry('-')) {
      if (!maps) {
        throw cursor.failure("a sequence must not start in this line");
      }
      return sequence(start, properties, depth);
    }
    char c = cursor.peek();
    if (c == '|' || c == '>') {
      String text = scalars.block(indent);
      return scalars.resolve(text, YamlScalarReader.Style.BLOCK, properties, anchors);
    }
    if (isEntry('?') || startsKey()) {
      if (!maps) {
        throw cursor.failure("a mapping must not start in this line");
      }
      return mapping(start, properties, depth);
    }
    return flow.nodeContent(indent, false, properties, depth);
  }

  private HclValue sequence(int column, YamlProperties properties, int depth)
      throws FunctionException {
    properties.expect("seq", cursor);
    List<HclValue> elements = new ArrayList<>();
    while (cursor.column() == column && isEntry('-') && !cursor.isAtMarker()) {
      cursor.at++;
      elements.add(node(column, false, true, depth + 1));
      cursor.skipLines();
    }
    return scalars.anchored(new HclValue.Tuple(elements), properties, anchors);
  }

  private HclValue mapping(int column, YamlProperties properties, int depth)
      throws FunctionException {
    properties.expect("map", cursor);
    YamlMapping mapping = new YamlMapping();
    while (!cursor.isAtEnd() && cursor.column() == column && !cursor.isAtMarker()) {
      HclValue key;
      if (isEntry('?')) {
        cursor.at++;
        key = node(column, false, true, depth + 1);
        cursor.skipLines();
      } else if (startsKey()) {
        key = flow.key();
      } else {
        throw cursor.failure("a key of the mapping is expected");
      }
      boolean hasValue = cursor.peek() == ':' && cursor.isBlank(1);
      cursor.at += hasValue ? 1 : 0;
      HclValue value = hasValue ? node(column, true, false, depth + 1) : HclValue.Null.OF_ANY_TYPE;
      mapping.put(key, value, cursor);
      cursor.skipLines();
    }
    return scalars.anchored(mapping.value(), properties, anchors);
  }

  /** Returns whether a key stands here: a scalar within the line, with a colon behind it. */
  private boolean startsKey() throws FunctionException {
    int start = cursor.at;
    try {
      return scalars.skipKey() && cursor.peek() == ':' && cursor.isBlank(1);
    } finally {
      cursor.at = start;
    }
  }
}
