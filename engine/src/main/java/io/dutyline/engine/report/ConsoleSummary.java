package io.dutyline.engine.report;

import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Responsibility;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The end of the console report: what cannot be told, what was waived, the ledger, the result. */
final class ConsoleSummary {
  private static final int SHOWN = 8;
  private static final int DUTY_COLUMN = 24;
  private static final int NUMBER_COLUMN = 9;
  private static final int WANTED_COLUMN = 6;

  private final Report report;
  private final WriterOptions options;
  private final ConsoleText text;
  private final Tally tally;

  ConsoleSummary(Report report, WriterOptions options, ConsoleText text) {
    this.report = report;
    this.options = options;
    this.text = text;
    this.tally = new Tally(report);
  }

  void write() throws IOException {
    if (options.statuses().contains(Status.UNKNOWN)) {
      writeUnknown(tally.with(Status.UNKNOWN));
    }
    if (options.statuses().contains(Status.WAIVED)) {
      writeWaived(tally.with(Status.WAIVED));
    }
    if (options.statuses().contains(Status.MISSING)) {
      writeUncounted(tally.uncounted());
    }
    writeLedger();
    writeCoverage();
    writeResult();
  }

  private void writeUnknown(List<Report.Entry> unknown) throws IOException {
    if (unknown.isEmpty()) {
      return;
    }
    String verb = unknown.size() == 1 ? " is" : " are";
    text.line(
        text.palette().doubtful(Tally.count(unknown.size(), "verdict") + verb + " unknown")
            + ", for want of:");
    List<Tally.Wanted> wanted = tally.wanted();
    for (Tally.Wanted each : wanted.subList(0, Math.min(SHOWN, wanted.size()))) {
      String place = text.palette().dim(" in " + text.shown(each.place()));
      String count = align(Integer.toString(each.verdicts()), WANTED_COLUMN);
      text.line(count + "  " + text.shown(each.name()) + place);
    }
    if (wanted.size() > SHOWN) {
      text.line("        and " + Tally.count(wanted.size() - SHOWN, "other thing"));
    }
    List<Report.Entry> others =
        unknown.stream().filter(entry -> entry.verdict().unknownInputs().isEmpty()).toList();
    for (Report.Entry entry : others.subList(0, Math.min(SHOWN, others.size()))) {
      Verdict verdict = entry.verdict();
      text.labelled(
          "",
          8,
          verdict.address() + ": " + verdict.message() + " (" + verdict.rule().id() + ")",
          2);
    }
    if (others.size() > SHOWN) {
      text.line("        and " + Tally.count(others.size() - SHOWN, "other reason"));
    }
    text.paragraph("Values, Regions and facts of the account can be given in dutyline.yaml.", 2);
    text.blank();
  }

  private void writeWaived(List<Report.Entry> waived) throws IOException {
    if (waived.isEmpty()) {
      return;
    }
    text.line(
        Tally.count(waived.size(), "finding") + (waived.size() == 1 ? " is" : " are") + " waived:");
    for (Report.Entry entry : waived.subList(0, Math.min(SHOWN, waived.size()))) {
      Verdict verdict = entry.verdict();
      String decision = entry.waiver().map(ConsoleSummary::describe).orElse("");
      text.labelled("", 4, verdict.address() + " " + verdict.rule().id() + decision, 2);
    }
    if (waived.size() > SHOWN) {
      text.line("    and " + (waived.size() - SHOWN) + " more");
    }
    text.blank();
  }

  private void writeUncounted(List<Report.Entry> uncounted) throws IOException {
    if (uncounted.isEmpty()) {
      return;
    }
    String verb = uncounted.size() == 1 ? " is" : " are";
    text.line(
        Tally.count(uncounted.size(), "finding")
            + verb
            + " about what the CDK makes for itself, and not counted:");
    for (Report.Entry entry : uncounted.subList(0, Math.min(SHOWN, uncounted.size()))) {
      Verdict verdict = entry.verdict();
      String name = entry.maker().map(Maker::name).orElse(verdict.address());
      text.labelled(
          "", 4, name + " " + verdict.rule().id() + " (" + verdict.severity().id() + ")", 2);
    }
    if (uncounted.size() > SHOWN) {
      text.line("    and " + (uncounted.size() - SHOWN) + " more");
    }
    text.blank();
  }

  private static String describe(Waiver waiver) {
    String until = waiver.until().map(date -> " until " + date).orElse("");
    return ": " + waiver.reason() + " (" + waiver.by() + until + ")";
  }

  private void writeLedger() throws IOException {
    Map<Duty, Map<String, Integer>> rows = tally.duties();
    if (rows.isEmpty()) {
      return;
    }
    StringBuilder head = new StringBuilder(pad("Your duties, by resource", DUTY_COLUMN));
    for (String column : Tally.COLUMNS) {
      head.append(align(column, NUMBER_COLUMN));
    }
    text.line(text.palette().bold(head.toString()));
    for (Map.Entry<Duty, Map<String, Integer>> row : rows.entrySet()) {
      StringBuilder line = new StringBuilder(pad(row.getKey().title(), DUTY_COLUMN));
      for (String column : Tally.COLUMNS) {
        line.append(paint(column, row.getValue().getOrDefault(column, 0)));
      }
      text.line(line.toString());
    }
    text.blank();
    writeAwsHalf(rows);
  }

