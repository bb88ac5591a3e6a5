package io.dutyline.cli;

import io.dutyline.engine.Explanations;
import io.dutyline.engine.Knowledge;
import io.dutyline.engine.ScanRequest;
import io.dutyline.engine.Scanner;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.report.WriterOptions;
import io.dutyline.engine.rule.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * {@code dutyline scan}: arguments to a request, the request to the engine, the report to its
 * targets.
 */
final class ScanAction implements Action {
  private static final Option VERDICTS =
      Option.with(
          "--verdicts",
          "WHICH",
          "Reports these verdicts: all, or some of missing, unknown, waived, met and"
              + " not-applicable, separated by commas. By default the first three.");
  private static final Option THREADS =
      Option.with("--threads", "N", "Analyses N files at a time; by default one a processor.");

  private static final Option EXPLAIN =
      Option.with(
          "--explain",
          "RULE@ADDRESS",
          "Shows how this verdict came about, step by step, instead of a report.");

  private static final Command COMMAND =
      new Command(
          "scan",
          "[PATH...]",
          0,
          Integer.MAX_VALUE,
          "Scans templates: files, and folders with all below them; by default the current folder.",
          List.of(
              ReportTarget.FORMAT,
              ReportTarget.OUTPUT,
              ScanConfiguration.PROFILE,
              ScanConfiguration.FAIL_ON,
              VERDICTS,
              EXPLAIN,
              ScanConfiguration.FILE,
              ScanConfiguration.REGION,
              ScanConfiguration.PARAMETER,
              ScanRoot.ROOT,
              THREADS,
              Option.HELP),
          List.of(
              "Exit codes: 0 clean; 1 findings at or above the threshold; 2 wrong usage or"
                  + " configuration; 3 the analysis is incomplete: something could not be read."));

  @Override
  public Command command() {
    return COMMAND;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException {
    List<ReportTarget> targets = ReportTarget.of(arguments);
    refuseReports(arguments);
    WriterOptions options = options(arguments);
    int threads = threads(arguments);
    ScanRoot root = ScanRoot.of(arguments, terminal.folder());
    Knowledge knowledge = Knowledge.load(ScanAction.class.getClassLoader());
    ScanRequest request =
        new ScanRequest(
            root.folder(),
            root.paths(),
            new ScanConfiguration(arguments, knowledge).read(root.folder(), terminal),
            knowledge,
            threads,
            // Whatever zone the machine is in: equal input gives equal output, on one day.
            LocalDate.now(ZoneOffset.UTC));
    Optional<String> question = arguments.value(EXPLAIN);
    if (question.isPresent()) {
      return explain(request, question.get(), terminal);
    }
    Report report = scan(request, terminal);
    String links = SourceLinks.base(terminal.environment(), root.folder());
    Delivery delivery = new Delivery(terminal, options.withLinkBase(links));
    for (ReportTarget target : targets) {
      delivery.deliver(report, target);
    }
    return report.exitCode();
  }

  private static void refuseReports(Arguments arguments) throws UsageException {
    boolean other =
        arguments.has(ReportTarget.OUTPUT)
            || arguments.values(ReportTarget.FORMAT).stream()
                .anyMatch(each -> !each.equals("console"));
    if (arguments.has(EXPLAIN) && other) {
      throw new UsageException("--explain writes for the console only, and to standard output.");
    }
  }

  private static int explain(ScanRequest request, String question, Terminal terminal)
      throws UsageException {
    Explanations.Answer answer = explanation(request, question, terminal);
    if (answer instanceof Explanations.Refused refused) {
      throw new UsageException(refused.why());
    }
    Explanations.Explained explained = (Explanations.Explained) answer;
    new Delivery(terminal, WriterOptions.DEFAULT).deliver(explained);
    return ExitCode.CLEAN;
  }

  private static Explanations.Answer explanation(
      ScanRequest request, String question, Terminal terminal) {
    Progress progress = Progress.of("Scanning", terminal);
    try {
      return Explanations.of(request, question);
    } finally {
      progress.end();
    }
  }

  private static Report scan(ScanRequest request, Terminal terminal) {
    Progress progress = Progress.of("Scanning", terminal);
    try {
      return Scanner.scan(request);
    } finally {
      progress.end();
    }
  }

  private static WriterOptions options(Arguments arguments) throws UsageException {
    Optional<String> words = arguments.value(VERDICTS);
    if (words.isEmpty()) {
      return WriterOptions.DEFAULT;
    }
    if (words.get().equals("all")) {
      return WriterOptions.DEFAULT.withAllStatuses();
    }
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    StringTokenizer tokens = new StringTokenizer(words.get(), ",");
    while (tokens.hasMoreTokens()) {
      statuses.add(status(tokens.nextToken()));
    }
    return WriterOptions.DEFAULT.withStatuses(statuses);
  }

  private static Status status(String word) throws UsageException {
    for (Status status : Status.values()) {
      if (status.id().equals(word)) {
        return status;
      }
    }
    List<String> known = Arrays.stream(Status.values()).map(Status::id).toList();
    throw UsageException.unknown("verdict", word, known);
  }

  private static int threads(Arguments arguments) throws UsageException {
    Optional<String> word = arguments.value(THREADS);
    try {
      int threads =
          word.isEmpty()
              ? Runtime.getRuntime().availableProcessors()
              : Integer.parseInt(word.get());
      if (threads >= 1) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too small.
    }
    throw new UsageException("--threads takes a number from 1 on, not " + word.orElse("") + ".");
  }
}
