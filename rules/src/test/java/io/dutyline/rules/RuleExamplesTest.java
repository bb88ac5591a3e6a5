package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.pack.RuleExamples;
import io.dutyline.engine.pack.RulePacks;
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

  private static String problems(List<String> problems) {
    return String.join("\n", problems);
  }
}
