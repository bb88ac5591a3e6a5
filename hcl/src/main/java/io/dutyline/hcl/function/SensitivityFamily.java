package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.NULL;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.BOOL;
import static io.dutyline.hcl.value.HclType.DYNAMIC;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may be shown. No value here is ephemeral, so {@code ephemeralasnull} changes none. */
final class SensitivityFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("ephemeralasnull", "issensitive", "nonsensitive", "sensitive");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it =
        Definition.of(name).takes("value", DYNAMIC, NULL, UNKNOWN, MARKS).mayGiveNull();
    return switch (name) {
      case "ephemeralasnull" -> it.gives(a -> a.at(0).type(), a -> a.at(0));
      case "issensitive" -> it.gives(BOOL, a -> isSensitive(a.at(0)));
      case "nonsensitive" -> it.gives(a -> a.at(0).type(), a -> withoutMark(a.at(0)));
      case "sensitive" ->
          it.gives(a -> a.at(0).type(), a -> Marks.add(a.at(0), Set.of(Mark.SENSITIVE)));
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue isSensitive(HclValue value) {
    if (value.marks().contains(Mark.SENSITIVE)) {
      return HclValue.Bool.TRUE;
    }
    // What is not known yet may turn out to be.
    return value instanceof HclValue.Unknown ? HclValue.Unknown.of(BOOL) : HclValue.Bool.FALSE;
  }

  private static HclValue withoutMark(HclValue value) {
    Set<Mark> marks = new LinkedHashSet<>(value.marks());
    return marks.remove(Mark.SENSITIVE) ? value.withMarks(Set.copyOf(marks)) : value;
  }
}
