package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.NULL;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.DYNAMIC;

import io.dutyline.hcl.value.HclType;
import java.util.List;

/** One type to another. */
final class ConversionFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("tobool", "tolist", "tomap", "tonumber", "toset", "tostring");
  }

  @Override
  public Definition define(String name) {
    return switch (name) {
      case "tobool" -> to(name, HclType.BOOL);
      case "tolist" -> to(name, new HclType.ListType(DYNAMIC));
      case "tomap" -> to(name, new HclType.MapType(DYNAMIC));
      case "tonumber" -> to(name, HclType.NUMBER);
      case "toset" -> to(name, new HclType.SetType(DYNAMIC));
      case "tostring" -> to(name, HclType.STRING);
      default -> throw Family.undefined(name);
    };
  }

  private static Definition to(String name, HclType type) {
    return Definition.of(name)
        .takes("v", DYNAMIC, NULL, UNKNOWN, MARKS)
        .mayGiveNull()
        .gives(type, a -> Converting.convert(0, a.at(0), type));
  }
}
