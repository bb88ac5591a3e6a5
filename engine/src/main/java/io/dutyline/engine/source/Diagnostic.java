package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

/**
 * Something to tell the user about an input, not about a duty: it could not be read, or only in
 * part.
 *
 * @param summary what is wrong, one line, no full stop
 * @param detail at which value, why, and what to do; whole sentences
 */
public record Diagnostic(Severity severity, String summary, String detail, SourceRange range)
    implements Comparable<Diagnostic> {

  /** How much of the analysis is lost. */
  public enum Severity {
    /** A recognised template, or a part of it, was not analysed: the run is incomplete (exit 3). */
    ERROR,
    /** The analysis is whole, but the input deserves a look. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  public Diagnostic {
    requireNonNull(severity, "severity");
    requireNonNull(summary, "summary");
    requireNonNull(detail, "detail");
    requireNonNull(range, "range");
  }

  public static Diagnostic error(String summary, String detail, SourceRange range) {
    return new Diagnostic(Severity.ERROR, summary, detail, range);
  }

  public static Diagnostic warning(String summary, String detail, SourceRange range) {
    return new Diagnostic(Severity.WARNING, summary, detail, range);
  }

  public static Diagnostic note(String summary, String detail, SourceRange range) {
    return new Diagnostic(Severity.NOTE, summary, detail, range);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns the same, as an error: of something that is lost. */
  public Diagnostic asError() {
    return error(summary, detail, range);
  }

  /** Orders by place, then severity, then words. */
  @Override
  public int compareTo(Diagnostic other) {
    int order = range.compareTo(other.range);
    order = order != 0 ? order : severity.compareTo(other.severity);
    order = order != 0 ? order : summary.compareTo(other.summary);
    return order != 0 ? order : detail.compareTo(other.detail);
  }
}
