package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.pack.RuleExamples;
import io.dutyline.engine.pack.RulePacks;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Judges the examples of every rule; each comes with the verdicts that it expects. */
final class RuleExamplesTest {
  private static final ClassLoader LOADER = RuleExamplesTest.class.getClassLoader();

  private final RulePacks packs = RulePacks.load(LOADER);

  @Test
  void packIsSound() {
    assertEquals(List.of(), packs.diagnostics());
  }

  @TestFactory
  Stream<DynamicTest> examplesGetTheVerdictsThatTheyExpect() {
    RuleExamples examples = new RuleExamples(packs, Catalogs.load(LOADER));
    return packs.rules().stream()
        .map(
            rule -> dynamicTest(rule.id(), () -> assertEquals("", problems(examples.check(rule)))));
  }

  @TestFactory
  Stream<DynamicTest> terraformInJsonGetsTheSameVerdicts() {
    RuleExamples examples = new RuleExamples(packs, Catalogs.load(LOADER));
    return packs.rules().stream()
        .filter(
            rule -> packs.examples(rule.id()).keySet().stream().anyMatch(f -> f.endsWith(".tf")))
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertEquals(
                            "", problems(examples.check(rule, RuleExamplesTest::inJson)))));
  }

  private static SourceFile inJson(SourceFile file) {
    return file.path().endsWith(".tf")
        ? new SourceFile(file.path() + ".json", TerraformJson.of(file.text()))
        : file;
  }

  private static String problems(List<String> problems) {
    return String.join("\n", problems);
  }
}
