package io.dutyline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds the command: its streams, its folder, and how much a reader's terminal can show.
 *
 * @param out takes the bytes of reports
 * @param err takes what is said about the run
 * @param folder the current folder, absolute
 * @param colour whether {@code out} shows colours
 * @param ascii whether {@code out} shows nothing but ASCII
 * @param width of lines, in characters
 * @param watched whether somebody reads {@code err} while the command runs
 */
record Terminal(
    OutputStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean colour,
    boolean ascii,
    int width,
    boolean watched) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int MIN_WIDTH = 40;

  /** Longer lines are hard to read, however wide the window is. */
  private static final int MAX_WIDTH = 120;

  /**
   * Returns this process's surroundings. The launcher says in the properties {@code
   * dutyline.stdout} and {@code dutyline.stderr} which of them are a {@code terminal}, since Java
   * cannot tell one stream from the other.
   */
  static Terminal ofSystem() {
    Map<String, String> environment = System.getenv();
    boolean isTerminal = isTerminal("dutyline.stdout");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    String columns =
        System.getProperty("dutyline.columns", environment.getOrDefault("COLUMNS", ""));
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        System.err,
        Path.of("").toAbsolutePath(),
        environment,
        isTerminal && !plain,
        !isUnicode(
            System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""))),
        isTerminal ? width(columns) : DEFAULT_WIDTH,
        isTerminal("dutyline.stderr"));
  }

  /** Prints text on standard output; returns the exit code, since a reader may have hung up. */
  int print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // The reader hung up, as head does once it has enough; nobody is left to tell.
    }
    return ExitCode.CLEAN;
  }

  /**
   * The launcher for Windows says nothing; there the console tells, since it asks the JVM for the
   * kind that is null where no terminal is.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(String property) {
    String said = System.getProperty(property);
    return said == null ? System.console() != null : said.equals("terminal");
  }

  private static boolean isUnicode(String charset) {
    return charset.toUpperCase(Locale.ROOT).startsWith("UTF");
  }

  private static int width(String columns) {
    try {
      return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Integer.parseInt(columns)));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
