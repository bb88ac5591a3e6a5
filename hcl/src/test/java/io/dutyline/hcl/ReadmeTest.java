package io.dutyline.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.function.FileAccess;
import io.dutyline.hcl.function.Functions;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReadmeTest {
  @Test
  void parsesAndEvaluates() {
    Result<Body> file =
        HclParser.parse("main.tf", "tags = { Name = upper(\"${var.env}-logs\") }\n");
    for (Problem problem : file.problems()) {
      Position at = problem.subject().start();
      System.err.printf(
          "%d:%d: %s. %s%n", at.line(), at.column(), problem.summary(), problem.detail());
    }

    Map<String, HclFunction> functions = Functions.all(FileAccess.none());
    HclValue var = Values.object(Map.of("env", Values.text("dev")));
    Scope scope =
        new Scope() {
          @Override
          public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
            return root.equals("var") ? Optional.of(new Found(var, 0)) : Optional.empty();
          }

          @Override
          public Optional<HclFunction> function(String name) {
            return Optional.ofNullable(functions.get(name));
          }
        };
    Attribute tags = file.value().content(Body.Schema.OPEN).attributes().get(0);
    Result<HclValue> value = Evaluator.evaluate(tags.expression(), scope);

    assertEquals(List.of(), file.problems());
    assertEquals(List.of(), value.problems());
    assertEquals(Values.object(Map.of("Name", Values.text("DEV-LOGS"))), value.value());
  }

  @Test
  void showsTheCodeAbove() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String code = readme.substring(start, readme.indexOf("```", start));

    String here = Files.readString(Path.of("src/test/java/io/dutyline/hcl/ReadmeTest.java"));
    assertTrue(withoutSpace(here).contains(withoutSpace(code)), code);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
