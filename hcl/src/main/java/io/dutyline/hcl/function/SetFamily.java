package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.DYNAMIC;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Unification;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets as in mathematics. */
final class SetFamily implements Family {
  private static final HclType SET = new HclType.SetType(DYNAMIC);

  @Override
  public List<String> names() {
    return List.of("setintersection", "setproduct", "setsubtract", "setunion");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "setintersection" ->
          it.takes("first_set", SET)
              .takesRest("other_sets", SET)
              .gives(SetFamily::type, a -> combine(a, (kept, other) -> kept.retainAll(other)));
      case "setsubtract" ->
          it.takes("a", SET)
              .takes("b", SET)
              .gives(SetFamily::type, a -> combine(a, (kept, other) -> kept.removeAll(other)));
      case "setunion" ->
          it.takes("first_set", SET)
              .takesRest("other_sets", SET)
              .gives(SetFamily::type, SetFamily::union);
      case "setproduct" ->
          it.takesRest("sets", DYNAMIC, UNKNOWN, MARKS)
              .gives(CartesianProduct::type, CartesianProduct::of);
      default -> throw Family.undefined(name);
    };
  }

  private static HclType type(Arguments arguments) throws FunctionException {
    List<HclType> elements = new ArrayList<>();
    for (HclValue value : arguments.values()) {
      if (value.type() instanceof HclType.SetType set && !isEmptyOfAnything(value)) {
        elements.add(set.element());
      }
    }
    Optional<HclType> element = Unification.unify(elements);
    return new HclType.SetType(
        element.orElseThrow(
            () -> new FunctionException(-1, "the sets must have elements of compatible types")));
  }

  private static boolean isEmptyOfAnything(HclValue value) {
    return value instanceof HclValue.SetOf set
        && set.element() == DYNAMIC
        && set.elements().isEmpty();
  }

  private static HclValue union(Arguments arguments) throws FunctionException {
    HclType type = type(arguments);
    List<HclValue> all = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      all.addAll(Values.parts(Converting.convert(i, arguments.at(i), type)));
      Bounds.checkElements(all.size());
    }
    return set(type, all);
  }

  private static HclValue combine(Arguments arguments, Combination combination)
      throws FunctionException {
    HclType type = type(arguments);
    Set<HclValue> result = new LinkedHashSet<>();
    Set<HclType> types = new LinkedHashSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      HclValue set = Converting.convert(i, arguments.at(i), type);
      if (!Values.isWhollyKnown(set)) {
        return HclValue.Unknown.of(type);
      }
      // Elements of one type are equal if their records are.
      Set<HclValue> elements = new LinkedHashSet<>(Values.parts(set));
      elements.forEach(element -> types.add(element.type()));
      if (types.size() > 1) {
        throw new FunctionException(i, "the sets must have elements of one type");
      }
      if (i == 0) {
        result.addAll(elements);
      } else {
        combination.apply(result, elements);
      }
    }
    return set(type, List.copyOf(result));
  }

  /** Returns a set of elements that may be there twice, in any order. */
  static HclValue set(HclType type, List<HclValue> elements) throws FunctionException {
    HclType element = ((HclType.SetType) type).element();
    return Converting.convert(-1, new HclValue.ListOf(element, elements, Set.of()), type);
  }

  private interface Combination {
    void apply(Set<HclValue> result, Set<HclValue> elements);
  }
}
