package io.dutyline.engine.report;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** The formats that a report can be written in: what the doors offer and resolve names with. */
public enum ReportFormat {
  /** For people at a terminal. */
  CONSOLE("console"),
  /** For other tools: everything that is known, in a form that only grows. */
  JSON("json"),
  /** SARIF 2.1.0, within the limits of GitHub code scanning. */
  SARIF("sarif"),
  /** JUnit's XML, for CI servers that show test results. */
  JUNIT("junit"),
  /** GitHub's Markdown, for comments and job summaries. */
  MARKDOWN("markdown");

  private final String id;

  ReportFormat(String id) {
    this.id = id;
  }

  /** Returns the word for the format in options: {@code sarif}. */
  public String id() {
    return id;
  }

  public static Optional<ReportFormat> withId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /** Returns a writer of this format, which may be used for any number of reports. */
  public ReportWriter writer(WriterOptions options) {
    requireNonNull(options, "options");
    return switch (this) {
      case CONSOLE -> new ConsoleWriter(options);
      case JSON -> new JsonWriter(options);
      case SARIF -> new SarifWriter(options);
      case JUNIT -> new JunitWriter(options);
      case MARKDOWN -> new MarkdownWriter(options);
    };
  }
}
