package io.dutyline.rules;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.syntax.NativeBody;
import io.dutyline.hcl.value.HclValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a native file in Terraform's JSON form. Expressions stay as they are, as templates of
 * nothing but one; what JSON can say itself is said in JSON.
 */
final class TerraformJson {
  /** Their values are references or types, which JSON has as plain texts. */
  private static final Set<String> PLAIN =
      Set.of("depends_on", "provider", "ignore_changes", "replace_triggered_by");

  private final byte[] source;

  private TerraformJson(String text) {
    this.source = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the JSON form of a native file without errors. */
  static String of(String text) {
    NativeBody body = (NativeBody) HclParser.parse("example.tf", text).value();
    return new TerraformJson(text).body(body, "");
  }

  private String body(NativeBody body, String block) {
    Map<String, Object> entries = new LinkedHashMap<>();
    body.attributes().forEach(each -> entries.put(each.name(), attribute(each, block)));
    body.blocks().forEach(each -> add(entries, each));
    return json(entries);
  }

  /** Blocks of one type and with the same labels are a list. */
  @SuppressWarnings("unchecked")
  private void add(Map<String, Object> entries, Block block) {
    Map<String, Object> at = entries;
    String key = block.type();
    for (Block.Label label : block.labels()) {
      at = (Map<String, Object>) at.computeIfAbsent(key, name -> new LinkedHashMap<>());
      key = label.text();
    }
    ((List<Object>) at.computeIfAbsent(key, name -> new ArrayList<>()))
        .add(new Raw(body((NativeBody) block.body(), block.type())));
  }

  /** What is JSON already. */
  private record Raw(String text) {}

  private Raw attribute(Attribute attribute, String block) {
    Expression expression = attribute.expression();
    boolean type = block.equals("variable") && attribute.name().equals("type");
    if (!type && !PLAIN.contains(attribute.name())) {
      return new Raw(expression(expression));
    }
    if (expression instanceof Expression.TupleConstructor tuple) {
      return new Raw(
          "[" + String.join(", ", tuple.elements().stream().map(this::plain).toList()) + "]");
    }
    return new Raw(plain(expression));
  }

  private String plain(Expression expression) {
    String written = written(expression.range());
    return written.startsWith("\"") ? expression(expression) : quote(written);
  }

  private String expression(Expression expression) {
    String written = written(expression.range());
    if (expression instanceof Expression.Literal literal
        && (literal.value() instanceof HclValue.Bool || literal.value() instanceof HclValue.Num)) {
      return written;
    }
    if (expression instanceof Expression.Template template
        && template.parts().stream().allMatch(Expression.Literal.class::isInstance)) {
      return quote(text(template).replace("${", "$${").replace("%{", "%%{"));
    }
    if (expression instanceof Expression.TupleConstructor tuple) {
      return "["
          + String.join(", ", tuple.elements().stream().map(this::expression).toList())
          + "]";
    }
    return quote("${" + written + (written.startsWith("<<") ? "\n" : "") + "}");
  }

  private static String text(Expression.Template template) {
    StringBuilder text = new StringBuilder();
    for (Expression part : template.parts()) {
      text.append(((HclValue.Text) ((Expression.Literal) part).value()).value());
    }
    return text.toString();
  }

  private String written(Range range) {
    int start = range.start().offset();
    int end = range.end().offset();
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    if (value instanceof Raw raw) {
      return raw.text();
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(TerraformJson::json).toList()) + "]";
    }
    List<String> entries = new ArrayList<>();
    ((Map<?, ?>) value)
        .forEach((key, held) -> entries.add(quote(String.valueOf(key)) + ": " + json(held)));
    return "{\n" + String.join(",\n", entries) + "\n}";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
