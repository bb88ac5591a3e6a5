package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
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
    List<HclValue> values = formatted(arguments);
    for (HclValue value : values) {
      if (!Values.isWhollyKnown(value)) {
        return uncertain(arguments.text(0), values);
      }
    }
    return FormatString.of(arguments.text(0)).format(values);
  }

  /** Returns what is formatted. Of a bare null Terraform makes something unknown. */
  static List<HclValue> formatted(Arguments arguments) {
    List<HclValue> values = new ArrayList<>(arguments.from(1));
    values.replaceAll(
        value ->
            value instanceof HclValue.Null && value.type() == DYNAMIC
                ? HclValue.Unknown.of(DYNAMIC)
                : value);
    return values;
  }

  /** Returns what is known of the result; what is wrong shows when all arguments are known. */
  private static HclValue uncertain(String format, List<HclValue> values) {
    try {
      return FormatString.of(format).format(values);
    } catch (FunctionException e) {
      int verb = format.indexOf('%');
      return Refining.prefixed(verb < 0 ? "" : format.substring(0, verb));
    }
  }
}
