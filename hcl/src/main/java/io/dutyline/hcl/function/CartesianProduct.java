package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Unification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code setproduct}: a list of tuples if there is an order in all arguments, otherwise a set. */
final class CartesianProduct {
  private CartesianProduct() {}

  static HclType type(Arguments arguments) throws FunctionException {
    if (arguments.size() < 2) {
      throw new FunctionException(-1, "at least two arguments are required");
    }
    List<HclType> elements = new ArrayList<>();
    boolean ordered = true;
    for (int i = 0; i < arguments.size(); i++) {
      HclType type = arguments.at(i).type();
      ordered &= !(type instanceof HclType.SetType);
      elements.add(elementType(i, type));
    }
    HclType tuple = new HclType.TupleType(elements);
    return ordered ? new HclType.ListType(tuple) : new HclType.SetType(tuple);
  }

  private static HclType elementType(int argument, HclType type) throws FunctionException {
    if (type instanceof HclType.TupleType tuple) {
      return Unification.unify(tuple.elements())
          .orElseThrow(
              () -> new FunctionException(argument, "all elements must be of the same type"));
    }
    if (!Types.isSequence(type)) {
      throw new FunctionException(
          argument, "a set or a list is required, not a " + TypeNames.of(type));
    }
    return Types.element(type).orElseThrow();
  }

  static HclValue of(Arguments arguments) throws FunctionException {
    Set<Mark> marks = Set.of();
    boolean untyped = false;
    boolean certain = true;
    for (HclValue value : arguments.values()) {
      marks = Marks.union(marks, value.marks());
      certain &= !(value instanceof HclValue.Unknown) && !Sequences.mayShrink(value);
      untyped |= value.type() == HclType.DYNAMIC;
    }
    if (untyped) {
      return Marks.add(HclValue.Unknown.of(HclType.DYNAMIC), marks);
    }
    HclType type = type(arguments);
    return Marks.add(certain ? product(type, arguments) : HclValue.Unknown.of(type), marks);
  }

  private static HclValue product(HclType type, Arguments arguments) throws FunctionException {
    HclType tuple = Types.element(type).orElseThrow();
    List<HclType> elementTypes = ((HclType.TupleType) tuple).elements();
    List<List<HclValue>> rows = List.of(List.of());
    for (int i = 0; i < arguments.size(); i++) {
      List<HclValue> elements = new ArrayList<>();
      for (HclValue element : Sequences.elementsOf(arguments.at(i))) {
        elements.add(Converting.convert(i, element, elementTypes.get(i)));
      }
      Bounds.checkElements((long) rows.size() * elements.size() * (i + 1));
      rows = extended(rows, elements);
    }
    checkTypes(rows);
    List<HclValue> tuples = new ArrayList<>(rows.size());
    rows.forEach(row -> tuples.add(new HclValue.Tuple(row)));
    return type instanceof HclType.ListType
        ? new HclValue.ListOf(tuple, tuples, Set.of())
        : SetFamily.set(type, tuples);
  }

  /** Checks that what an argument has is of one type, where it is not known of which. */
  private static void checkTypes(List<List<HclValue>> rows) throws FunctionException {
    for (List<HclValue> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).type().equals(rows.get(0).get(i).type())) {
          throw new FunctionException(i, "all elements must be of the same type");
        }
      }
    }
  }

  private static List<List<HclValue>> extended(List<List<HclValue>> rows, List<HclValue> elements) {
    List<List<HclValue>> extended = new ArrayList<>(rows.size() * elements.size());
    for (List<HclValue> row : rows) {
      for (HclValue element : elements) {
        List<HclValue> longer = new ArrayList<>(row);
        longer.add(element);
        extended.add(longer);
      }
    }
    return extended;
  }
}