  /** Says for duties that are missing what AWS does for them, as far as it is the same for all. */
  private void writeAwsHalf(Map<Duty, Map<String, Integer>> rows) throws IOException {
    boolean any = false;
    for (Map.Entry<Duty, Map<String, Integer>> row : rows.entrySet()) {
      Optional<String> sentence = awsHalf(row.getKey());
      if (row.getValue().containsKey(Status.MISSING.id()) && sentence.isPresent()) {
        text.labelled(row.getKey().title(), DUTY_COLUMN + 2, sentence.get(), 2);
        any = true;
      }
    }
    if (any) {
      text.blank();
    }
  }

  private Optional<String> awsHalf(Duty duty) {
    List<String> sentences =
        report.stacks().stream()
            .flatMap(stack -> stack.resources().stream())
            .filter(each -> Status.MISSING.id().equals(each.duties().get(duty)))
            .flatMap(each -> each.classification().responsibilities().stream())
            .filter(each -> each.duty() == duty)
            .map(Responsibility::aws)
            .distinct()
            .limit(2)
            .toList();
    boolean single = sentences.size() == 1 && !sentences.get(0).isEmpty();
    return single ? Optional.of("AWS's half: " + sentences.get(0)) : Optional.empty();
  }

  private String paint(String column, int number) {
    String cell = align(Integer.toString(number), NUMBER_COLUMN);
    if (number == 0) {
      return text.palette().dim(cell);
    }
    return switch (column) {
      case "missing" -> text.palette().bad(cell);
      case "unknown", "unjudged" -> text.palette().doubtful(cell);
      case "met" -> text.palette().good(cell);
      default -> cell;
    };
  }

  private void writeCoverage() throws IOException {
    Report.Coverage coverage = report.coverage();
    StringBuilder line = new StringBuilder();
    line.append("Read ").append(Tally.count(coverage.filesRead(), "template"));
    line.append(" among ").append(Tally.count(coverage.filesSeen(), "file"));
    if (coverage.filesIgnored() > 0) {
      line.append(" (").append(coverage.filesIgnored()).append(" more ignored)");
    }
    line.append(": ").append(Tally.count(coverage.resources(), "resource"));
    line.append(" in ").append(Tally.count(report.stacks().size(), "stack"));
    line.append("; ").append(coverage.rulesRun()).append(" of ");
    line.append(Tally.count(coverage.rulesLoaded(), "rule")).append(" apply.");
    text.paragraph(line.toString(), 0);
    writeUnjudged("Not judged, the authors' own or third parties': ", foreignTypes());
    writeUnjudged("Not judged, unknown to this version: ", coverage.unclassified());
  }

  private void writeUnjudged(String lead, List<String> types) throws IOException {
    if (types.isEmpty()) {
      return;
    }
    String more = types.size() > SHOWN ? " and " + (types.size() - SHOWN) + " more" : "";
    List<String> shown = types.subList(0, Math.min(SHOWN, types.size()));
    text.paragraph(lead + String.join(", ", shown) + more + ".", 0);
  }

  private List<String> foreignTypes() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Report.StackLedger stack : report.stacks()) {
      for (Report.ResourceLedger each : stack.resources()) {
        Classification.Kind kind = each.classification().kind();
        if (kind == Classification.Kind.CUSTOM || kind == Classification.Kind.THIRD_PARTY) {
          counts.merge(each.resource().type(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " x " + each.getValue())
        .toList();
  }

  private void writeResult() throws IOException {
    List<Report.Entry> missing = tally.with(Status.MISSING);
    String losses = tally.losses();
    String result = tally.findings() + (losses.isEmpty() ? "" : "; " + losses) + ".";
    for (String line : ConsoleText.wrap(result, options.width())) {
      text.line(paintResult(line, missing.isEmpty()));
    }
    if (report.coverage().resources() == 0 && losses.isEmpty()) {
      text.paragraph("No resource was found, so nothing was judged: is this the right folder?", 0);
    }
    if (!missing.isEmpty()) {
      writeHints(missing);
    }
  }

  private String paintResult(String line, boolean clean) {
    Palette palette = text.palette();
    return switch (report.exitCode()) {
      case 0 -> clean ? palette.good(line) : palette.doubtful(line);
      case 1 -> palette.bad(line);
      default -> palette.doubtful(line);
    };
  }

  private static String orWorse(Severity least) {
    return least.id() + (least == Severity.CRITICAL ? "" : " or worse");
  }

  private void writeHints(List<Report.Entry> missing) throws IOException {
    int failing = report.failures().size();
    if (failing < missing.size()) {
      String reached =
          report
              .failOn()
              .map(least -> failing + " of them reach the threshold, " + orWorse(least) + ".")
              .orElse("None of them fails the run: no severity does.");
      text.paragraph(reached, 0);
    }
    String worst =
        missing.stream()
            .map(Report.Entry::verdict)
            .max(Comparator.comparing(Verdict::severity).thenComparing(Comparator.reverseOrder()))
            .map(verdict -> verdict.rule().id())
            .orElseThrow();
    text.paragraph(
        "More about a rule: dutyline explain "
            + worst
            + ". To accept a finding: a waiver in"
            + " dutyline.yaml.",
        0);
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(Math.max(1, width - cell.length()));
  }

  private static String align(String cell, int width) {
    return " ".repeat(Math.max(1, width - cell.length())) + cell;
  }
}
