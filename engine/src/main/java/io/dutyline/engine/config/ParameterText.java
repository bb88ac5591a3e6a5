package io.dutyline.engine.config;

import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.StringJoiner;

/** Writes a value with parts as JSON, which Terraform reads as an expression. */
final class ParameterText {
  private ParameterText() {}

  static String json(Value value) {
    if (value instanceof MapValue map) {
      StringJoiner members = new StringJoiner(",", "{", "}");
      map.entries().forEach((name, entry) -> members.add(quoted(name) + ":" + json(entry.value())));
      return members.toString();
    }
    if (value instanceof ListValue list) {
      StringJoiner elements = new StringJoiner(",", "[", "]");
      list.elements().forEach(each -> elements.add(json(each)));
      return elements.toString();
    }
    if (value instanceof Scalar scalar) {
      return scalar.data() instanceof String ? quoted(scalar.text()) : scalar.text();
    }
    return "null";
  }

  /** The text is a template to Terraform: what would open an expression in it is doubled. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = (c == '$' || c == '%') && i + 1 < text.length() && text.charAt(i + 1) == '{';
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(opens ? String.valueOf(c) + c : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }
}
