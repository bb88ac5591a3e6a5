package io.dutyline.cli;

import io.dutyline.engine.report.ReportFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A report that was asked for.
 *
 * @param file where it goes; empty for standard output
 */
record ReportTarget(ReportFormat format, Optional<String> file) {
  static final Option FORMAT =
      Option.repeatable(
              "--format",
              "FORMAT",
              "Writes the report as console (the default), json, sarif, junit or markdown."
                  + " May be repeated, each with an --output of its own.")
          .withLetter("-f");
  static final Option OUTPUT =
      Option.repeatable(
              "--output",
              "FILE",
              "Writes the report of the --format before it to a file. Without one, the file's"
                  + " extension tells the format: .json, .sarif, .xml, .md, .txt.")
          .withLetter("-o");

  /** Stands for standard output, as elsewhere. */
  private static final String STANDARD_OUTPUT = "-";

  private static final Map<String, ReportFormat> EXTENSIONS =
      Map.of(
          "json", ReportFormat.JSON,
          "sarif", ReportFormat.SARIF,
          "xml", ReportFormat.JUNIT,
          "md", ReportFormat.MARKDOWN,
          "txt", ReportFormat.CONSOLE);

  /**
   * Returns the reports that the arguments ask for, in their order; the console's if none.
   *
   * @throws UsageException if a format is unknown, or more than one goes to standard output
   */
  static List<ReportTarget> of(Arguments arguments) throws UsageException {
    List<ReportTarget> targets = new ArrayList<>();
    boolean open = false; // whether the last format waits for its output
    for (Arguments.Given given : arguments.given()) {
      if (given.option().equals(FORMAT)) {
        targets.add(new ReportTarget(format(given.value()), Optional.empty()));
        open = true;
      } else if (given.option().equals(OUTPUT)) {
        ReportFormat format =
            open ? targets.remove(targets.size() - 1).format() : formatOf(given.value());
        targets.add(new ReportTarget(format, file(given.value())));
        open = false;
      }
    }
    if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
      throw new UsageException(
          "Only one report can go to standard output: give the others an --output.");
    }
    return targets.isEmpty()
        ? List.of(new ReportTarget(ReportFormat.CONSOLE, Optional.empty()))
        : List.copyOf(targets);
  }

  private static Optional<String> file(String word) {
    return word.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(word);
  }

  private static ReportFormat format(String id) throws UsageException {
    Optional<ReportFormat> format = ReportFormat.withId(id);
    if (format.isEmpty()) {
      List<String> known = Arrays.stream(ReportFormat.values()).map(ReportFormat::id).toList();
      throw UsageException.unknown("format", id, known);
    }
    return format.get();
  }

  private static ReportFormat formatOf(String file) throws UsageException {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    ReportFormat format = EXTENSIONS.get(extension);
    if (format == null) {
      throw new UsageException(
          "The name of " + file + " does not tell a format: put a --format before it.");
    }
    return format;
  }
}
