package io.dutyline.hcl.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.dutyline.hcl.eval.HclFunction.FunctionException;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a name, <code>**</code> as a whole name
 * is any number of folders, and there are {@code [a-z]}, {@code [^a-z]} and <code>{a,b}</code>.
 */
record GlobPattern(Pattern pattern) {
  static GlobPattern parse(int argument, String glob) throws FunctionException {
    try {
      return new GlobPattern(Pattern.compile(regex(argument, glob)));
    } catch (PatternSyntaxException e) {
      throw new FunctionException(argument, JsonText.quote(glob) + " is not a valid pattern");
    }
  }

  boolean matches(String path) {
    return pattern.matches(path);
  }

  private static String regex(int argument, String glob) throws FunctionException {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
        regex.append("(?:[^/]*/)*");
        i += 2;
      } else if (c == '*') {
        boolean folders = glob.substring(i).equals("**") && (i == 0 || glob.charAt(i - 1) == '/');
        regex.append(folders ? ".*" : "[^/]*");
        i += folders ? 1 : 0;
      } else if (c == '[') {
        int end = glob.indexOf(']', i + 2);
        if (end < 0) {
          throw new FunctionException(argument, "a bracket of the pattern is not closed");
        }
        regex.append(glob, i, end + 1);
        i = end;
      } else if (c == '\\' && i + 1 < glob.length()) {
        i++;
        regex.append(Pattern.quote(glob.substring(i, i + 1)));
      } else if (c == '/' && braces > 0) {
        throw new FunctionException(argument, "there must be no slash within braces");
      } else {
        braces += c == '{' ? 1 : c == '}' && braces > 0 ? -1 : 0;
        regex.append(part(c, braces));
      }
    }
    return regex.toString();
  }

  private static String part(char c, int braces) {
    return switch (c) {
      case '?' -> "[^/]";
      case '{' -> "(?:";
      case '}' -> ")";
      case ',' -> braces > 0 ? "|" : ",";
      default -> Pattern.quote(Character.toString(c));
    };
  }
}
