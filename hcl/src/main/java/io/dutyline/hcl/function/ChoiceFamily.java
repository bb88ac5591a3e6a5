package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.NULL;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.DYNAMIC;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Unification;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;

/** The first that is something. */
final class ChoiceFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("coalesce", "coalescelist");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name).takesRest("vals", DYNAMIC, NULL, UNKNOWN);
    return switch (name) {
      case "coalesce" -> it.gives(ChoiceFamily::commonType, ChoiceFamily::coalesce);
      case "coalescelist" -> it.gives(a -> DYNAMIC, ChoiceFamily::coalesceList);
      default -> throw Family.undefined(name);
    };
  }

  private static HclType commonType(Arguments arguments) throws FunctionException {
    List<HclType> types = new ArrayList<>();
    for (HclValue value : arguments.values()) {
      types.add(value.type());
    }
    return Unification.unify(types)
        .orElseThrow(() -> new FunctionException(-1, "all arguments must have the same type"));
  }

  private static HclValue coalesce(Arguments arguments) throws FunctionException {
    HclType type = commonType(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      HclValue value = arguments.at(i);
      if (value instanceof HclValue.Unknown unknown && !isSomething(unknown)) {
        return HclValue.Unknown.of(type);
      }
      if (!(value instanceof HclValue.Null)) {
        HclValue converted = Converting.convert(i, value, type);
        if (!(converted instanceof HclValue.Text text && text.value().isEmpty())) {
          return converted;
        }
      }
    }
    throw new FunctionException(-1, "no argument is neither null nor an empty string");
  }

  /** Returns whether an unknown value is certainly neither null nor the empty string. */
  private static boolean isSomething(HclValue.Unknown value) {
    return value.refinements().notNull()
        && value.type() != DYNAMIC
        && (value.type() != HclType.STRING || !value.refinements().prefix().isEmpty());
  }

  private static HclValue coalesceList(Arguments arguments) throws FunctionException {
    if (arguments.size() == 0) {
      throw new FunctionException(-1, "at least one argument is required");
    }
    boolean certain = true;
    for (int i = 0; i < arguments.size(); i++) {
      HclType type = arguments.at(i).type();
      boolean unknown = arguments.at(i) instanceof HclValue.Unknown;
      certain &= !unknown;
      if (certain && !(type instanceof HclType.ListType) && !(type instanceof HclType.TupleType)) {
        throw new FunctionException(i, "the arguments must be lists or tuples");
      }
    }
    for (HclValue value : arguments.values()) {
      if (value instanceof HclValue.Unknown) {
        return HclValue.Unknown.of(DYNAMIC);
      }
      if (!(value instanceof HclValue.Null) && !Values.parts(value).isEmpty()) {
        return value;
      }
    }
    throw new FunctionException(-1, "no argument is a list that is not empty");
  }
}
