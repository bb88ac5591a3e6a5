package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Expression.Invalid;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TemplateWrap;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import io.dutyline.hcl.syntax.JsonNode.Member;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns JSON values into expressions (HCL JSON Syntax Specification, "Expressions"). */
final class JsonExpressions {
  private final Source source;
  private final Problems problems;

  JsonExpressions(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Expression of(JsonNode node) {
    Range range = source.range(node.start(), node.end());
    if (node instanceof JsonNode.Scalar scalar) {
      return new Literal(scalar.value(), range);
    }
    if (node instanceof JsonNode.Text text) {
      return template(text, range);
    }
    if (node instanceof JsonNode.ArrayNode array) {
      List<Expression> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(of(element)));
      return new TupleConstructor(elements, range);
    }
    if (node instanceof JsonNode.ObjectNode object) {
      return object(object, range);
    }
    if (node instanceof JsonNode.Unread) {
      return new Invalid(range);
    }
    throw new AssertionError(node);
  }

  private Expression object(JsonNode.ObjectNode object, Range range) {
    List<ObjectConstructor.Item> items = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Member member : object.members()) {
      JsonNode.Text name = member.name();
      Range nameRange = source.range(name.start(), name.end());
      if (names.add(name.value())) {
        Expression key =
            isPlain(name.value())
                ? new Literal(Values.text(name.value()), nameRange)
                : template(name, nameRange);
        items.add(new ObjectConstructor.Item(key, of(member.value())));
      } else {
        problems.add(
            "Property set twice",
            "The property \"" + name.value() + "\" is already set above. Take one of the two away.",
            nameRange);
      }
    }
    return new ObjectConstructor(items, range);
  }

  private static boolean isPlain(String text) {
    return !text.contains("${") && !text.contains("%{");
  }

  /**
   * @param range of the string with its quotes
   */
  private Expression template(JsonNode.Text text, Range range) {
    if (isPlain(text.value())) {
      return new Template(plainParts(text), range);
    }
    Result<Expression> template = HclParser.template(text.source());
    for (Problem problem : template.problems()) {
      problems.add(problem.summary(), problem.detail(), problem.subject());
    }
    if (template.value() instanceof TemplateWrap wrap) {
      return new TemplateWrap(wrap.wrapped(), range);
    }
    return template.value() instanceof Template whole
        ? new Template(whole.parts(), range)
        : new Invalid(range);
  }

  private static List<Expression> plainParts(JsonNode.Text text) {
    String value = text.value();
    return value.isEmpty()
        ? List.of()
        : List.of(new Literal(Values.text(value), text.source().range(0, value.length())));
  }
}
