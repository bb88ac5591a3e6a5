package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Diagnostic.Severity;
import io.dutyline.engine.source.Discovery;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evaluates templates that others wrote, where a checkout of them lies beside the project. */
final class CorpusEvaluationTest {
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

  @ParameterizedTest
  @CsvSource({
    "real/aws-cloudformation-templates",
    "real/cfngoat",
    "real/widdix-aws-cf-templates",
    "labelled/aws-guard-rules-registry",
    "labelled/cfn_nag",
    "labelled/checkov"
  })
  void everyResourceIsEvaluated(String folder) {
    List<String> errors = new ArrayList<>();
    int resources = 0;
    for (Candidate candidate :
        new Discovery(corpus().resolve(folder), List.of()).find(List.of()).candidates()) {
      Parsed<Stack> parsed = evaluate(candidate);
      resources += parsed.value().map(Stack::resources).orElse(List.of()).size();
      for (Diagnostic diagnostic : parsed.diagnostics()) {
        if (diagnostic.severity() == Severity.ERROR) {
          errors.add(diagnostic.toString());
        }
      }
    }
    assertEquals(List.of(), errors);
    assertTrue(resources > 0);
  }

  /** Many of these are wrong on purpose: here it is enough that none is too much. */
  @ParameterizedTest
  @CsvSource("sam/input")
  void noTemplateIsTooWrong(String folder) {
    for (Candidate candidate :
        new Discovery(corpus().resolve(folder), List.of()).find(List.of()).candidates()) {
      for (Resource resource :
          evaluate(candidate).value().map(Stack::resources).orElse(List.of())) {
        assertTrue(ValueText.of(resource.properties()).length() > 0);
      }
    }
  }

  private static Parsed<Stack> evaluate(Candidate candidate) {
    return CloudFormation.read(
        new SourceReader().read(candidate).value().orElseThrow(), Facts.NONE);
  }
}
