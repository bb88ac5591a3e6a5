package io.dutyline.engine.terraform.plan;

import java.util.ArrayList;
import java.util.List;

/** Addresses as plans write them: {@code module.a["x.y"].aws_b.c[0]}. */
final class Addresses {
  private Addresses() {}

  /** Returns the address without what stands in brackets. */
  static String withoutKeys(String address) {
    if (address.indexOf('[') < 0) {
      return address;
    }
    StringBuilder plain = new StringBuilder();
    for (String step : steps(address)) {
      int bracket = step.indexOf('[');
      plain.append(plain.length() == 0 ? "" : ".");
      plain.append(bracket < 0 ? step : step.substring(0, bracket));
    }
    return plain.toString();
  }

  /** Returns the instance key with its brackets, {@code [0]}; empty if there is none. */
  static String key(String address) {
    List<String> steps = steps(address);
    String last = steps.get(steps.size() - 1);
    int bracket = last.indexOf('[');
    return bracket < 0 ? "" : last.substring(bracket);
  }

  /** Returns the address below a module's. */
  static String below(String module, String address) {
    return module.isEmpty() ? address : module + '.' + address;
  }

  /** Splits at dots outside of brackets: {@code module}, {@code a["x.y"]}, {@code aws_b}… */
  static List<String> steps(String address) {
    List<String> steps = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '.' && depth <= 0) {
        steps.add(address.substring(start, i));
        start = i + 1;
      }
    }
    steps.add(address.substring(start));
    return steps;
  }
}
