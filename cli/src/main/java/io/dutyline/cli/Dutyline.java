package io.dutyline.cli;

import io.dutyline.engine.Version;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;

/** The command as a whole: finds the action that was asked for and lets it run. */
final class Dutyline {
  private static final List<String> HELP = List.of("--help", "-h", "help");
  private static final List<String> VERSION = List.of("--version", "-V", "version");

  private final Terminal terminal;

  Dutyline(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command that the words ask for; returns the exit code. */
  int run(List<String> words) {
    try {
      return dispatch(words);
    } catch (UsageException e) {
      terminal.err().println("dutyline: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (InvalidPathException e) {
      // Some names cannot be said in the encoding that the locale gives Java for file names.
      terminal.err().println("dutyline: This is no name of a file here: " + e.getInput() + ".");
      return ExitCode.USAGE;
    } catch (OutOfMemoryError e) {
      terminal.err().println("dutyline: Memory ran out. Scan fewer files, or give Java more.");
      return ExitCode.INCOMPLETE;
    } catch (RuntimeException | StackOverflowError e) {
      terminal.err().println("dutyline: This is a mistake in Dutyline itself; please report it.");
      e.printStackTrace(terminal.err());
      return ExitCode.INCOMPLETE;
    }
  }

  private int dispatch(List<String> words) throws UsageException {
    if (words.isEmpty()) {
      terminal.err().print(overview());
      return ExitCode.USAGE;
    }
    String word = words.get(0);
    if (VERSION.contains(word)) {
      return terminal.print("dutyline " + Version.current() + "\n");
    }
    if (HELP.contains(word)) {
      return words.size() > 1 ? help(words.get(1)) : terminal.print(overview());
    }
    Action action = action(word);
    Arguments arguments = parse(action.command(), words.subList(1, words.size()));
    return arguments.has(Option.HELP) ? help(word) : action.run(arguments, terminal);
  }

  private static Arguments parse(Command command, List<String> words) throws UsageException {
    try {
      return Arguments.parse(command, words);
    } catch (UsageException e) {
      throw new UsageException(e.getMessage() + "\nMore: dutyline " + command.name() + " --help");
    }
  }

  private int help(String word) throws UsageException {
    return terminal.print(new Help(terminal.width()).of(action(word).command()));
  }

  private static Action action(String word) throws UsageException {
    Optional<Action> action =
        actions().stream().filter(each -> each.command().name().equals(word)).findFirst();
    if (action.isEmpty()) {
      List<String> names = actions().stream().map(each -> each.command().name()).toList();
      throw word.startsWith("-")
          ? new UsageException("Options stand behind a command: dutyline scan " + word + ".")
          : UsageException.unknown("command", word, names);
    }
    return action.get();
  }

  private static List<Action> actions() {
    return List.of(new ScanAction(), new ExplainAction(), new RulesAction());
  }

  private String overview() {
    Help help = new Help(terminal.width());
    StringBuilder text = new StringBuilder();
    help.append(
        "dutyline tells for each AWS resource in a template which half of its security is yours,"
            + " and which of your duties are missing.",
        0,
        text);
    text.append("\nCommands:\n");
    for (Action action : actions()) {
      Command command = action.command();
      help.appendRow("  " + command.name() + " " + command.operands(), command.summary(), text);
    }
    help.appendRow("  help COMMAND", "Shows what a command takes.", text);
    help.appendRow("  --version", "Shows the version.", text);
    text.append("\nExit codes: 0 clean; 1 findings at or above the threshold; 2 wrong usage or");
    text.append(" configuration;\n3 the analysis is incomplete.\n");
    return text.toString();
  }
}
