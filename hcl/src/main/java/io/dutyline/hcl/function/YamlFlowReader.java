package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;

/** Reads what is nested by brackets and braces, and scalars in a line. */
final class YamlFlowReader {
  private final YamlCursor cursor;
  private final YamlAnchors anchors;
  private final YamlScalarReader scalars;

  YamlFlowReader(YamlCursor cursor, YamlAnchors anchors, YamlScalarReader scalars) {
    this.cursor = cursor;
    this.anchors = anchors;
    this.scalars = scalars;
  }

  /** Reads a key of a mapping that is known to be a scalar or an alias. */
  HclValue key() throws FunctionException {
    YamlProperties properties = YamlProperties.read(cursor);
    HclValue key = nodeContent(-1, true, properties, 0);
    cursor.skipSpaces();
    return key;
  }

  /**
   * Reads a value that is no block.
   *
   * @param indent deeper than which a scalar goes on in further lines
   * @param isKey whether it ends with the line
   */
  HclValue nodeContent(int indent, boolean isKey, YamlProperties properties, int depth)
      throws FunctionException {
    Bounds.checkDepth(depth);
    char c = cursor.peek();
    if (c == '*') {
      return alias();
    }
    if (c == '[') {
      return sequence(properties, depth);
    }
    if (c == '{') {
      return mapping(properties, depth);
    }
    if (c == '"' || c == '\'') {
      String text = c == '"' ? scalars.doubleQuoted() : scalars.singleQuoted();
      return scalars.resolve(text, YamlScalarReader.Style.QUOTED, properties, anchors);
    }
    String text = scalars.plain(indent, isKey, false);
    return scalars.resolve(text, YamlScalarReader.Style.PLAIN, properties, anchors);
  }

  private HclValue alias() throws FunctionException {
    cursor.at++;
    int start = cursor.at;
    while (!cursor.isBlank(0) && ",[]{}".indexOf(cursor.peek()) < 0) {
      cursor.at++;
    }
    return anchors.resolve(cursor.text.substring(start, cursor.at), cursor);
  }

  private HclValue sequence(YamlProperties properties, int depth) throws FunctionException {
    properties.expect("seq", cursor);
    List<HclValue> elements = new ArrayList<>();
    cursor.at++;
    while (!endsWith(']')) {
      skipKeyMark();
      HclValue element = node(depth + 1);
      cursor.skipLines();
      if (cursor.peek() == ':') {
        YamlMapping pair = new YamlMapping();
        pair.put(element, value(depth + 1), cursor);
        element = pair.value();
      }
      elements.add(element);
      separator(']');
    }
    return scalars.anchored(new HclValue.Tuple(elements), properties, anchors);
  }

  private HclValue mapping(YamlProperties properties, int depth) throws FunctionException {
    properties.expect("map", cursor);
    YamlMapping mapping = new YamlMapping();
    cursor.at++;
    while (!endsWith('}')) {
      skipKeyMark();
      HclValue key = node(depth + 1);
      cursor.skipLines();
      mapping.put(key, value(depth + 1), cursor);
      separator('}');
    }
    return scalars.anchored(mapping.value(), properties, anchors);
  }

  private void skipKeyMark() {
    if (cursor.peek() == '?' && cursor.isBlank(1)) {
      cursor.at++;
    }
  }

  /** Reads a colon and what is behind it; null if there is no colon. */
  private HclValue value(int depth) throws FunctionException {
    if (cursor.peek() != ':') {
      return HclValue.Null.OF_ANY_TYPE;
    }
    cursor.at++;
    return node(depth);
  }

  private HclValue node(int depth) throws FunctionException {
    anchors.count();
    cursor.skipLines();
    YamlProperties properties = YamlProperties.read(cursor);
    cursor.skipLines();
    char c = cursor.peek();
    if (cursor.isAtEnd() || cursor.isAtMarker()) {
      throw cursor.failure("a bracket or brace is not closed");
    }
    if (",]}".indexOf(c) >= 0 || (c == ':' && cursor.isBlank(1))) {
      return scalars.resolve("", YamlScalarReader.Style.PLAIN, properties, anchors);
    }
    if ("[{\"'*".indexOf(c) >= 0) {
      return nodeContent(-1, false, properties, depth);
    }
    String text = scalars.plain(-1, false, true);
    return scalars.resolve(text, YamlScalarReader.Style.PLAIN, properties, anchors);
  }

  private boolean endsWith(char end) throws FunctionException {
    cursor.skipLines();
    boolean ended = cursor.peek() == end;
    cursor.at += ended ? 1 : 0;
    return ended;
  }

  private void separator(char end) throws FunctionException {
    cursor.skipLines();
    if (cursor.peek() == ',') {
      cursor.at++;
    } else if (cursor.peek() != end) {
      throw cursor.failure("',' or '" + end + "' is expected");
    }
  }
}
