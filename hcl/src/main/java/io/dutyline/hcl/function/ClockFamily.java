package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.NUMBER;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** What depends on the time or on chance: nothing is known of it before it is applied. */
final class ClockFamily implements Family {
  private static final String BCRYPT_HEAD = "$2a$";

  @Override
  public List<String> names() {
    return List.of("bcrypt", "plantimestamp", "timestamp", "uuid");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "bcrypt" ->
          it.takes("str", STRING)
              .takesRest("cost", NUMBER)
              .gives(STRING, a -> Refining.prefixed(BCRYPT_HEAD));
      case "plantimestamp", "timestamp", "uuid" ->
          it.gives(STRING, a -> HclValue.Unknown.of(HclType.STRING));
      default -> throw Family.undefined(name);
    };
  }
}
