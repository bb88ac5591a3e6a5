package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.NUMBER;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.time.DateTimeException;
import java.util.List;

/** Timestamps (RFC 3339). */
final class DateFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("formatdate", "timeadd", "timecmp");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "formatdate" ->
          it.takes("format", STRING)
              .takes("time", STRING)
              .gives(STRING, a -> DateFormat.format(a.text(0), Timestamp.parse(1, a.text(1))));
      case "timeadd" ->
          it.takes("timestamp", STRING).takes("duration", STRING).gives(STRING, DateFamily::add);
      case "timecmp" ->
          it.takes("timestamp_a", STRING)
              .takes("timestamp_b", STRING)
              .gives(NUMBER, DateFamily::compare);
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue add(Arguments arguments) throws FunctionException {
    try {
      return Texts.of(
          Timestamp.parse(0, arguments.text(0))
              .plus(Durations.parse(1, arguments.text(1)))
              .toString());
    } catch (DateTimeException e) {
      throw new FunctionException(1, "the resulting time is out of range");
    }
  }

  private static HclValue compare(Arguments arguments) throws FunctionException {
    int order =
        Timestamp.parse(0, arguments.text(0), true)
            .compareTo(Timestamp.parse(1, arguments.text(1), true));
    return HclValue.Num.of(Integer.signum(order));
  }
}
