package io.dutyline.hcl.eval;

import io.dutyline.hcl.syntax.Expression.Splat;
import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Shapes;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;

/** {@code source[*].each}: of a sequence each element, of anything else the one that it is. */
final class Splats {
  private Splats() {}

  static HclValue value(Evaluation evaluation, Splat splat) {
    HclValue source = evaluation.value(splat.source());
    HclValue result = evaluation.forEachPossible(source, each -> over(evaluation, splat, each));
    // What comes of an unknown source has its marks as they are for its parts.
    boolean isOpen = source instanceof Unknown && Choice.expanded(source).contains(source);
    return evaluation.budget().checked(isOpen ? result : Marks.add(result, source.marks()));
  }

  private static HclValue over(Evaluation evaluation, Splat splat, HclValue source) {
    HclType type = source.type();
    boolean isCollection = type instanceof ListType || type instanceof SetType;
    if (source instanceof Null) {
      return isCollection
          ? evaluation.fail(
              "Splat of null value",
              "This list or set is null, so it has no elements.",
              splat.source().range())
          : new Tuple(List.of());
    }
    if (source instanceof Unknown unknown) {
      return ofUnknown(evaluation, splat, unknown);
    }
    List<HclValue> elements = Values.elements(source).orElse(List.of(source));
    List<HclValue> results = new ArrayList<>(elements.size());
    for (HclValue element : elements) {
      results.add(evaluation.withSplatItem(element, splat.each()));
    }
    return isCollection ? list(evaluation, splat, type, results) : new Tuple(results);
  }

  /** What is made of a list is a list, unless its elements are of several types. */
  private static HclValue list(
      Evaluation evaluation, Splat splat, HclType type, List<HclValue> results) {
    if (results.isEmpty()) {
      HclType element = Types.element(type).orElse(HclType.DYNAMIC);
      return Values.list(ofOne(evaluation, splat, Unknown.of(element)).type(), results);
    }
    HclType element = Shapes.type(results.get(0));
    for (HclValue result : results) {
      if (!Shapes.type(result).equals(element)) {
        return new Tuple(results);
      }
    }
    return Values.list(element, results);
  }

  private static HclValue ofUnknown(Evaluation evaluation, Splat splat, Unknown source) {
    HclType type = source.type();
    if (type instanceof ListType || type instanceof SetType) {
      if (!source.refinements().notNull()) {
        evaluation.noteMayFail();
      }
      HclType element = Types.element(type).orElse(HclType.DYNAMIC);
      HclValue one =
          evaluation.withSplatItem(Values.unknown(element, source.marks()), splat.each());
      Refinements certain =
          Refinements.NOT_NULL.withLength(
              source.refinements().minLength(), source.refinements().maxLength());
      return new Unknown(new ListType(one.type()), certain, Marks.deep(one));
    }
    if (type instanceof TupleType tuple && source.refinements().notNull()) {
      List<HclValue> results = new ArrayList<>();
      for (HclType element : tuple.elements()) {
        HclValue one = Values.unknown(element, source.marks());
        results.add(evaluation.withSplatItem(one, splat.each()));
      }
      return new Tuple(results);
    }
    HclValue one = evaluation.withSplatItem(source, splat.each());
    boolean isSingle = type != HclType.DYNAMIC && !(type instanceof TupleType);
    if (isSingle && source.refinements().notNull()) {
      return new Tuple(List.of(one));
    }
    return Values.notNull(HclType.DYNAMIC, Marks.deep(one));
  }

  /** What comes of an element that there is not; whether that would be wrong is of no matter. */
  private static HclValue ofOne(Evaluation evaluation, Splat splat, HclValue element) {
    return evaluation.attempt(() -> evaluation.withSplatItem(element, splat.each())).value();
  }
}
