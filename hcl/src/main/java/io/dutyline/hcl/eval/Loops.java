package io.dutyline.hcl.eval;

import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.ForExpression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.SetOf;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code for} expressions. */
final class Loops {
  private Loops() {}

  static HclValue value(Evaluation evaluation, ForExpression loop) {
    HclValue collection = evaluation.value(loop.collection());
    HclValue result = evaluation.forEachPossible(collection, each -> over(evaluation, loop, each));
    return evaluation.budget().checked(Marks.add(result, collection.marks()));
  }

  private static HclValue over(Evaluation evaluation, ForExpression loop, HclValue collection) {
    Expression written = loop.collection();
    if (collection instanceof Null) {
      return evaluation.fail(
          "Iteration over null value",
          "This value is null, so there is nothing to go through.",
          written.range());
    }
    if (Types.isPrimitive(collection.type())) {
      return evaluation.fail(
          "Iteration over non-iterable value",
          "This value is "
              + TypeNames.withArticle(collection.type())
              + "; only lists, sets, tuples, maps and objects can be gone through.",
          written.range());
    }
    if (collection instanceof Unknown || Values.isOpen(collection)) {
      evaluation.noteMayFail();
      return Values.unknown(HclType.DYNAMIC, Marks.deep(collection));
    }
    LoopResult result = new LoopResult(evaluation, loop);
    Optional<Map<String, HclValue>> entries = Values.entries(collection);
    if (entries.isPresent()) {
      entries.get().forEach((key, value) -> result.add(new Text(key), value));
    } else {
      overElements(collection, result);
    }
    return result.value();
  }

  private static void overElements(HclValue collection, LoopResult result) {
    List<HclValue> elements = Values.elements(collection).orElse(List.of());
    int index = 0;
    for (HclValue element : elements) {
      result.add(collection instanceof SetOf ? element : Num.of(index), element);
      index++;
    }
  }
}
