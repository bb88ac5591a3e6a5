package io.dutyline.hcl.eval;

import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.Literal;
import io.dutyline.hcl.syntax.Expression.Template;
import io.dutyline.hcl.syntax.Expression.TemplateJoin;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Optional;

/** Text with expressions in it. */
final class Templates {
  private Templates() {}

  static HclValue value(Evaluation evaluation, Template template) {
    List<Expression> parts = template.parts();
    if (parts.isEmpty()) {
      return new Text("");
    }
    if (parts.size() == 1
        && parts.get(0) instanceof Literal literal
        && literal.value() instanceof Text text) {
      return text;
    }
    JoinedText joined = new JoinedText(evaluation.budget());
    boolean complete = true;
    for (Expression part : parts) {
      complete &= add(evaluation, evaluation.value(part), part, joined);
    }
    return complete ? joined.value() : Values.notNull(HclType.STRING, joined.value().marks());
  }

  static HclValue value(Evaluation evaluation, TemplateJoin join) {
    HclValue tuple = evaluation.value(join.tuple());
    Optional<List<HclValue>> elements = Values.elements(tuple);
    if (elements.isEmpty()) {
      return Values.notNull(HclType.STRING, Marks.deep(tuple));
    }
    JoinedText joined = new JoinedText(evaluation.budget());
    for (HclValue element : elements.get()) {
      add(evaluation, element, join, joined);
    }
    return Marks.add(joined.value(), tuple.marks());
  }

  private static boolean add(
      Evaluation evaluation, HclValue value, Expression written, JoinedText joined) {
    if (value instanceof Null) {
      evaluation.fail(
          "Invalid template interpolation value",
          "The value is null, and null has no text. Give it a value, or test for null first.",
          written.range());
      return false;
    }
    if (value instanceof Unknown) {
      evaluation.noteMayFail();
    }
    try {
      joined.add(evaluation.convert(value, HclType.STRING));
      return true;
    } catch (ConversionException e) {
      if (value instanceof Unknown) {
        joined.add(Values.unknown(HclType.STRING, value.marks()));
        return true;
      }
      evaluation.fail(
          "Invalid template interpolation value",
          "The value is "
              + TypeNames.withArticle(value.type())
              + "; only strings, numbers and bools have a text. jsonencode(...) makes one of it.",
          written.range());
      return false;
    }
  }
}
