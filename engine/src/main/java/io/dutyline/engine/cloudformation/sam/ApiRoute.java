package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.Locale;

/**
 * A path and a method that an event adds to an API.
 *
 * @param path as it is written, which can end in a slash
 * @param method a key of a path in an API's definition, in lower case
 * @param pathRange where the path is written
 * @param methodRange where the method is written
 * @param head of the event
 */
record ApiRoute(
    String path, String method, SourceRange pathRange, SourceRange methodRange, SourceRange head) {
  /** How a definition says any method. */
  static final String ANY = "x-amazon-apigateway-any-method";

  /** The path of an HTTP API that takes what no other path does. */
  static final String DEFAULT_PATH = "$default";

  static ApiRoute of(ScalarNode path, ScalarNode method, SourceRange head) {
    return new ApiRoute(path.text(), key(method.text()), path.range(), method.range(), head);
  }

  /** Returns a method as a definition has it for a key. */
  static String key(String method) {
    String lower = method.toLowerCase(Locale.ROOT);
    return lower.equals("any") ? ANY : lower;
  }

  /** Returns the method as an ARN has it. */
  String methodInArn() {
    return methodInArn(method);
  }

  static String methodInArn(String method) {
    return key(method).equals(ANY) ? "*" : method.toUpperCase(Locale.ROOT);
  }

  /** Returns the path as an ARN has it: without its last slash, a star for a parameter. */
  String pathInArn() {
    boolean slash = path.length() > 1 && path.endsWith("/");
    return starred(slash ? path.substring(0, path.length() - 1) : path);
  }

  /** Returns a path with a star for each parameter: {@code /pets/*} for {@code /pets/{id}}. */
  static String starred(String path) {
    StringBuilder starred = new StringBuilder();
    int from = 0;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
      int close = path.indexOf('}', open);
      if (close < 0 || !isParameter(path, open + 1, close)) {
        starred.append(path, from, open + 1);
        from = open + 1;
      } else {
        starred.append(path, from, open).append('*');
        from = close + 1;
      }
    }
    return starred.append(path, from, path.length()).toString();
  }

  private static boolean isParameter(String path, int start, int end) {
    int last = end > start + 1 && path.charAt(end - 1) == '+' ? end - 1 : end;
    for (int i = start; i < last; i++) {
      char each = path.charAt(i);
      boolean letter = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
      if (!letter && !(each >= '0' && each <= '9') && "._-".indexOf(each) < 0) {
        return false;
      }
    }
    return last > start;
  }
}
