package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.pack.PackedRule;
import io.dutyline.engine.pack.RuleExamples;
import io.dutyline.engine.pack.RulePacks;
import io.dutyline.engine.terraform.TerraformStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plans the Terraform examples of all rules with Terraform itself, and judges the plans: they get
 * the verdicts that their sources get. Whatever an example leaves open is known after apply only.
 */
final class TerraformPlanExamplesIT {
  private static final ClassLoader LOADER = TerraformPlanExamplesIT.class.getClassLoader();

  /** Examples that are planned at once: a mistake in one of them costs that many. */
  private static final int AT_ONCE = 150;

  @TempDir private Path folder;

  private final RulePacks packs = RulePacks.load(LOADER);
  private final RuleExamples examples = new RuleExamples(packs, Catalogs.load(LOADER));
  private final PlanDifferences differences = PlanDifferences.load();

  /** Says that the others are skipped: of tests that are made, nothing would show. */
  @Test
  void terraformAndItsProviderAreThere() throws IOException {
    assumeTrue(
        TerraformCommand.find().isPresent(),
        "there is no terraform, or no mirror with its provider");
  }

  @TestFactory
  Stream<DynamicTest> plansGetTheVerdictsThatTheirSourcesGet()
      throws IOException, InterruptedException {
    Optional<TerraformCommand> terraform = TerraformCommand.find();
    assumeTrue(terraform.isPresent(), "there is no terraform, or no mirror with its provider");
    List<DynamicTest> tests = new ArrayList<>();
    List<PackedRule> rules = new ArrayList<>();
    int planned = 0;
    for (PackedRule rule : packs.rules()) {
      rules.add(rule);
      planned += planned(rule).size();
      if (planned >= AT_ONCE) {
        tests.addAll(tests(rules, terraform.get()));
        rules.clear();
        planned = 0;
      }
    }
    tests.addAll(tests(rules, terraform.get()));
    return tests.stream();
  }

  private List<DynamicTest> tests(List<PackedRule> rules, TerraformCommand terraform)
      throws IOException, InterruptedException {
    ExamplePlans plans = new ExamplePlans(Files.createTempDirectory(folder, "examples"));
    List<DynamicTest> tests = new ArrayList<>();
    for (PackedRule rule : rules) {
      Map<String, String> files = planned(rule);
      for (Map.Entry<String, String> file : files.entrySet()) {
        String module = module(rule, file.getKey());
        plans.add(module, file.getValue(), differences.values(rule.id(), file.getKey()));
      }
      if (!files.isEmpty()) {
        tests.add(dynamicTest(rule.id(), () -> check(rule, plans)));
      }
    }
    try {
      plans.plan(terraform);
      return tests;
    } catch (IOException e) {
      String name = rules.get(0).id() + " to " + rules.get(rules.size() - 1).id();
      return List.of(dynamicTest(name, () -> fail(e)));
    }
  }

  private void check(PackedRule rule, ExamplePlans plans) {
    List<String> problems =
        examples.checkPlans(
            rule,
            name ->
                planned(rule).containsKey(name)
                    ? plans.of(module(rule, name), name)
                    : Optional.<TerraformStack>empty());
    assertEquals("", String.join("\n", differences.unexplained(rule.id(), problems)));
  }

  /** Returns the examples that can be planned: those of the provider that is there. */
  private Map<String, String> planned(PackedRule rule) {
    Map<String, String> planned = new TreeMap<>(packs.examples(rule.id()));
    planned.keySet().removeIf(name -> !name.endsWith(".tf") || name.contains("provider6"));
    return planned;
  }

  private static String module(PackedRule rule, String file) {
    return rule.id() + "--" + file.substring(0, file.length() - ".tf".length());
  }
}
