package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import io.dutyline.hcl.value.Values;
import java.util.Map;

/**
 * Writes YAML in block style as Terraform does: strings in double quotes, those of several lines as
 * literals; a list in a map is not indented; lines longer than 80 characters go on in the next one.
 */
final class YamlText {
  private static final int STEP = 2;
  private static final int ROOT = -1;
  private static final int LONGEST_KEY = 128;

  private final YamlOutput output = new YamlOutput();

  private YamlText() {}

  /** Returns the YAML of a value that is wholly known. */
  static String of(HclValue value) throws FunctionException {
    YamlText yaml = new YamlText();
    yaml.write(value, ROOT, false);
    yaml.output.startLine(0);
    if (isPlain(value)) {
      // Without this mark a plain scalar could go on.
      yaml.output.token("...\n");
    }
    return yaml.output.text();
  }

  private static boolean isPlain(HclValue value) {
    return value instanceof HclValue.Num
        || value instanceof HclValue.Bool
        || value instanceof HclValue.Null;
  }

  private void write(HclValue value, int indent, boolean inMap) throws FunctionException {
    Bounds.checkText(output.length());
    if (value instanceof HclValue.Text text) {
      writeText(text.value(), indent);
    } else if (value instanceof HclValue.Num number) {
      output.token(Numbers.text(number.value()));
    } else if (value instanceof HclValue.Bool bool) {
      output.token(bool.value() ? "true" : "false");
    } else if (value instanceof HclValue.Null) {
      output.token("null");
    } else if (Sequences.elements(value) != null) {
      writeElements(value, indent, inMap);
    } else {
      writeEntries(Values.entries(value).orElseThrow(), indent);
    }
  }

  private void writeElements(HclValue sequence, int indent, boolean inMap)
      throws FunctionException {
    if (Values.parts(sequence).isEmpty()) {
      output.token("[]");
      return;
    }
    int inner = inMap && !output.isAtIndent() ? indent : deeper(indent);
    for (HclValue element : Sequences.elementsOf(sequence)) {
      output.startLine(inner);
      output.indicator("-");
      write(element, inner, false);
    }
  }

  private void writeEntries(Map<String, HclValue> entries, int indent) throws FunctionException {
    if (entries.isEmpty()) {
      output.token("{}");
      return;
    }
    int inner = deeper(indent);
    for (Map.Entry<String, HclValue> entry : entries.entrySet()) {
      output.startLine(inner);
      writeKey(entry.getKey(), inner);
      write(entry.getValue(), inner, true);
    }
  }

  private void writeKey(String key, int indent) {
    if (YamlOutput.hasBreak(key) || Utf8.bytes(key).length > LONGEST_KEY) {
      output.indicator("?");
      writeText(key, indent);
      output.startLine(indent);
      output.indicator(":");
    } else {
      output.quoted(key, Integer.MAX_VALUE);
      output.append(":");
    }
  }

  private void writeText(String text, int indent) {
    int inner = indent < 0 ? STEP : indent + STEP;
    if (text.indexOf('\n') >= 0 && YamlOutput.canBeLiteral(text)) {
      output.literal(text, inner);
    } else {
      output.quoted(text, inner);
    }
  }

  private static int deeper(int indent) {
    return indent < 0 ? 0 : indent + STEP;
  }
}
