package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.NUMBER;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Lists, sets and tuples alike. */
final class SequenceFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("concat", "element", "flatten", "length", "one", "reverse", "slice", "sum");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "concat" ->
          it.takesRest("seqs", DYNAMIC, MARKS)
              .gives(Concatenation::type, Concatenation::concatenate);
      case "element" ->
          it.takes("list", DYNAMIC, MARKS)
              .takes("index", NUMBER)
              .mayGiveNull()
              .gives(SequenceFamily::elementType, SequenceFamily::element);
      case "flatten" -> it.takes("list", DYNAMIC, MARKS).gives(a -> DYNAMIC, Flattening::flatten);
      case "length" ->
          it.takes("value", DYNAMIC, UNKNOWN, MARKS).gives(NUMBER, a -> Lengths.of(a.at(0)));
      case "one" ->
          it.takes("list", DYNAMIC, UNKNOWN, MARKS)
              .mayGiveNull()
              .gives(a -> DYNAMIC, a -> OneOrNone.of(a.at(0)));
      case "reverse" ->
          it.takes("list", DYNAMIC, MARKS)
              .gives(SequenceFamily::reversedType, SequenceFamily::reverse);
      case "slice" ->
          it.takes("list", DYNAMIC, UNKNOWN, MARKS)
              .takes("start_index", NUMBER)
              .takes("end_index", NUMBER)
              .gives(Slicing::type, Slicing::slice);
      case "sum" -> it.takes("list", DYNAMIC).gives(NUMBER, Summing::sum);
      default -> throw Family.undefined(name);
    };
  }

  private static HclType elementType(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(0).type();
    if (type instanceof HclType.ListType list) {
      return list.element();
    }
    if (!(type instanceof HclType.TupleType tuple)) {
      throw new FunctionException(0, "cannot read elements from a " + TypeNames.of(type));
    }
    if (!(arguments.at(1) instanceof HclValue.Num) || tuple.elements().isEmpty()) {
      return DYNAMIC;
    }
    int index = (int) (arguments.integer(1) % tuple.elements().size());
    if (index < 0) {
      // Of a list the elements are counted from the end; of a tuple Terraform does not do so.
      throw new FunctionException(1, "the index must not be negative");
    }
    return tuple.elements().get(index);
  }

  private static HclValue element(Arguments arguments) throws FunctionException {
    HclValue sequence = arguments.at(0);
    elementType(arguments);
    List<HclValue> elements = Sequences.elementsOf(sequence);
    if (elements.isEmpty()) {
      throw new FunctionException(0, "cannot use the element function with an empty list");
    }
    int index = Math.floorMod(arguments.integer(1), elements.size());
    return Marks.add(elements.get(index), sequence.marks());
  }

  private static HclType reversedType(Arguments arguments) throws FunctionException {
    HclType type = arguments.at(0).type();
    if (type instanceof HclType.TupleType tuple) {
      List<HclType> reversed = new ArrayList<>(tuple.elements());
      Collections.reverse(reversed);
      return new HclType.TupleType(reversed);
    }
    if (type instanceof HclType.SetType set) {
      return new HclType.ListType(set.element());
    }
    if (type instanceof HclType.ListType) {
      return type;
    }
    throw new FunctionException(
        0, "can only reverse list or tuple values, not a " + TypeNames.of(type));
  }

  private static HclValue reverse(Arguments arguments) throws FunctionException {
    HclType type = reversedType(arguments);
    HclValue sequence = arguments.at(0);
    if (Sequences.mayShrink(sequence)) {
      return Marks.add(HclValue.Unknown.of(type), sequence.marks());
    }
    List<HclValue> reversed = new ArrayList<>(Sequences.elementsOf(sequence));
    Collections.reverse(reversed);
    HclValue result =
        type instanceof HclType.ListType list
            ? new HclValue.ListOf(list.element(), reversed, Set.of())
            : new HclValue.Tuple(reversed);
    return Marks.add(result, sequence.marks());
  }
}
