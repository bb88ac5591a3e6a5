package io.dutyline.engine.pack;

import io.dutyline.engine.canonical.Canonicalisation;
import io.dutyline.engine.canonical.Mappings;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Judge;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.terraform.ModuleTree;
import io.dutyline.engine.terraform.RootModule;
import io.dutyline.engine.terraform.TerraformFile;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.terraform.VariableValues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes stacks of examples, whatever language they are in. */
final class ExampleStacks {
  private static final String CONFIGURATION = "dutyline.yaml";

  /** Of which nothing is there: an example is one file, and reads no other one. */
  private static final Path NOWHERE = Path.of("folder-of-no-example");

  private final RulePacks packs;
  private final Catalog catalog;
  private final Mappings mappings;

  ExampleStacks(RulePacks packs, Catalog catalog, Mappings mappings) {
    this.packs = packs;
    this.catalog = catalog;
    this.mappings = mappings;
  }

  static boolean isTerraform(String name) {
    return name.endsWith(".tf") || name.endsWith(".tf.json");
  }

  /** Returns the stack with what reading it has to tell; none if the file is no template. */
  Parsed<Stack> read(SourceFile file, Configuration configuration) {
    StackSettings settings = configuration.stack(file.path());
    Regions regions = new Regions(settings.regions(), CONFIGURATION);
    return isTerraform(file.path())
        ? terraform(file, settings, regions)
        : CloudFormation.read(file, new Facts(settings.parameters(), regions, "", ""));
  }

  Judge judge(Stack stack, Configuration configuration) {
    return new Judge(stack, packs.facts(configuration), catalog);
  }

  boolean judges(PackedRule rule, String type) {
    return packs.rulesFor(type, catalog).stream().anyMatch(each -> each.id().equals(rule.id()));
  }

  private Parsed<Stack> terraform(SourceFile file, StackSettings settings, Regions regions) {
    ModuleTree tree = ModuleTree.of(NOWHERE, List.of(TerraformFile.parse(file)));
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    Optional<RootModule> root = tree.roots().stream().findFirst();
    if (root.isEmpty()) {
      return Parsed.failed(diagnostics);
    }
    VariableValues values = new VariableValues(settings.parameters(), settings.variableFiles());
    Parsed<TerraformStack> evaluated = root.get().evaluate(values, regions);
    diagnostics.addAll(evaluated.diagnostics());
    Optional<Stack> stack = evaluated.value().map(this::canonical);
    return stack.isEmpty() ? Parsed.failed(diagnostics) : Parsed.of(stack.get(), diagnostics);
  }

  /** Returns the stack of an example's plan, deployed where the configuration says. */
  Stack canonical(TerraformStack plan, Configuration configuration) {
    StackSettings settings = configuration.stack(plan.id());
    boolean said = !settings.regions().isEmpty();
    return canonical(said ? plan.in(new Regions(settings.regions(), CONFIGURATION)) : plan);
  }

  private Stack canonical(TerraformStack stack) {
    return Canonicalisation.of(stack, mappings, catalog, this::isNamed);
  }

  private boolean isNamed(String type) {
    return !packs.rulesFor(type, catalog).isEmpty();
  }
}
