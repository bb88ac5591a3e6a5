package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.Budget;
import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Limits;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.function.Functions;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One root module's evaluation under way: what all of its module instances share. */
final class Evaluation {
  private static final int MOST_INSTANCES = 100_000;
  private static final String PROVIDER = "provider::";
  private static final int MOST_DIAGNOSTICS = 1_000;

  private final ModuleFolders folders;
  private final ModuleManifest manifest;
  private final String rootFolder;
  private final Map<String, HclFunction> functions;
  private final Map<String, TerraformFile> files = new LinkedHashMap<>();
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private final List<SourceRange> secrets = new ArrayList<>();
  private final IdentityHashMap<Block, Schemas.Read> contents = new IdentityHashMap<>();
  private final IdentityHashMap<Declaration, VariableType> types = new IdentityHashMap<>();
  private final Budget budget = new Budget(Limits.DEFAULT);
  private final Chain chain = new Chain(this::report);
  private int instances;

  Evaluation(ModuleFolders folders, ModuleFolder root) {
    this.folders = folders;
    this.rootFolder = root.path();
    this.manifest = ModuleManifest.of(folders, root.path());
    this.functions = Functions.all(new FencedFiles(folders.fence(), root.path()));
  }

  ModuleFolders folders() {
    return folders;
  }

  ModuleManifest manifest() {
    return manifest;
  }

  String rootFolder() {
    return rootFolder;
  }

  Chain chain() {
    return chain;
  }

  Optional<HclFunction> function(String name) {
    HclFunction known = functions.get(name);
    return known != null || !name.startsWith(PROVIDER)
        ? Optional.ofNullable(known)
        : Optional.of(Functions.ofProvider(name));
  }

  /** Makes the positions of a file known, before anything in it is evaluated. */
  void use(TerraformFile file) {
    files.put(file.source().path(), file);
  }

  /** Makes the positions of a module's files known; tells of those that no scan found. */
  void use(ModuleFolder folder) {
    folder.files().forEach(this::use);
    if (!folders.isScanned(folder.path())) {
      folder.diagnostics().forEach(this::report);
    }
  }

  List<SourceFile> files() {
    return files.values().stream().map(TerraformFile::source).toList();
  }

  SourceRange range(Range range) {
    TerraformFile file = files.get(range.file());
    if (file == null) {
      throw new IllegalStateException("No positions of " + range.file());
    }
    return file.positions().range(range);
  }

  void secret(SourceRange range) {
    secrets.add(range);
  }

  List<SourceRange> secrets() {
    return secrets;
  }

  /** Remembers a diagnostic; many instances tell the same, and it is kept once. */
  void report(Diagnostic diagnostic) {
    if (diagnostics.size() < MOST_DIAGNOSTICS) {
      diagnostics.add(diagnostic);
    }
  }

  void warn(String summary, String detail, Range range) {
    report(Diagnostic.warning(summary, detail, range(range)));
  }

  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted().toList();
  }

  /** Returns the content of a block; what is wrong with it is told once. */
  Schemas.Read content(Block block) {
    Schemas.Read known = contents.get(block);
    if (known == null) {
      known = Schemas.nested(block.body());
      contents.put(block, known);
      report(known.problems());
    }
    return known;
  }

  private void report(List<Problem> problems) {
    for (Problem problem : problems) {
      report(Diagnostic.warning(problem.summary(), problem.detail(), range(problem.subject())));
    }
  }

  /** Returns the type of a variable; what is wrong with it is told once. */
  VariableType type(Declaration variable) {
    VariableType known = types.get(variable);
    if (known == null) {
      Result<VariableType> result = VariableType.of(variable);
      report(result.problems());
      known = result.value();
      types.put(variable, known);
    }
    return known;
  }

  /** Returns whether there may be so many more instances; tells of it if not. */
  boolean admit(int more, Range range) {
    if (more > MOST_INSTANCES - instances) {
      report(
          Diagnostic.error(
              "Too many instances",
              "With these there are more than %d in the stack; they were not analysed one by one."
                  .formatted(MOST_INSTANCES),
              range(range)));
      return false;
    }
    instances += more;
    return true;
  }

  /**
   * Returns the value of an expression; unknown, with the reason, where it has none.
   *
   * @param what it is the value of, for the reason: {@code local.a}
   */
  HclValue evaluate(Expression expression, Scope scope, String what) {
    Result<HclValue> result = Evaluator.evaluate(expression, scope, budget);
    HclValue value = result.value();
    if (!result.problems().isEmpty()) {
      report(result.problems());
      if (result.hasErrors()) {
        return Marks.add(value, Set.of(Provenance.Because.of(Cause.INVALID, what)));
      }
    }
    return value instanceof HclValue.Unknown && !Provenance.isExplained(value)
        ? Marks.add(
            value, Set.of(Provenance.Because.of(Cause.FUNCTION, CalledFunction.in(expression))))
        : value;
  }

  static HclValue unknown(HclType type, Mark... marks) {
    return new HclValue.Unknown(type, Refinements.NONE, Set.of(marks));
  }
}
