package io.dutyline.cli;

import java.util.List;
import java.util.Optional;

/**
 * What a command takes: one description for the parser and for the help.
 *
 * @param operands how they are named in the help, {@code [PATH...]}; empty if it takes none
 * @param minOperands the fewest that it needs
 * @param maxOperands the most that it takes
 * @param summary what it does, a sentence
 * @param notes paragraphs below the options in the help
 */
record Command(
    String name,
    String operands,
    int minOperands,
    int maxOperands,
    String summary,
    List<Option> options,
    List<String> notes) {
  Command {
    options = List.copyOf(options);
    notes = List.copyOf(notes);
  }

  Optional<Option> option(String word) {
    return options.stream().filter(option -> option.isCalled(word)).findFirst();
  }
}
