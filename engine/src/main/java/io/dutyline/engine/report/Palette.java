package io.dutyline.engine.report;

import io.dutyline.engine.rule.Severity;

/** Colours for a terminal, or none. Only colours that read on dark and on light grounds. */
record Palette(boolean colour) {
  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  String bad(String text) {
    return in("1;31", text);
  }

  String doubtful(String text) {
    return in("33", text);
  }

  String good(String text) {
    return in("32", text);
  }

  String place(String text) {
    return in("36", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL, HIGH -> bad(text);
      case MEDIUM -> in("1;33", text);
      case LOW -> place(text);
    };
  }

  private String in(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
