package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <code>{ key = value }</code>. */
final class ObjectConstruction {
  private ObjectConstruction() {}

  static HclValue value(Evaluation evaluation, ObjectConstructor object) {
    Map<String, HclValue> attributes = new LinkedHashMap<>();
    Set<Mark> marks = Set.of();
    Set<Mark> all = Set.of();
    boolean known = true;
    for (ObjectConstructor.Item item : object.items()) {
      HclValue key = key(evaluation, item.key());
      HclValue value = evaluation.value(item.value());
      marks = Marks.union(marks, key.marks());
      if (key instanceof Text text) {
        attributes.put(text.value(), value);
      } else {
        known = false;
        all = Marks.union(all, Marks.deep(value));
      }
    }
    HclValue result = Values.object(attributes);
    if (!known) {
      all = Marks.union(all, Marks.deep(result));
      return Values.notNull(HclType.DYNAMIC, Marks.union(all, marks));
    }
    return evaluation.budget().checked(Marks.add(result, marks));
  }

  private static HclValue key(Evaluation evaluation, Expression key) {
    HclValue converted = key(evaluation, evaluation.value(key), key.range());
    return converted == null ? HclValue.Unknown.of(HclType.STRING) : converted;
  }

  /** Returns the key as a string, known or not; null, and a problem told, if it is none. */
  static @Nullable HclValue key(Evaluation evaluation, HclValue key, Range range) {
    if (key instanceof Null) {
      evaluation.fail("Null value as key", "The key is null; a key must be a string.", range);
      return null;
    }
    if (!Values.isNotNull(key)) {
      evaluation.noteMayFail();
    }
    try {
      return evaluation.convert(key, HclType.STRING);
    } catch (ConversionException e) {
      evaluation.fail("Incorrect key type", "A key must be a string.", range);
      return null;
    }
  }
}
