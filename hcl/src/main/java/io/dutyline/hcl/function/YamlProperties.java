package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;

/**
 * What may stand before a node.
 *
 * @param anchor empty if there is none
 * @param tag in its long form; empty if there is none
 */
record YamlProperties(String anchor, String tag) {
  static final YamlProperties NONE = new YamlProperties("", "");
  private static final String CORE = "tag:yaml.org,2002:";

  static boolean start(YamlCursor cursor) {
    return cursor.peek() == '&' || cursor.peek() == '!';
  }

  static YamlProperties read(YamlCursor cursor) throws FunctionException {
    String anchor = "";
    String tag = "";
    while (start(cursor)) {
      boolean isAnchor = cursor.peek() == '&';
      int start = cursor.at;
      while (!cursor.isBlank(0) && ",[]{}".indexOf(cursor.peek()) < 0) {
        cursor.at++;
      }
      String property = cursor.text.substring(start, cursor.at);
      if (!(isAnchor ? anchor : tag).isEmpty() || (isAnchor && property.length() < 2)) {
        throw cursor.failure("an anchor or tag is not as it should be");
      }
      if (isAnchor) {
        anchor = property.substring(1);
      } else {
        tag = longTag(property);
      }
      cursor.skipSpaces();
    }
    return new YamlProperties(anchor, tag);
  }

  private static String longTag(String tag) {
    if (tag.startsWith("!!")) {
      return CORE + tag.substring(2);
    }
    return tag.startsWith("!<") && tag.endsWith(">") ? tag.substring(2, tag.length() - 1) : tag;
  }

  static String core(String name) {
    return CORE + name;
  }

  /**
   * @param name of the one core tag that fits
   */
  void expect(String name, YamlCursor cursor) throws FunctionException {
    if (!tag.isEmpty() && !tag.equals(core(name))) {
      throw cursor.failure("the tag " + tag + " does not fit");
    }
  }
}
