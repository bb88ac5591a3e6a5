package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Unification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code matchkeys}: those values whose keys are wanted. */
final class KeyMatching {
  private KeyMatching() {}

  static HclValue match(Arguments arguments) throws FunctionException {
    HclValue.ListOf values = (HclValue.ListOf) arguments.at(0);
    List<HclValue> keys = arguments.list(1);
    if (keys.size() != values.elements().size()) {
      throw new FunctionException(1, "there must be as many keys as values");
    }
    Optional<HclType> type =
        Unification.unify(List.of(arguments.at(1).type(), arguments.at(2).type()));
    if (type.isEmpty()) {
      throw new FunctionException(2, "the keys and the searchset must be of the same type");
    }
    List<HclValue> wanted = elements(Converting.convert(2, arguments.at(2), type.get()));
    List<HclValue> converted = elements(Converting.convert(1, arguments.at(1), type.get()));
    List<HclValue> matching = new ArrayList<>();
    for (int i = 0; i < converted.size(); i++) {
      HclValue found = Searching.contains(wanted, converted.get(i));
      if (found instanceof HclValue.Unknown) {
        return HclValue.Unknown.of(values.type());
      }
      if (((HclValue.Bool) found).value()) {
        matching.add(values.elements().get(i));
      }
    }
    return new HclValue.ListOf(values.element(), matching, Set.of());
  }

  private static List<HclValue> elements(HclValue list) {
    return ((HclValue.ListOf) list).elements();
  }
}
