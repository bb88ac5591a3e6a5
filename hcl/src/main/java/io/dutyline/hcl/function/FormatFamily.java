package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** Strings made by a format. */
final class FormatFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("format", "formatlist");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it =
        Definition.of(name)
            .takes("format", STRING, Definition.MARKS)
            .takesRest("args", DYNAMIC, Definition.NULL, Definition.UNKNOWN, Definition.MARKS)
            .marksAll();
    return switch (name) {
      case "format" -> it.gives(STRING, FormatFamily::format);
      case "formatlist" -> it.gives(new HclType.ListType(STRING), FormatList::format);
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue format(Arguments arguments) throws FunctionException {
    return FormatString.of(arguments.text(0)).format(arguments.from(1));
  }
}
