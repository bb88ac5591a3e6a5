package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.BOOL;
import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.NUMBER;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.Equality;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** Looking for a value among others. */
final class SearchFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("contains", "index");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "contains" ->
          it.takes("list", DYNAMIC)
              .takes("value", DYNAMIC, UNKNOWN)
              .gives(BOOL, SearchFamily::contains);
      case "index" ->
          it.takes("list", DYNAMIC)
              .takes("value", DYNAMIC, UNKNOWN)
              .gives(NUMBER, SearchFamily::index);
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue contains(Arguments arguments) throws FunctionException {
    List<HclValue> elements = Sequences.elements(arguments.at(0));
    if (elements == null) {
      throw new FunctionException(0, "must be a list, tuple, or set");
    }
    return Searching.contains(elements, arguments.at(1));
  }

  private static HclValue index(Arguments arguments) throws FunctionException {
    List<HclValue> elements = Sequences.elements(arguments.at(0));
    if (elements == null || arguments.at(0).type() instanceof HclType.SetType) {
      throw new FunctionException(0, "must be a list or tuple");
    }
    if (elements.isEmpty()) {
      throw new FunctionException(0, "cannot search an empty list");
    }
    for (int i = 0; i < elements.size(); i++) {
      HclValue equal = Equality.equal(elements.get(i), arguments.at(1));
      if (equal instanceof HclValue.Unknown) {
        return Refining.between(i, elements.size() - 1L);
      }
      if (((HclValue.Bool) equal).value()) {
        return HclValue.Num.of(i);
      }
    }
    throw new FunctionException(1, "the value is not in the list");
  }
}
