package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;

/** Escapes in strings in double quotes. */
final class YamlEscapes {
  private static final String LETTERS = "0abt\tnvfre \"'/\\N_LP";
  private static final String MEANINGS =
      "\u0000\u0007\b\t\t\n\u000b\f\r\u001b \"'/\\\u0085\u00a0\u2028\u2029";

  private YamlEscapes() {}

  /** Reads what follows a backslash. A line end is nothing, with the blanks of the next line. */
  static void read(YamlCursor cursor, StringBuilder text) throws FunctionException {
    char c = cursor.peek();
    cursor.at++;
    if (c == '\n') {
      cursor.skipSpaces();
      return;
    }
    int length = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (length > 0) {
      text.appendCodePoint(code(cursor, length));
      return;
    }
    int index = c == '\0' ? -1 : LETTERS.indexOf(c);
    if (index < 0) {
      throw cursor.failure("there is no escape \\" + c);
    }
    text.append(MEANINGS.charAt(index));
  }

  private static int code(YamlCursor cursor, int length) throws FunctionException {
    long code = 0;
    for (int i = 0; i < length; i++) {
      int digit = Character.digit(cursor.peek(), 16);
      if (digit < 0) {
        throw cursor.failure("a hexadecimal digit is expected");
      }
      code = code * 16 + digit;
      cursor.at++;
    }
    if (code > Character.MAX_CODE_POINT
        || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)) {
      throw cursor.failure("there is no character with this code");
    }
    return (int) code;
  }
}
