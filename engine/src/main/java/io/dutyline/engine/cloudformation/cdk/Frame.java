package io.dutyline.engine.cloudformation.cdk;

import java.util.Optional;

/**
 * One line of a trace that names a file.
 *
 * @param file its path as the program knew it, with {@code /} separators; of a JVM's frame, below
 *     the folder that packages start in
 * @param absolute whether the path starts at the root of the file system
 * @param line 1-based
 */
record Frame(String file, boolean absolute, int line) {
  /** Folders of other people's code, and of the tool's own processes. */
  private static final String[] FOREIGN = {
    "/node_modules/", "/site-packages/", "/jsii-kernel", "/jsii-", "node:", "internal/"
  };

  /** Where the only colon of a path may stand: {@code C:/app}. */
  private static final int DRIVE = 1;

  /**
   * Returns what a line of a trace names, if that is a file that may be the author's.
   *
   * @param text {@code new DataStack (/app/lib/data-stack.ts:15:21)}, {@code __init__
   *     (/app/app.py:12)}, {@code com.example.DataStack.<init> (DataStack.java:39)}, each perhaps
   *     after {@code at}
   */
  static Optional<Frame> parse(String text) {
    String line = text.strip();
    line = line.startsWith("at ") ? line.substring(3) : line;
    if (line.startsWith("...")) {
      return Optional.empty(); // frames that the CDK has left out, as they are not the author's
    }
    int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    String place = open < 0 ? line : line.substring(open + 1, line.length() - 1);
    String function = open < 0 ? "" : line.substring(0, open).strip();
    return at(place.replace('\\', '/'), function);
  }

  private static Optional<Frame> at(String place, String function) {
    int last = number(place, place.length());
    int first = last < 0 ? -1 : number(place, last);
    int colon = first < 0 ? last : first;
    if (colon <= 0) {
      return Optional.empty();
    }
    String file = place.substring(0, colon);
    int end = colon == first ? last : place.length();
    int line = Integer.parseInt(place, colon + 1, end, 10);
    if (line < 1 || file.lastIndexOf(':') > DRIVE || isForeign(file)) {
      return Optional.empty();
    }
    boolean absolute = file.indexOf('/') >= 0;
    return Optional.of(new Frame(absolute ? file : inPackage(file, function), absolute, line));
  }

  /** Returns where the colon stands before the digits that end at {@code end}; -1 if none does. */
  private static int number(String text, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int digits = end - start;
    boolean sound = digits > 0 && digits < 9 && start > 0 && text.charAt(start - 1) == ':';
    return sound ? start - 1 : -1;
  }

  private static boolean isForeign(String file) {
    for (String each : FOREIGN) {
      if (file.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** A frame of a JVM names a class: {@code com.example.DataStack.<init>}. */
  private static String inPackage(String file, String function) {
    int method = function.lastIndexOf('.');
    int type = method < 0 ? -1 : function.lastIndexOf('.', method - 1);
    return type < 0 ? file : function.substring(0, type).replace('.', '/') + "/" + file;
  }
}
