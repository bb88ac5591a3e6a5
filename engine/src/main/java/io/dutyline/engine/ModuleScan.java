package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import io.dutyline.engine.terraform.ModuleTree;
import io.dutyline.engine.terraform.ModuleWays;
import io.dutyline.engine.terraform.RootModule;
import io.dutyline.engine.terraform.TerraformFile;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.terraform.VariableValues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terraform modules' way through the house: each file is parsed once, by any thread, and then each
 * root module is evaluated with all that it calls, and judged.
 */
final class ModuleScan {
  private final Configuration configuration;
  private final StackJudging judging;
  private final int threads;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, RootModule> roots = new LinkedHashMap<>();

  /**
   * Parses the files.
   *
   * @param root the scan root
   * @param candidates all files of Terraform modules that the scan found
   */
  ModuleScan(
      Path root,
      List<Candidate> candidates,
      int threads,
      Configuration configuration,
      StackJudging judging) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.judging = requireNonNull(judging, "judging");
    this.threads = threads;
    SourceReader reader = new SourceReader();
    List<TerraformFile> parsed = new ArrayList<>();
    for (Parsed<TerraformFile> each :
        Workers.each(candidates, threads, candidate -> parse(candidate, reader))) {
      diagnostics.addAll(each.diagnostics());
      each.value().ifPresent(parsed::add);
    }
    parsed.forEach(each -> files.add(each.source()));
    ModuleTree tree = ModuleTree.of(root, parsed);
    diagnostics.addAll(tree.diagnostics());
    tree.roots().forEach(each -> roots.put(each.path(), each));
  }

  private static Parsed<TerraformFile> parse(Candidate candidate, SourceReader reader) {
    Parsed<SourceFile> read = reader.read(candidate);
    if (read.value().isEmpty()) {
      // By its name it is a part of a module, so something is lost.
      return Parsed.failed(read.diagnostics().stream().map(Diagnostic::asError).toList());
    }
    return Parsed.of(TerraformFile.parse(read.value().get()), read.diagnostics());
  }

  /** Returns what came of the files, and of each root module. */
  List<StackAnalysis> analyse() {
    List<StackAnalysis> analyses = new ArrayList<>();
    analyses.add(StackAnalysis.ofFiles(files, diagnostics));
    analyses.addAll(Workers.each(List.copyOf(roots.values()), threads, this::analyse));
    return analyses;
  }

  private StackAnalysis analyse(RootModule module) {
    try {
      Parsed<TerraformStack> evaluated = evaluate(module);
      return evaluated
          .value()
          .map(stack -> judging.judge(stack, evaluated.diagnostics()))
          .orElseGet(() -> StackAnalysis.without(evaluated.diagnostics()));
    } catch (RuntimeException | StackOverflowError e) {
      return StackAnalysis.without(
          List.of(
              Diagnostic.error(
                  "Root module could not be analysed",
                  "This is a mistake of Dutyline's, please report it with the module: " + e + ".",
                  module.head())));
    }
  }

  /** Returns the stack of the root module in a folder; empty if there is none. */
  Optional<TerraformStack> sources(String folder) {
    RootModule module = roots.get(folder);
    return module == null ? Optional.empty() : evaluate(module).value();
  }

  /** Returns what tells how values of the root module in a folder come about; empty if none is. */
  Optional<ModuleWays> ways(String folder) {
    return Optional.ofNullable(roots.get(folder)).map(each -> each.ways(values(each)));
  }

  private Parsed<TerraformStack> evaluate(RootModule module) {
    return module.evaluate(values(module), configuration.stack(module.id()).deployment());
  }

  private VariableValues values(RootModule module) {
    StackSettings settings = configuration.stack(module.id());
    return new VariableValues(settings.parameters(), settings.variableFiles());
  }
}
