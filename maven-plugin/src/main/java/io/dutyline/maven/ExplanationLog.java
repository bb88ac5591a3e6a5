package io.dutyline.maven;

import io.dutyline.engine.Explanations;
import io.dutyline.engine.report.ExplanationWriter;
import io.dutyline.engine.report.WriterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Writes to Maven's log how verdicts came about. */
final class ExplanationLog {
  private final Log log;

  ExplanationLog(Log log) {
    this.log = log;
  }

  /**
   * Writes an answer.
   *
   * @throws MojoExecutionException if there is no such verdict
   */
  void write(Explanations.Answer answer) throws MojoExecutionException {
    if (answer instanceof Explanations.Refused refused) {
      throw new MojoExecutionException(refused.why());
    }
    Explanations.Explained explained = (Explanations.Explained) answer;
    StringBuilder text = new StringBuilder();
    try {
      new ExplanationWriter(explained.report().excerpts(), WriterOptions.DEFAULT)
          .write(explained.explanations(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.toString().lines().forEach(log::info);
  }
}
