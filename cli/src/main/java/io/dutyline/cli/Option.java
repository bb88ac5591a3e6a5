package io.dutyline.cli;

import java.util.Optional;

/**
 * An option of a command.
 *
 * @param name with its hyphens: {@code --format}
 * @param letter its short form, {@code -f}; empty if it has none
 * @param value what stands for its value in the help, {@code FORMAT}; empty if it takes none
 * @param repeatable whether it may be given more than once
 * @param help what it does, for the help
 */
record Option(String name, Optional<String> letter, String value, boolean repeatable, String help) {
  /** What every command has. */
  static final Option HELP = flag("--help", "Shows this help.").withLetter("-h");

  static Option flag(String name, String help) {
    return new Option(name, Optional.empty(), "", false, help);
  }

  static Option with(String name, String value, String help) {
    return new Option(name, Optional.empty(), value, false, help);
  }

  static Option repeatable(String name, String value, String help) {
    return new Option(name, Optional.empty(), value, true, help);
  }

  Option withLetter(String letter) {
    return new Option(name, Optional.of(letter), value, repeatable, help);
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  boolean isCalled(String word) {
    return name.equals(word) || letter.filter(word::equals).isPresent();
  }
}
