package io.dutyline.cli;

import io.dutyline.engine.Explanations;
import io.dutyline.engine.report.ExplanationWriter;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.report.ReportFormat;
import io.dutyline.engine.report.WriterOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings reports to where they were asked for. */
final class Delivery {
  private final Terminal terminal;
  private final WriterOptions options;

  Delivery(Terminal terminal, WriterOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /**
   * Writes the report to its target. A reader who hangs up early, as {@code head} does, is no
   * error.
   *
   * @throws UsageException if a file cannot be written
   */
  void deliver(Report report, ReportTarget target) throws UsageException {
    String name = target.file().orElse("standard output");
    try {
      if (target.file().isPresent()) {
        Path file = terminal.folder().resolve(name);
        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        write(report, target.format(), options, Files.newOutputStream(file));
      } else {
        write(report, target.format(), forTerminal(), terminal.out());
      }
    } catch (IOException e) {
      if (target.file().isPresent() || !isHangUp(e)) {
        throw new UsageException("Cannot write " + name + ": " + e.getMessage() + ".");
      }
    }
  }

  /** Writes how verdicts came about to standard output. */
  void deliver(Explanations.Explained explained) {
    StringBuilder text = new StringBuilder();
    try {
      new ExplanationWriter(explained.report().excerpts(), forTerminal())
          .write(explained.explanations(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.print(text.toString());
  }

  private WriterOptions forTerminal() {
    return options
        .withColour(terminal.colour())
        .withAscii(terminal.ascii())
        .withWidth(terminal.width());
  }

  /**
   * Writes UTF-8, whatever the platform's charset is; what UTF-8 cannot hold becomes a {@code ?}.
   */
  private static void write(
      Report report, ReportFormat format, WriterOptions options, OutputStream out)
      throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      format.writer(options).write(report, writer);
    }
  }

  private static boolean isHangUp(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
