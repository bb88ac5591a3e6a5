package io.dutyline.engine.cloudformation;

import java.util.ArrayList;
import java.util.List;

/** The names that a text of {@code Fn::Sub} has in it. */
final class SubNames {
  private SubNames() {}

  /** Returns them in their order; <code>${!Name}</code> is none. */
  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    int open = text.indexOf("${");
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = text.substring(open + 2, close).strip();
      if (!name.startsWith("!")) {
        names.add(name);
      }
      open = text.indexOf("${", close);
    }
    return names;
  }
}
