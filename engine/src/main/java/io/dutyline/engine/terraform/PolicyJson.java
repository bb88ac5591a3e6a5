package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a policy document as Go's JSON encoder does, for the provider does it with that. */
final class PolicyJson {
  private final boolean indented;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  private PolicyJson(boolean indented) {
    this.indented = indented;
  }

  /**
   * @param document of which everything is known
   */
  static String write(PolicyDocument document, boolean indented) {
    PolicyJson json = new PolicyJson(indented);
    json.open('{');
    Iterator<Map.Entry<String, HclValue>> fields = document.fields().entrySet().iterator();
    while (fields.hasNext()) {
      Map.Entry<String, HclValue> field = fields.next();
      json.key(field.getKey());
      if (field.getKey().equals("Statement")) {
        json.statements(document.statements());
      } else {
        json.value(field.getValue());
      }
      json.separate(fields.hasNext());
    }
    json.close('}');
    return json.text.toString();
  }

  private void statements(List<PolicyStatement> statements) {
    open('[');
    for (int i = 0; i < statements.size(); i++) {
      object(statements.get(i).fields());
      separate(i < statements.size() - 1);
    }
    close(']');
  }

  private void object(Map<String, HclValue> fields) {
    if (fields.isEmpty()) {
      text.append("{}");
      return;
    }
    open('{');
    Iterator<Map.Entry<String, HclValue>> entries = fields.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, HclValue> entry = entries.next();
      key(entry.getKey());
      value(entry.getValue());
      separate(entries.hasNext());
    }
    close('}');
  }

  private void value(HclValue value) {
    if (value instanceof HclValue.Text string) {
      quote(string.value());
    } else if (Values.entries(value).isPresent()) {
      object(Values.entries(value).get());
    } else if (Values.elements(value).isPresent()) {
      list(new ArrayList<>(Values.elements(value).get()));
    } else {
      text.append(Scalars.text(value).orElse("null"));
    }
  }

  private void list(List<HclValue> elements) {
    if (elements.isEmpty()) {
      text.append("[]");
      return;
    }
    open('[');
    for (int i = 0; i < elements.size(); i++) {
      value(elements.get(i));
      separate(i < elements.size() - 1);
    }
    close(']');
  }

  private void open(char bracket) {
    text.append(bracket);
    depth++;
    newLine();
  }

  private void close(char bracket) {
    depth--;
    newLine();
    text.append(bracket);
  }

  private void separate(boolean more) {
    if (more) {
      text.append(',');
      newLine();
    }
  }

  private void key(String key) {
    quote(key);
    text.append(indented ? ": " : ":");
  }

  private void newLine() {
    if (indented) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
        default -> {
          if (c < 0x20) {
            escape(c);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private void escape(char c) {
    text.append("\\u%04x".formatted((int) c));
  }
}
