package io.dutyline.hcl.syntax;

/** Which characters make up what (HCL Native Syntax Specification, "Lexical Elements"). */
final class Characters {
  private Characters() {}

  /** Returns whether a name can start with it: Unicode's ID_Start, and the underscore. */
  static boolean startsName(int codePoint) {
    if (codePoint < 0x80) {
      return isAsciiLetter(codePoint) || codePoint == '_';
    }
    return Character.isUnicodeIdentifierStart(codePoint);
  }

  /** Returns whether a name can go on with it: Unicode's ID_Continue, and the hyphen. */
  static boolean continuesName(int codePoint) {
    if (codePoint < 0x80) {
      return isAsciiLetter(codePoint) || isDigit(codePoint) || codePoint == '_' || codePoint == '-';
    }
    // Java counts characters as parts that it ignores in names; Unicode does not.
    return Character.isUnicodeIdentifierPart(codePoint)
        && !Character.isIdentifierIgnorable(codePoint);
  }

  static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  /** Returns whether it is space to what trims templates and heredocs: Unicode's White_Space. */
  static boolean isSpace(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    }
    return codePoint == 0x85 || Character.isSpaceChar(codePoint);
  }

  private static boolean isAsciiLetter(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
  }
}
