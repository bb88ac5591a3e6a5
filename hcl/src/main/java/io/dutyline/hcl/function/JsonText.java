package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import io.dutyline.hcl.value.Values;
import java.util.Map;

/** Writes JSON as Terraform does: without spaces, keys in order, safe within HTML. */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /**
   * Returns the JSON of a value, or, if a part of it is unknown, what the JSON certainly starts
   * with.
   */
  static String of(HclValue value) throws FunctionException {
    JsonText json = new JsonText();
    json.write(value);
    return json.text.toString();
  }

  static String quote(String value) {
    JsonText json = new JsonText();
    json.writeText(value);
    return json.text.toString();
  }

  /** Returns false if it came to something unknown, and could not go on. */
  private boolean write(HclValue value) throws FunctionException {
    Bounds.checkText(text.length());
    if (value instanceof HclValue.Text known) {
      writeText(known.value());
    } else if (value instanceof HclValue.Num number) {
      text.append(Numbers.text(number.value()));
    } else if (value instanceof HclValue.Bool bool) {
      text.append(bool.value());
    } else if (value instanceof HclValue.Null) {
      text.append("null");
    } else if (value instanceof HclValue.Unknown unknown) {
      writeStart(unknown);
      return false;
    } else if (value instanceof HclValue.Obj || value instanceof HclValue.MapOf) {
      return writeEntries(value);
    } else {
      return writeElements(value);
    }
    return true;
  }

  private boolean writeElements(HclValue sequence) throws FunctionException {
    text.append('[');
    String separator = "";
    for (HclValue element : Sequences.elementsOf(sequence)) {
      text.append(separator);
      if (!write(element)) {
        return false;
      }
      separator = ",";
    }
    text.append(']');
    return true;
  }

  private boolean writeEntries(HclValue map) throws FunctionException {
    text.append('{');
    if (Values.isOpen(map)) {
      return false;
    }
    String separator = "";
    for (Map.Entry<String, HclValue> entry : Values.entries(map).orElseThrow().entrySet()) {
      text.append(separator);
      writeText(entry.getKey());
      text.append(':');
      if (!write(entry.getValue())) {
        return false;
      }
      separator = ",";
    }
    text.append('}');
    return true;
  }

  /** Writes what an unknown value certainly starts with. */
  private void writeStart(HclValue.Unknown unknown) {
    HclType type = unknown.type();
    if (!unknown.refinements().notNull()) {
      return;
    }
    if (type == HclType.STRING) {
      text.append('"');
    } else if (type instanceof HclType.ObjectType || type instanceof HclType.MapType) {
      text.append('{');
    } else if (Sequences.isSequence(type)) {
      text.append('[');
    }
  }

  private void writeText(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      writeChar(value.charAt(i));
    }
    text.append('"');
  }

  private void writeChar(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '<', '>', '&', '\u2028', '\u2029' -> writeEscape(c);
      default -> {
        if (c < ' ') {
          writeEscape(c);
        } else {
          text.append(c);
        }
      }
    }
  }

  private void writeEscape(char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(HEX.charAt((c >> shift) & 0xf));
    }
  }
}
