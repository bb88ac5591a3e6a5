package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;

/** Reads one verb: {@code %}, flags, width, {@code .}precision, {@code [argument]}, letter. */
final class VerbReader {
  private static final int LARGEST = 1_000_000;

  private final String format;
  private final int start;
  private int at;

  VerbReader(String format, int start) {
    this.format = format;
    this.start = start;
    this.at = start + 1;
  }

  FormatVerb read(int nextArgument) throws FunctionException {
    StringBuilder flags = new StringBuilder();
    while ("#0-+ ".indexOf(peek()) >= 0) {
      flags.append(peek());
      at++;
    }
    int width = isDigit(peek()) ? number() : -1;
    int precision = -1;
    if (peek() == '.') {
      at++;
      precision = number();
    }
    int argument = peek() == '[' ? argument() : nextArgument;
    char mode = peek();
    if (!((mode >= 'a' && mode <= 'z') || (mode >= 'A' && mode <= 'Z'))) {
      throw failure();
    }
    at++;
    return new FormatVerb(
        format.substring(start, at), argument, mode, flags.toString(), width, precision);
  }

  private int argument() throws FunctionException {
    at++;
    if (peek() == '0') {
      throw failure();
    }
    int from = at;
    int argument = number();
    if (at == from || peek() != ']') {
      throw failure();
    }
    at++;
    return argument;
  }

  private int number() throws FunctionException {
    int number = 0;
    while (isDigit(peek())) {
      number = number * 10 + peek() - '0';
      at++;
      if (number > LARGEST) {
        throw new FunctionException(0, "a number in the format string is too large");
      }
    }
    return number;
  }

  /** Returns the next character; a zero byte, which no verb has, at the end. */
  private char peek() {
    return at < format.length() ? format.charAt(at) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private FunctionException failure() {
    return new FunctionException(
        0,
        at < format.length()
            ? "unrecognized format character at offset " + at
            : "the format string ends within the verb at offset " + start);
  }
}
