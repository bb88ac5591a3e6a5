package io.dutyline.engine.report;

import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
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

/**
 * The findings on a terminal, grouped by stack and resource in the order of the source. Why a duty
 * matters and how to do it is said once a rule, where it is first missing.
 */
final class ConsoleFindings {
  private static final int COLUMN = 11;
  private static final int STATUS_COLUMN = 14;
  private static final int WHY_LINES = 3;
  private static final int FIX_LINES = 3;

  /** So many instances of a block are named beside the first one. */
  private static final int MOST_OTHERS = 3;

  private static final Comparator<Report.Entry> WORST_FIRST =
      Comparator.comparing((Report.Entry entry) -> entry.verdict().status())
          .thenComparing(entry -> entry.verdict().severity(), Comparator.reverseOrder())
          .thenComparing(Report.Entry::verdict);

  private final Report report;
  private final WriterOptions options;
  private final ConsoleText text;
  private final Set<String> explained = new HashSet<>();

  ConsoleFindings(Report report, WriterOptions options, ConsoleText text) {
    this.report = report;
    this.options = options;
    this.text = text;
  }

  void write() throws IOException {
    Map<String, Map<String, List<Report.Entry>>> entries = new HashMap<>();
    for (Report.Entry entry : report.entries()) {
      if (isListed(entry)) {
        entries
            .computeIfAbsent(entry.verdict().stack(), key -> new HashMap<>())
            .computeIfAbsent(entry.verdict().address(), key -> new ArrayList<>())
            .add(entry);
      }
    }
    for (Report.StackLedger stack : report.stacks()) {
      Map<String, List<Report.Entry>> ofStack = entries.get(stack.id());
      if (ofStack != null) {
        writeStack(stack, ofStack);
      }
    }
  }

  /**
   * Unknown and waived verdicts, and those on what a tool makes for itself, are summed up
   * elsewhere, unless all verdicts are asked for.
   */
  private boolean isListed(Report.Entry entry) {
    boolean finding = entry.counted() && entry.verdict().status() == Status.MISSING;
    return options.show(entry) && (options.all() || finding);
  }

  private void writeStack(Report.StackLedger stack, Map<String, List<Report.Entry>> entries)
      throws IOException {
    List<String> about = new ArrayList<>(List.of(stack.format()));
    about.addAll(stack.regions().names());
    text.heading(text.shown(stack.id()), "(" + text.shown(String.join(", ", about)) + ")");
    if (!stack.deployments().isEmpty()) {
      List<String> each = stack.deployments().stream().map(ConsoleFindings::about).toList();
      text.paragraph("Deployed as " + String.join("; ", each) + ".", 2);
    }
    text.blank();
    List<Report.ResourceLedger> resources =
        stack.resources().stream()
            .filter(ledger -> entries.containsKey(ledger.resource().address()))
            .sorted(Comparator.comparing(ledger -> ledger.resource().head()))
            .toList();
    for (AlikeResources alike : AlikeResources.group(resources, entries)) {
      writeHead(alike);
      String first = alike.first().resource().address();
      writeEntries(entries.getOrDefault(first, List.of()));
    }
  }

  private static String about(Deployment deployment) {
    List<String> regions = deployment.regions().names();
    String where = regions.isEmpty() ? "" : " in " + String.join(", ", regions);
    boolean told = deployment.name().contains(deployment.source());
    return deployment.name() + where + (told ? "" : ", by " + deployment.source());
  }

  private void writeEntries(List<Report.Entry> entries) throws IOException {
    List<Report.Entry> ordered = entries.stream().sorted(WORST_FIRST).toList();
    for (Report.Entry entry : ordered) {
      writeEntry(entry);
    }
    boolean endsWithFinding = ordered.get(ordered.size() - 1).verdict().status() == Status.MISSING;
    if (!endsWithFinding) {
      text.blank();
    }
  }

