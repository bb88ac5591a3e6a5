package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;

/** A root module, to be evaluated with all modules that it calls. */
public final class RootModule {
  private static final String FORMAT = "terraform";

  private final ModuleFolder folder;
  private final ModuleFolders folders;

  RootModule(ModuleFolder folder, ModuleFolders folders) {
    this.folder = folder;
    this.folders = folders;
  }

  /** Returns the stack's id: the folder's path, {@code .} for the scan root. */
  public String id() {
    return folder.id();
  }

  /** Returns where messages about the module as a whole point. */
  public SourceRange head() {
    return folder.head();
  }

  /** Returns the module's folder, relative to the scan root; empty for the scan root itself. */
  public String path() {
    return folder.path();
  }

  /**
   * Returns the stack that the module is, with what evaluation has to tell; what is wrong with its
   * files as such, {@link ModuleTree#diagnostics} tells. Any thread may call this.
   *
   * @param values what the configuration says about variables
   * @param regions what the configuration says about Regions; {@link Regions#UNKNOWN} if nothing
   */
  public Parsed<TerraformStack> evaluate(VariableValues values, Regions regions) {
    Evaluation evaluation = new Evaluation(folders, folder);
    StackReader reader = new StackReader(evaluation);
    try {
      reader.read(root(evaluation, values));
    } catch (StackOverflowError e) {
      evaluation.report(tooDeep());
    }
    TerraformStack stack =
        new TerraformStack(
            id(),
            FORMAT,
            regions.names().isEmpty() ? reader.regions() : regions,
            folder.head(),
            reader.resources(),
            reader.documents(),
            evaluation.secrets(),
            evaluation.files());
    return Parsed.of(stack, evaluation.diagnostics());
  }

  /**
   * Returns what tells how values of the module come about. It is evaluated again for it: nobody
   * asks that of more than a few values of a run. Not for use by several threads.
   *
   * @param values what the configuration says about variables
   */
  public ModuleWays ways(VariableValues values) {
    return new ModuleWays(root(new Evaluation(folders, folder), values));
  }

  private ModuleInstance root(Evaluation evaluation, VariableValues values) {
    evaluation.use(folder);
    return new ModuleInstance(
        evaluation,
        folder,
        ModulePlace.ROOT,
        new RootArguments(evaluation, folder, values),
        Providers.Passed.NOTHING);
  }

  private Diagnostic tooDeep() {
    return Diagnostic.error(
        "Root module is nested too deeply",
        "Values or expressions of %s build on each other in too many levels; resources are missing."
            .formatted(id()),
        folder.head());
  }
}
