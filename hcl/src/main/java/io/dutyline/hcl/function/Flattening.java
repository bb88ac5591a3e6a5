package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code flatten}: the elements of lists in lists. Lists that are null stay what they are. */
final class Flattening {
  private final List<HclValue> flat = new ArrayList<>();
  private Set<Mark> marks = Set.of();
  private boolean certain = true;

  private Flattening() {}

  static HclValue flatten(Arguments arguments) throws FunctionException {
    HclValue sequence = arguments.at(0);
    if (!Sequences.isSequence(sequence.type())) {
      throw new FunctionException(
          0, "can only flatten lists, sets and tuples, not a " + TypeNames.of(sequence.type()));
    }
    Flattening flattening = new Flattening();
    flattening.add(sequence);
    return flattening.certain
        ? new HclValue.Tuple(flattening.flat, flattening.marks)
        : Marks.add(HclValue.Unknown.of(HclType.DYNAMIC), flattening.marks);
  }

  private void add(HclValue sequence) throws FunctionException {
    marks = Marks.union(marks, sequence.marks());
    if (Sequences.mayShrink(sequence)) {
      certain = false;
    }
    for (HclValue element : Sequences.elementsOf(sequence)) {
      if (Sequences.elements(element) != null) {
        add(element);
      } else if (element instanceof HclValue.Unknown && mayBeSequence(element.type())) {
        certain = false;
        marks = Marks.union(marks, element.marks());
      } else {
        flat.add(element);
        Bounds.checkElements(flat.size());
      }
    }
  }

  private static boolean mayBeSequence(HclType type) {
    return type == HclType.DYNAMIC || Sequences.isSequence(type);
  }
}