  private void writeHead(AlikeResources alike) throws IOException {
    Report.ResourceLedger ledger = alike.first();
    StringBuilder head = new StringBuilder();
    head.append(text.palette().bold(text.shown(ledger.resource().address())));
    head.append(text.dot()).append(text.shown(ledger.resource().type()));
    Optional<Service> service = ledger.classification().service();
    if (service.isPresent()) {
      head.append(text.dot()).append(text.shown(service.get().name()));
      head.append(text.dot()).append(service.get().category().id());
      head.append(service.get().container() ? " (container)" : "");
    }
    text.line(head.toString());
    if (alike.others() > 0) {
      text.line(text.palette().dim("  and " + alike.others() + " more: " + others(alike)));
    }
    String address = ledger.resource().address();
    String name = address.substring(address.lastIndexOf('/') + 1);
    Optional<Maker> maker = ledger.resource().maker().filter(each -> !each.standsFor(name));
    if (maker.isPresent()) {
      writeMaker(maker.get());
    }
    for (Call call : ledger.resource().calls()) {
      String place = call.head().path() + ":" + call.head().startLine();
      text.line(
          text.palette().dim("  called by " + text.shown(call.address()) + " at ")
              + text.palette().place(text.shown(place)));
    }
    text.blank();
  }

  private void writeMaker(Maker maker) throws IOException {
    String place =
        maker
            .source()
            .map(MakerText::place)
            .map(at -> text.palette().dim(", at ") + text.palette().place(text.shown(at)))
            .orElse("");
    text.line(text.palette().dim("  " + text.shown(MakerText.of(maker))) + place);
  }

  private String others(AlikeResources alike) {
    List<String> named =
        alike.resources().stream()
            .skip(1)
            .limit(MOST_OTHERS)
            .map(each -> text.shown(each.resource().address()))
            .toList();
    return String.join(", ", named) + (alike.others() > MOST_OTHERS ? ", …" : "");
  }

  private void writeEntry(Report.Entry entry) throws IOException {
    Verdict verdict = entry.verdict();
    if (verdict.status() == Status.MISSING) {
      writeFinding(entry);
      return;
    }
    String word = verdict.status().id();
    String status = word + " ".repeat(STATUS_COLUMN - word.length());
    String painted =
        switch (verdict.status()) {
          case MET -> text.palette().good(status);
          case UNKNOWN -> text.palette().doubtful(status);
          default -> text.palette().dim(status);
        };
    String place = verdict.range().path() + ":" + verdict.range().startLine();
    text.line(
        "  "
            + painted
            + " "
            + text.shown(verdict.rule().id())
            + "  "
            + text.palette().place(text.shown(place)));
    if (verdict.status() == Status.UNKNOWN) {
      text.labelled("", COLUMN + 6, verdict.message(), Integer.MAX_VALUE);
    }
  }

  private void writeFinding(Report.Entry entry) throws IOException {
    Verdict verdict = entry.verdict();
    RuleInfo rule = verdict.rule();
    String severity = verdict.severity().id();
    text.line(
        "  "
            + text.palette().severity(verdict.severity(), severity)
            + "  "
            + text.palette().bold(text.shown(rule.id()))
            + text.palette().dim("  (" + rule.duty().title().toLowerCase(Locale.ROOT) + ")"));
    text.paragraph(verdict.message(), 2);
    text.excerpt(verdict.range());
    if (!verdict.deployments().isEmpty()) {
      text.labelled("in", COLUMN, verdict.namedDeployments(), Integer.MAX_VALUE);
    }
    if (!verdict.scenario().isEmpty()) {
      text.labelled("when", COLUMN, withoutWhen(verdict.scenario()), Integer.MAX_VALUE);
    }
    if (!verdict.assumptions().isEmpty()) {
      text.labelled("assumes", COLUMN, String.join("; ", verdict.assumptions()), Integer.MAX_VALUE);
    }
    if (!verdict.related().isEmpty()) {
      text.labelled("related", COLUMN, String.join(", ", verdict.related()), Integer.MAX_VALUE);
    }
    for (Acknowledgement each : entry.acknowledged()) {
      text.labelled("accepted", COLUMN, MakerText.of(each), 2);
    }
    if (explained.add(rule.id())) {
      text.labelledSentences("why", COLUMN, rule.why(), WHY_LINES);
      text.labelledSentences("fix", COLUMN, verdict.fix(), FIX_LINES);
    }
    text.blank();
  }

  private static String withoutWhen(String scenario) {
    return scenario.startsWith("when ") ? scenario.substring("when ".length()) : scenario;
  }
}
