package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.NULL;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.value.HclType;
import java.util.List;

/** Maps and objects. */
final class MapFamily implements Family {
  private static final HclType LISTS = new HclType.MapType(new HclType.ListType(STRING));

  @Override
  public List<String> names() {
    return List.of("keys", "lookup", "merge", "transpose", "values", "zipmap");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "keys" ->
          it.takes("inputMap", DYNAMIC, UNKNOWN, MARKS).gives(MapParts::keysType, MapParts::keys);
      case "lookup" ->
          it.takes("inputMap", DYNAMIC, MARKS)
              .takes("key", STRING, MARKS)
              .takesRest("default", DYNAMIC, NULL, UNKNOWN, MARKS)
              .mayGiveNull()
              .gives(LookingUp::type, LookingUp::lookUp);
      case "merge" ->
          it.takesRest("maps", DYNAMIC, NULL, UNKNOWN, MARKS).gives(a -> DYNAMIC, Merging::merge);
      case "transpose" -> it.takes("values", LISTS).gives(LISTS, Transposing::transpose);
      case "values" ->
          it.takes("mapping", DYNAMIC, MARKS).gives(MapParts::valuesType, MapParts::values);
      case "zipmap" ->
          it.takes("keys", new HclType.ListType(STRING), MARKS)
              .takes("values", DYNAMIC, MARKS)
              .gives(Zipping::type, Zipping::zip);
      default -> throw Family.undefined(name);
    };
  }
}
