package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code formatlist}: goes through lists of one length side by side; all else stays the same. */
final class FormatList {
  private static final HclType RESULT = new HclType.ListType(HclType.STRING);

  private FormatList() {}

  static HclValue format(Arguments arguments) throws FunctionException {
    FormatString format = FormatString.of(arguments.text(0));
    List<HclValue> values = FormatFamily.formatted(arguments);
    int length = commonLength(values);
    if (anyLengthUnknown(values)) {
      return HclValue.Unknown.of(RESULT);
    }
    int count = length < 0 ? 1 : length;
    Bounds.checkElements((long) count * (values.size() + 1));
    List<HclValue> results = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      results.add(format.format(row(values, i)));
    }
    return new HclValue.ListOf(HclType.STRING, results, Set.of());
  }

  private static List<HclValue> row(List<HclValue> values, int index) {
    List<HclValue> row = new ArrayList<>(values.size());
    for (HclValue value : values) {
      List<HclValue> elements = Sequences.elements(value);
      row.add(elements == null ? value : elements.get(index));
    }
    return row;
  }

  /** Returns the length of the lists; -1 if there are none. */
  private static int commonLength(List<HclValue> values) throws FunctionException {
    int length = -1;
    for (int i = 0; i < values.size(); i++) {
      int one = length(values.get(i));
      if (one >= 0 && length >= 0 && one != length) {
        throw new FunctionException(
            i + 1, "the argument has length " + one + ", another one has length " + length);
      }
      length = Math.max(length, one);
    }
    return length;
  }

  private static int length(HclValue value) {
    if (value.type() instanceof HclType.TupleType tuple && !(value instanceof HclValue.Null)) {
      return tuple.elements().size();
    }
    @Nullable List<HclValue> elements = Sequences.elements(value);
    return elements == null || Sequences.mayShrink(value) ? -1 : elements.size();
  }

  private static boolean anyLengthUnknown(List<HclValue> values) {
    for (HclValue value : values) {
      boolean unknown = value instanceof HclValue.Unknown;
      if (Sequences.mayShrink(value)
          || (unknown && (Sequences.isSequence(value.type()) || value.type() == HclType.DYNAMIC))) {
        return true;
      }
    }
    return false;
  }
}
