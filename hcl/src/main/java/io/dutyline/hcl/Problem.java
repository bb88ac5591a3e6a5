package io.dutyline.hcl;

import static java.util.Objects.requireNonNull;

/**
 * Something that is wrong in a file, or in what an expression of it yields.
 *
 * @param summary one line, no full stop
 * @param detail whole sentences: at which value, why, and what to do
 * @param subject where it is
 */
public record Problem(Severity severity, String summary, String detail, Range subject) {

  /** Whether the result can be used all the same. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public Problem {
    requireNonNull(severity, "severity");
    requireNonNull(summary, "summary");
    requireNonNull(detail, "detail");
    requireNonNull(subject, "subject");
  }

  public static Problem error(String summary, String detail, Range subject) {
    return new Problem(Severity.ERROR, summary, detail, subject);
  }

  public static Problem warning(String summary, String detail, Range subject) {
    return new Problem(Severity.WARNING, summary, detail, subject);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
