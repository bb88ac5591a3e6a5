package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;

/** How large a result may be: a template of a few bytes must not fill the memory. */
final class Bounds {
  /** In UTF-16 units. */
  static final int TEXT = 4 * 1024 * 1024;

  static final int ELEMENTS = 100_000;

  /** How deep a decoded document may be nested: readers call themselves. */
  static final int DEPTH = 200;

  private Bounds() {}

  static void checkText(long length) throws FunctionException {
    if (length > TEXT) {
      throw new FunctionException(-1, "the resulting string is longer than " + TEXT);
    }
  }

  static void checkElements(long count) throws FunctionException {
    if (count > ELEMENTS) {
      throw new FunctionException(-1, "the result has more than " + ELEMENTS + " elements");
    }
  }

  static void checkDepth(int depth) throws FunctionException {
    if (depth > DEPTH) {
      throw new FunctionException(0, "the document is nested deeper than " + DEPTH + " levels");
    }
  }
}
