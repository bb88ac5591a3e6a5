package io.dutyline.engine.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import io.dutyline.engine.terraform.plan.TerraformPlan;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.hcl.syntax.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluates modules that others wrote, where a checkout of them lies beside the project. */
final class TerraformCorpusTest {
  private static Path corpus() {
    String told = System.getProperty("dutyline.shared", "");
    Path found = (told.isEmpty() ? sibling() : Path.of(told)).resolve("corpus");
    Assumptions.assumeTrue(Files.isDirectory(found), "there is no folder shared/corpus");
    return found;
  }

  private static Path sibling() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared"))) {
      folder = folder.getParent();
    }
    return folder.resolve("shared");
  }

  @Test
  void agreesWithRealPlans() throws IOException {
    Path plans = corpus().resolve("terraform-plans");
    int addresses = 0;
    int equal = 0;
    int open = 0;
    List<String> remarks = new ArrayList<>();
    for (String line : Files.readAllLines(plans.resolve("index.jsonl"))) {
      Scalar text = new Scalar(line, new SourceFile("index", line).head(), Origin.LITERAL);
      MapValue entry = (MapValue) JsonText.parse(text).orElseThrow();
      String name = ((Scalar) entry.get("name")).text();
      String root = ((Scalar) entry.get("root")).text();
      Path folder = plans.resolve(name);
      Parsed<TerraformStack> stack = ModuleTrees.evaluate(ModuleTrees.of(folder), root);
      SourceFile plan =
          new SourceReader(100_000_000)
              .read(folder.resolve(root).resolve("plan.json"), "plan.json")
              .value()
              .orElseThrow();
      PlanComparison comparison = new PlanComparison(name, plan);
      comparison.compare(stack.value().orElseThrow());
      addresses += comparison.addresses();
      equal += comparison.equal();
      open += comparison.open();
      remarks.addAll(comparison.remarks());
    }
    System.out.printf(
        "plans: %d addresses; attributes: %d equal, %d unknown%n", addresses, equal, open);
    assertEquals(List.of(), remarks);
    assertTrue(equal > 1_400);
  }

  @Test
  void readsRealPlansWithTheirResources() throws IOException {
    Path plans = corpus().resolve("terraform-plans");
    for (String line : Files.readAllLines(plans.resolve("index.jsonl"))) {
      Scalar text = new Scalar(line, new SourceFile("index", line).head(), Origin.LITERAL);
      MapValue entry = (MapValue) JsonText.parse(text).orElseThrow();
      Path folder = plans.resolve(((Scalar) entry.get("name")).text());
      String root = ((Scalar) entry.get("root")).text();
      Path plan = folder.resolve(root).resolve("plan.json");
      Parsed<TerraformStack> read = TerraformPlan.read(new Candidate("plan.json", plan, true));
      Parsed<TerraformStack> sources = ModuleTrees.evaluate(ModuleTrees.of(folder), root);
      assertEquals(List.of(), read.diagnostics());
      assertEquals(addresses(sources), addresses(read), plan.toString());
    }
  }

  private static Set<String> addresses(Parsed<TerraformStack> stack) {
    return stack.value().orElseThrow().resources().stream()
        .map(TerraformResource::address)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "real/terragoat-aws",
        "real/terraform-aws-vpc",
        "real/terraform-aws-s3-bucket",
        "labelled/checkov"
      })
  void losesNoResource(String folder) {
    Path root = corpus().resolve(folder);
    ModuleTree tree = ModuleTrees.of(root);
    int resources = 0;
    List<String> lost = new ArrayList<>();
    for (RootModule module : tree.roots()) {
      Parsed<TerraformStack> parsed = module.evaluate(VariableValues.NONE, Regions.UNKNOWN);
      TerraformStack stack = parsed.value().orElseThrow();
      resources += stack.resources().size();
      for (SourceFile file : stack.files()) {
        if (TerraformFile.isPartOfModule(file.path())) {
          unread(TerraformFile.parse(file), stack, lost);
        }
      }
    }
    System.out.printf("%s: %d roots, %d resources%n", folder, tree.roots().size(), resources);
    assertEquals(List.of(), lost);
    assertTrue(resources > 0);
  }

  /** Every block has a resource, or a number of instances that is not known to be above 0. */
  private static void unread(TerraformFile file, TerraformStack stack, List<String> lost) {
    Schemas.Read content = Schemas.read(file.body(), Body.Schema.OPEN);
    content.blocks().stream()
        .filter(each -> each.type().equals("resource") && each.labels().size() == 2)
        .filter(
            each -> Schemas.top(each).attributes().stream().noneMatch(TerraformCorpusTest::isMany))
        .map(each -> each.label(0) + "." + each.label(1))
        .filter(
            name ->
                stack.resources().stream()
                    .noneMatch(
                        it -> it.address().equals(name) || it.address().endsWith("." + name)))
        .forEach(name -> lost.add(file.source().path() + ": " + name));
  }

  private static boolean isMany(io.dutyline.hcl.syntax.Attribute attribute) {
    return attribute.name().equals("count") || attribute.name().equals("for_each");
  }
}
