package io.dutyline.engine;

import io.dutyline.engine.cloudformation.cdk.Assemblies;
import io.dutyline.engine.cloudformation.cdk.CdkApp;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.config.Waivers;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.report.SourceExcerpts;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Discovery;
import io.dutyline.engine.source.Inventory;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Scans templates: discover, read, evaluate, classify, judge, decide, report. */
public final class Scanner {
  private final ScanRequest request;
  private final RuleSelection selection;

  private Scanner(ScanRequest request) {
    this.request = request;
    this.selection =
        new RuleSelection(
            request.knowledge().rules(), request.configuration(), request.knowledge().catalog());
  }

  /**
   * Returns all that is found out. Never throws for what is in a file: that is a diagnostic of the
   * report, and everything else is analysed all the same.
   */
  public static Report scan(ScanRequest request) {
    return everything(request).report();
  }

  /**
   * A report, and what it was made from.
   *
   * @param modules the root modules, for who asks them further
   * @param templates likewise
   */
  record Everything(
      Report report,
      List<StackAnalysis> analyses,
      StackJudging judging,
      ModuleScan modules,
      TemplateScan templates) {}

  /** Returns the same as {@link #scan}, with what it was made from. */
  static Everything everything(ScanRequest request) {
    return new Scanner(request).everything();
  }

  private Everything everything() {
    Configuration configuration = request.configuration();
    Inventory inventory =
        new Discovery(request.root(), configuration.excludes())
            .find(request.paths(), CdkApp::outputOf);
    TemplateFiles files = TemplateFiles.below(request.root());
    Assemblies assemblies = Assemblies.among(inventory.candidates(), request.root(), files);
    StackJudging judging = new StackJudging(configuration, request.knowledge(), selection);
    List<Candidate> ofModules =
        inventory.candidates().stream().filter(Candidate::isTerraform).toList();
    List<Candidate> others =
        inventory.candidates().stream().filter(each -> !each.isTerraform()).toList();
    ModuleScan modules =
        new ModuleScan(request.root(), ofModules, request.threads(), configuration, judging);
    TemplateScan templates =
        new TemplateScan(
            configuration,
            judging,
            new PlanScan(configuration, judging, modules),
            files,
            assemblies,
            request.threads());
    List<StackAnalysis> analyses = new ArrayList<>(modules.analyse());
    analyses.addAll(templates.analyse(others));
    Report report = report(inventory, assemblies, analyses);
    return new Everything(report, analyses, judging, modules, templates);
  }

  private Report report(Inventory inventory, Assemblies assemblies, List<StackAnalysis> analyses) {
    MadeResources made = new MadeResources(analyses, assemblies, request.configuration().cdk());
    Waivers.Result decided = decide(analyses, made);
    List<Verdict> verdicts = decided.decisions().stream().map(Waivers.Decision::verdict).toList();
    List<Stack> stacks =
        analyses.stream()
            .map(StackAnalysis::stack)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Stack::id))
            .toList();
    Ledger ledger = new Ledger(request.knowledge(), verdicts);
    List<Report.StackLedger> ledgers = stacks.stream().map(ledger::of).toList();
    List<RuleInfo> rules = selection.rules();
    return new Report(
        Version.current(),
        request.configuration().failOn(),
        new CoverageCount(inventory, analyses, ledgers, verdicts).count(rules.size()),
        diagnostics(inventory, assemblies, analyses, decided),
        ledgers,
        rules,
        decided.decisions().stream().map(made::entry).toList(),
        excerpts(analyses));
  }

  private Waivers.Result decide(List<StackAnalysis> analyses, MadeResources made) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Waiver> waivers = new ArrayList<>(request.configuration().waivers());
    for (StackAnalysis analysis : analyses) {
      verdicts.addAll(analysis.verdicts());
      waivers.addAll(analysis.waivers());
    }
    waivers.addAll(made.acknowledged(verdicts));
    return Waivers.apply(
        verdicts, waivers, request.today(), request.knowledge().ruleNames(), made::construct);
  }

  private List<Diagnostic> diagnostics(
      Inventory inventory,
      Assemblies assemblies,
      List<StackAnalysis> analyses,
      Waivers.Result decided) {
    List<Diagnostic> all = new ArrayList<>(inventory.diagnostics());
    all.addAll(assemblies.diagnostics());
    all.addAll(request.knowledge().rules().diagnostics());
    analyses.forEach(analysis -> all.addAll(analysis.diagnostics()));
    all.addAll(decided.diagnostics());
    return all;
  }

  private static SourceExcerpts excerpts(List<StackAnalysis> analyses) {
    List<SourceFile> files = new ArrayList<>();
    List<SourceRange> sensitive = new ArrayList<>();
    for (StackAnalysis analysis : analyses) {
      files.addAll(analysis.files());
      sensitive.addAll(analysis.sensitive());
    }
    return new SourceExcerpts(files, sensitive);
  }
}
