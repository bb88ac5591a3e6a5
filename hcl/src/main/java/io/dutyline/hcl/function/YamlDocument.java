package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;

/**
 * Reads one YAML document as Terraform does: mappings with string keys are objects, sequences are
 * tuples, scalars are resolved by YAML 1.1's words for bools and null and by numbers.
 */
final class YamlDocument {
  private YamlDocument() {}

  static HclValue read(String text) throws FunctionException {
    YamlCursor cursor = new YamlCursor(lines(text));
    skipDirectives(cursor);
    if (cursor.isAtEnd() || (cursor.isAtMarker() && cursor.peek() == '.')) {
      throw cursor.failure("there is no document");
    }
    if (cursor.column() > 0
        && cursor.text.lastIndexOf('\t', cursor.at) >= cursor.at - cursor.column()) {
      throw cursor.failure("lines must not be indented by tabs");
    }
    boolean marked = cursor.isAtMarker();
    cursor.at += marked ? 3 : 0;
    HclValue value = new YamlBlockReader(cursor, new YamlAnchors()).document(!marked);
    cursor.skipLines();
    while (cursor.isAtMarker() && cursor.peek() == '.') {
      cursor.at += 3;
      cursor.skipLines();
    }
    if (cursor.isAtMarker()) {
      throw cursor.failure("only a single document is allowed");
    }
    if (!cursor.isAtEnd()) {
      throw cursor.failure("there is something that is not part of the value before it");
    }
    return value;
  }

  private static String lines(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.startsWith("\ufeff") ? lines.substring(1) : lines;
  }

  private static void skipDirectives(YamlCursor cursor) throws FunctionException {
    cursor.skipLines();
    while (cursor.peek() == '%' && cursor.column() == 0) {
      cursor.skipToLineEnd();
      cursor.skipLines();
    }
  }
}
