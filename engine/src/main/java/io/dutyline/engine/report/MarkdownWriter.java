package io.dutyline.engine.report;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes GitHub's Markdown for a comment or a job's summary. The whole is kept below what a comment
 * may hold; the findings of the least severities go first.
 */
final class MarkdownWriter implements ReportWriter {
  /** What a comment on GitHub may hold, in characters. */
  static final int MAX_LENGTH = 65_536;

  private static final int ROOM_FOR_DIAGNOSTICS = 8_000;
  private static final int ROOM_FOR_FINDINGS = 40_000;
  private static final int ROOM_FOR_RULES = 14_000;
  private static final int MAX_WANTED = 10;

  private final WriterOptions options;

  MarkdownWriter(WriterOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Tally tally = new Tally(report);
    StringBuilder page = new StringBuilder();
    String losses = tally.losses();
    page.append("## Dutyline: ").append(tally.findings());
    page.append(losses.isEmpty() ? "" : "; " + losses).append("\n\n");
    writeDuties(tally, page);
    writeDiagnostics(report.diagnostics(), page);
    List<Report.Entry> findings =
        options.statuses().contains(Status.MISSING) ? tally.with(Status.MISSING) : List.of();
    List<Report.Entry> shown = fitting(findings);
    writeFindings(report, shown, page);
    if (shown.size() < findings.size()) {
      page.append("_").append(Tally.count(findings.size() - shown.size(), "finding"));
      page.append(" of the least severities left out here: a comment has no room for more._\n\n");
    }
    writeRules(shown, page);
    writeUnknown(tally, page);
    writeWaived(tally, page);
    out.append(page.length() <= MAX_LENGTH ? page : page.substring(0, MAX_LENGTH));
  }

  private static void writeDuties(Tally tally, StringBuilder page) {
    Map<Duty, Map<String, Integer>> rows = tally.duties();
    if (rows.isEmpty()) {
      return;
    }
    page.append("| Duty | Met | Missing | Unknown | Waived | Unjudged |\n");
    page.append("|---|--:|--:|--:|--:|--:|\n");
    rows.forEach(
        (duty, counts) -> {
          page.append("| ").append(duty.title());
          for (String column : Tally.COLUMNS) {
            int count = counts.getOrDefault(column, 0);
            boolean alarming = count > 0 && column.equals(Status.MISSING.id());
            page.append(" | ").append(alarming ? "**" + count + "**" : Integer.toString(count));
          }
          page.append(" |\n");
        });
    page.append('\n');
  }

  private void writeDiagnostics(List<Diagnostic> diagnostics, StringBuilder page) {
    if (diagnostics.isEmpty()) {
      return;
    }
    page.append("### What was not read whole\n\n");
    int end = page.length() + ROOM_FOR_DIAGNOSTICS;
    int left = diagnostics.size();
    for (Diagnostic diagnostic : diagnostics) {
      String line = line(diagnostic);
      if (page.length() + line.length() > end) {
        page.append("- and ").append(left).append(" more\n");
        break;
      }
      page.append(line);
      left--;
    }
    page.append('\n');
  }

  private String line(Diagnostic diagnostic) {
    return "- **%s** %s: %s. %s\n"
        .formatted(
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            MarkdownText.link(
                options.linkBase(), diagnostic.range().path(), diagnostic.range().startLine()),
            MarkdownText.plain(diagnostic.summary()),
            MarkdownText.plain(diagnostic.detail()));
  }

  /** Keeps the worst findings that there is room for, in the order they had. */
  private List<Report.Entry> fitting(List<Report.Entry> findings) {
    List<Report.Entry> worstFirst = new ArrayList<>(findings);
    worstFirst.sort(
        Comparator.comparing(
            (Report.Entry entry) -> entry.verdict().severity(), Comparator.reverseOrder()));
    Set<Report.Entry> kept = new HashSet<>();
    int used = 0;
    for (Report.Entry entry : worstFirst) {
      // The heads of stack and resource are counted for each finding, though some share them.
      Verdict verdict = entry.verdict();
      used += line(entry).length() + verdict.stack().length() + verdict.address().length() + 200;
      if (used > ROOM_FOR_FINDINGS) {
        break;
      }
      kept.add(entry);
    }
    return findings.stream().filter(kept::contains).toList();
  }

  private void writeFindings(Report report, List<Report.Entry> findings, StringBuilder page) {
    Map<List<String>, Report.ResourceLedger> ledgers = new HashMap<>();
    for (Report.StackLedger stack : report.stacks()) {
      stack
          .resources()
          .forEach(each -> ledgers.put(List.of(stack.id(), each.resource().address()), each));
    }
    String stack = "";
    String address = "";
    for (Report.Entry entry : findings) {
      Verdict verdict = entry.verdict();
      if (!verdict.stack().equals(stack)) {
        page.append(stack.isEmpty() ? "" : "\n");
        page.append("### ").append(MarkdownText.code(verdict.stack())).append("\n");
        stack = verdict.stack();
        address = "";
      }
      if (!verdict.address().equals(address)) {
        address = verdict.address();
        page.append("\n**").append(MarkdownText.code(address)).append("**");
        Optional.ofNullable(ledgers.get(List.of(stack, address)))
            .ifPresent(ledger -> page.append(about(ledger)));
        page.append("\n\n");
      }
      page.append(line(entry));
    }
    page.append(findings.isEmpty() ? "" : "\n");
  }

