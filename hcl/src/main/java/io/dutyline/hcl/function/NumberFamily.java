package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.NUMBER;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers to numbers. */
final class NumberFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("abs", "ceil", "floor", "log", "max", "min", "parseint", "pow", "signum");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "abs" -> it.takes("num", NUMBER).gives(NUMBER, a -> number(a.number(0).abs()));
      case "ceil" -> it.takes("num", NUMBER).gives(NUMBER, a -> round(a, RoundingMode.CEILING));
      case "floor" -> it.takes("num", NUMBER).gives(NUMBER, a -> round(a, RoundingMode.FLOOR));
      case "log" ->
          it.takes("num", NUMBER)
              .takes("base", NUMBER)
              .gives(NUMBER, a -> number(StrictMath.log(real(a, 0)) / StrictMath.log(real(a, 1))));
      case "pow" ->
          it.takes("num", NUMBER)
              .takes("power", NUMBER)
              .gives(NUMBER, a -> number(Power.of(real(a, 0), real(a, 1))));
      case "max" -> it.takesRest("numbers", NUMBER).gives(NUMBER, a -> extreme(a, 1));
      case "min" -> it.takesRest("numbers", NUMBER).gives(NUMBER, a -> extreme(a, -1));
      case "signum" ->
          it.takes("num", NUMBER).gives(NUMBER, a -> HclValue.Num.of(Long.signum(a.integer(0))));
      case "parseint" ->
          it.takes("number", HclType.DYNAMIC)
              .takes("base", NUMBER)
              .gives(IntegerText::type, IntegerText::parse);
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue number(BigDecimal number) {
    return new HclValue.Num(Numbers.canonical(number));
  }

  private static HclValue number(double number) throws FunctionException {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new FunctionException(-1, "the result is not a number");
    }
    return number(BigDecimal.valueOf(number));
  }

  private static double real(Arguments arguments, int index) throws FunctionException {
    double real = arguments.number(index).doubleValue();
    if (Double.isInfinite(real)) {
      throw new FunctionException(index, "the number is too large");
    }
    return real;
  }

  private static HclValue round(Arguments arguments, RoundingMode mode) {
    BigDecimal number = arguments.number(0);
    return number(number.scale() <= 0 ? number : number.setScale(0, mode));
  }

  private static HclValue extreme(Arguments arguments, int sign) throws FunctionException {
    if (arguments.size() == 0) {
      throw new FunctionException(-1, "at least one number is required");
    }
    BigDecimal extreme = arguments.number(0);
    for (int i = 1; i < arguments.size(); i++) {
      BigDecimal number = arguments.number(i);
      if (Integer.signum(number.compareTo(extreme)) == sign) {
        extreme = number;
      }
    }
    return number(extreme);
  }
}
