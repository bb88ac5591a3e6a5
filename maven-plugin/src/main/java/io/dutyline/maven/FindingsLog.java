package io.dutyline.maven;

import io.dutyline.engine.model.Maker;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a report holds, a line each, as the compiler does of its errors. */
final class FindingsLog {
  private final Log log;
  private final boolean failing;

  /**
   * Makes one that writes to {@code log}.
   *
   * @param failing whether findings at or above the threshold fail the build, and so are errors
   */
  FindingsLog(Log log, boolean failing) {
    this.log = log;
    this.failing = failing;
  }

  void write(Report report) {
    report.diagnostics().forEach(this::write);
    for (Report.Entry entry : report.entries()) {
      Verdict verdict = entry.verdict();
      if (verdict.status() == Status.MISSING && entry.counted()) {
        write(entry, failing && isAtThreshold(verdict, report));
      }
    }
    writeUncounted(report);
    writeSums(report);
  }

  private void writeUncounted(Report report) {
    long uncounted =
        report.entries().stream()
            .filter(entry -> entry.verdict().status() == Status.MISSING && !entry.counted())
            .count();
    if (uncounted > 0) {
      log.info(
          count(uncounted, "finding")
              + " on what the CDK makes for itself left out; cdk: { own-resources: count } in"
              + " dutyline.yaml counts them");
    }
  }

  private static boolean isAtThreshold(Verdict verdict, Report report) {
    return report.failOn().filter(verdict.severity()::isAtLeast).isPresent();
  }

  void write(Diagnostic diagnostic) {
    String line =
        shown(place(diagnostic.range()) + " " + diagnostic.summary() + ". " + diagnostic.detail());
    switch (diagnostic.severity()) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case NOTE -> log.info(line);
    }
  }

  private void write(Report.Entry entry, boolean fails) {
    Verdict verdict = entry.verdict();
    Optional<SourceRange> source = entry.maker().flatMap(Maker::source);
    String circumstances =
        verdict.circumstances().isEmpty() ? "" : " (" + verdict.circumstances() + ")";
    String line =
        shown(
            "%s %s: %s%s [%s, %s]"
                .formatted(
                    place(source.orElse(verdict.range())),
                    entry
                        .maker()
                        .filter(maker -> maker.tool() == Maker.Tool.CDK)
                        .map(Maker::name)
                        .orElse(verdict.address()),
                    verdict.message(),
                    circumstances,
                    verdict.severity().id(),
                    verdict.rule().id()));
    if (fails) {
      log.error(line);
    } else {
      log.warn(line);
    }
  }

  private void writeSums(Report report) {
    if (report.coverage().filesRead() + report.coverage().filesFailed() == 0) {
      log.info("No template is here to look at");
      return;
    }
    Map<String, Long> duties =
        report.stacks().stream()
            .flatMap(stack -> stack.resources().stream())
            .flatMap(resource -> resource.duties().values().stream())
            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    log.info(
        "%s, %s, %s"
            .formatted(
                count(report.coverage().filesRead(), "template"),
                count(report.coverage().resources(), "resource"),
                count(duties.values().stream().mapToLong(each -> each).sum(), "duty", "duties")));
    String sums =
        duties.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", "));
    if (!sums.isEmpty()) {
      log.info("Duties: " + sums);
    }
  }

  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String place(SourceRange range) {
    return range.path() + ":" + range.startLine() + ":" + range.startColumn();
  }

  /** Templates are strangers' texts: none of their control characters reaches the terminal. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isISOControl(shown.charAt(i))) {
        shown.setCharAt(i, ' ');
      }
    }
    return shown.toString();
  }
}