  private static String about(Report.ResourceLedger ledger) {
    String type = " " + MarkdownText.code(ledger.resource().type());
    StringBuilder calls = new StringBuilder();
    ledger
        .resource()
        .maker()
        .ifPresent(maker -> calls.append(", ").append(MarkdownText.plain(MakerText.of(maker))));
    for (Call call : ledger.resource().calls()) {
      String place = call.head().path() + ":" + call.head().startLine();
      calls.append(", called at ").append(MarkdownText.code(place));
    }
    return type + ledger.classification().service().map(MarkdownWriter::about).orElse("") + calls;
  }

  private static String about(Service service) {
    String container = service.container() ? " (container)" : "";
    return ", " + MarkdownText.plain(service.name()) + ": " + service.category().id() + container;
  }

  private String line(Report.Entry entry) {
    Verdict verdict = entry.verdict();
    SourceRange place = MakerText.place(entry);
    StringBuilder line = new StringBuilder();
    line.append("- **").append(verdict.severity().id()).append("** ");
    line.append(MarkdownText.plain(verdict.message())).append(' ');
    line.append(MarkdownText.link(options.linkBase(), place.path(), place.startLine()));
    line.append(' ').append(MarkdownText.code(verdict.rule().id()));
    if (!verdict.circumstances().isEmpty()) {
      line.append("<br>This is so ")
          .append(MarkdownText.plain(verdict.circumstances()))
          .append('.');
    }
    if (!verdict.assumptions().isEmpty()) {
      line.append("<br>Assumed: ");
      line.append(MarkdownText.plain(String.join("; ", verdict.assumptions()))).append('.');
    }
    for (Acknowledgement each : entry.acknowledged()) {
      line.append("<br>").append(MarkdownText.plain(MakerText.of(each)));
    }
    return line.append('\n').toString();
  }

  private static void writeRules(List<Report.Entry> findings, StringBuilder page) {
    Map<String, Verdict> rules = new TreeMap<>();
    findings.forEach(entry -> rules.putIfAbsent(entry.verdict().rule().id(), entry.verdict()));
    if (rules.isEmpty()) {
      return;
    }
    page.append("<details><summary>Why, and how to mend it</summary>\n\n");
    int end = page.length() + ROOM_FOR_RULES;
    for (Verdict verdict : rules.values()) {
      RuleInfo rule = verdict.rule();
      String text =
          "- %s %s<br>**Fix:** %s%s\n"
              .formatted(
                  MarkdownText.code(rule.id()),
                  MarkdownText.plain(rule.why().strip()),
                  MarkdownText.plain(verdict.fix().strip()),
                  rule.sources().isEmpty() ? "" : " [Source](" + rule.sources().get(0) + ")");
      if (page.length() + text.length() <= end) {
        page.append(text);
      }
    }
    page.append("\n</details>\n\n");
  }

  private void writeUnknown(Tally tally, StringBuilder page) {
    int unknown = tally.with(Status.UNKNOWN).size();
    if (unknown == 0 || !options.statuses().contains(Status.UNKNOWN)) {
      return;
    }
    page.append(Tally.count(unknown, "verdict"));
    page.append(unknown == 1 ? " is" : " are").append(" unknown");
    List<Tally.Wanted> wanted = tally.wanted();
    page.append(wanted.isEmpty() ? ".\n" : ", for want of:\n\n");
    for (Tally.Wanted each : wanted.subList(0, Math.min(MAX_WANTED, wanted.size()))) {
      page.append("- ").append(MarkdownText.plain(each.name())).append(" in ");
      page.append(each.stacks().size() == 1 ? MarkdownText.code(each.place()) : each.place());
      page.append(" (").append(each.verdicts()).append(")\n");
    }
    page.append('\n');
  }

  private void writeWaived(Tally tally, StringBuilder page) {
    int waived = tally.with(Status.WAIVED).size();
    if (waived > 0 && options.statuses().contains(Status.WAIVED)) {
      page.append(Tally.count(waived, "finding")).append(waived == 1 ? " is" : " are");
      page.append(" waived.\n");
    }
    int uncounted = tally.uncounted().size();
    if (uncounted > 0 && options.statuses().contains(Status.MISSING)) {
      page.append(Tally.count(uncounted, "finding")).append(uncounted == 1 ? " is" : " are");
      page.append(" about what the CDK makes for itself, and not counted.\n");
    }
  }
}
