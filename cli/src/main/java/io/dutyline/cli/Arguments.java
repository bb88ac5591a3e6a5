package io.dutyline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command's arguments, checked against what it takes. Ours, and not a library's: picocli's
 * classes cannot be shared between runs by any JVM, and loading them doubled the time to start.
 *
 * @param given the options in the order they were given
 * @param operands what is no option
 */
record Arguments(List<Given> given, List<String> operands) {
  /**
   * An option as it was given.
   *
   * @param value empty if it takes none
   */
  record Given(Option option, String value) {}

  Arguments {
    given = List.copyOf(given);
    operands = List.copyOf(operands);
  }

  /**
   * Reads {@code --name VALUE}, {@code --name=VALUE}, {@code -n VALUE} and operands in any order;
   * {@code --} ends the options.
   *
   * @throws UsageException if they are not what the command takes. Not if help is asked for: then
   *     nothing else matters
   */
  static Arguments parse(Command command, List<String> words) throws UsageException {
    List<Given> given = new ArrayList<>();
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        operands.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (!word.startsWith("-") || word.equals("-")) {
        operands.add(word);
        continue;
      }
      Given option = option(command, word, i + 1 < words.size() ? words.get(i + 1) : "");
      given.add(option);
      if (option.option().takesValue() && word.indexOf('=') < 0) {
        i++;
      }
    }
    Arguments arguments = new Arguments(given, operands);
    if (!arguments.has(Option.HELP)) {
      arguments.check(command);
    }
    return arguments;
  }

  private static Given option(Command command, String word, String next) throws UsageException {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Optional<Option> option = command.option(name);
    if (option.isEmpty()) {
      List<String> names = command.options().stream().map(Option::name).toList();
      throw UsageException.unknown("option", name, names);
    }
    if (!option.get().takesValue()) {
      if (equals >= 0) {
        throw new UsageException(name + " takes no value.");
      }
      return new Given(option.get(), "");
    }
    String value = equals < 0 ? next : word.substring(equals + 1);
    if (value.isEmpty() || (equals < 0 && value.startsWith("--"))) {
      throw new UsageException(name + " needs a value: " + name + " " + option.get().value() + ".");
    }
    return new Given(option.get(), value);
  }

  private void check(Command command) throws UsageException {
    for (Option option : command.options()) {
      if (!option.repeatable() && values(option).size() > 1) {
        throw new UsageException(option.name() + " is given more than once.");
      }
    }
    if (operands.size() < command.minOperands()) {
      throw new UsageException(command.name() + " needs " + command.operands() + ".");
    }
    if (operands.size() > command.maxOperands()) {
      throw new UsageException("Too much: " + operands.get(command.maxOperands()) + ".");
    }
  }

  boolean has(Option option) {
    return given.stream().anyMatch(each -> each.option().name().equals(option.name()));
  }

  /** Returns the option's value; empty if it is not given. */
  Optional<String> value(Option option) {
    return values(option).stream().findFirst();
  }

  /** Returns the option's values, in the order they were given. */
  List<String> values(Option option) {
    return given.stream()
        .filter(each -> each.option().name().equals(option.name()))
        .map(Given::value)
        .toList();
  }
}
