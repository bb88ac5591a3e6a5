package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** The arguments of a call, of the types of the parameters. */
record Arguments(List<HclValue> values) {
  int size() {
    return values.size();
  }

  boolean has(int index) {
    return index < values.size();
  }

  HclValue at(int index) {
    return values.get(index);
  }

  /** Returns the arguments from one on. */
  List<HclValue> from(int index) {
    return values.subList(index, values.size());
  }

  /** Returns a string argument; it is known. */
  String text(int index) {
    return ((HclValue.Text) values.get(index)).value();
  }

  /** Returns a number argument; it is known. */
  BigDecimal number(int index) {
    return ((HclValue.Num) values.get(index)).value();
  }

  /** Returns the elements of a list argument; it is known. */
  List<HclValue> list(int index) {
    return ((HclValue.ListOf) values.get(index)).elements();
  }

  /** Returns a number argument as a whole number. */
  BigInteger whole(int index) throws FunctionException {
    try {
      BigDecimal number = number(index);
      if (number.scale() < -Bounds.ELEMENTS) {
        throw new FunctionException(index, "the number is too large");
      }
      return number.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new FunctionException(index, "a whole number is required");
    }
  }

  /** Returns a number argument as a whole number of 64 bits. */
  long integer(int index) throws FunctionException {
    BigInteger whole = whole(index);
    if (whole.bitLength() > 63) {
      throw new FunctionException(index, "the number is too large");
    }
    return whole.longValue();
  }

  /** Returns a whole number argument, or the bound that it lies beyond. */
  int integer(int index, int least, int greatest) throws FunctionException {
    return (int) Math.max(least, Math.min(greatest, integer(index)));
  }
}
