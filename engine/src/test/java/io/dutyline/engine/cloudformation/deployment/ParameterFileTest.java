package io.dutyline.engine.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParameterFileTest {
  private static Parsed<ParameterSet> recognise(String path, String text) {
    return ParameterFile.recognise(new SourceFile(path, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"ParameterKey\": \"Env\", \"ParameterValue\": \"prod\"},\n"
            + "\t{\"ParameterKey\": \"Zones\", \"ParameterValue\": \"a,b\"}]",
        "{\"Parameters\": {\"Env\": \"prod\", \"Zones\": [\"a\", \"b\"]}, \"Tags\": {\"T\": \"x\"},"
            + " \"StackPolicy\": {\"Statement\": []}}",
        "[ \"Env=prod\", \"Zones=a,b\" ]",
      })
  void jsonShapesSayTheSame(String text) {
    Parsed<ParameterSet> set = recognise("p/prod.json", text);
    assertEquals(List.of(), set.diagnostics());
    assertEquals(
        Map.of("Env", "prod", "Zones", "a,b"), new TreeMap<>(set.value().orElseThrow().values()));
    assertEquals(List.of(), set.value().orElseThrow().templates());
  }

  @Test
  void deploymentFileOfGitSyncNamesItsTemplate() {
    ParameterSet set =
        recognise(
                "deploy/app.yaml",
                """
                template-file-path: ./infra/app.yaml
                parameters:
                  Env: prod
                  Size: 3
                tags: {}
                """)
            .value()
            .orElseThrow();
    assertEquals(Map.of("Env", "prod", "Size", "3"), set.values());
    assertEquals(List.of("infra/app.yaml", "deploy/infra/app.yaml"), set.templates());
    assertEquals(new SourceRange("deploy/app.yaml", 3, 3, 3, 6), set.keys().get("Env"));
  }

  @Test
  void previousValueIsNotKnown() {
    ParameterSet set =
        recognise("a.json", "[{\"ParameterKey\": \"Env\", \"UsePreviousValue\": true}]")
            .value()
            .orElseThrow();
    assertEquals(Map.of(), set.values());
    assertEquals(Set.of("Env"), set.keys().keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[\"a\", \"b\"]",
        "[\"Env=prod\", 1]",
        "[{\"ParameterKey\": \"Env\"}, {\"Key\": \"x\"}]",
        "{\"Parameters\": {\"Env\": \"prod\"}, \"schemaVersion\": \"2.2\"}",
        "{\"Parameters\": [\"Env\"]}",
        "{\"Parameters\": {\"a\": ",
        "{\"Env\": \"prod\"}",
      })
  void otherFilesAreNone(String text) {
    Parsed<ParameterSet> set = recognise("a.json", text);
    assertTrue(set.value().isEmpty());
    assertEquals(List.of(), set.diagnostics());
  }

  @Test
  void whatIsCutOffIsTold() {
    Parsed<ParameterSet> set = recognise("a.json", "[\n  {\"ParameterKey\": \"Env\",");
    Diagnostic told = set.diagnostics().get(0);
    assertEquals("Parameter file cannot be read", told.summary());
    assertEquals(Diagnostic.Severity.WARNING, told.severity());
    assertEquals(2, told.range().startLine());
  }

  @Test
  void valueThatIsNoTextIsTold() {
    Parsed<ParameterSet> set =
        recognise("a.json", "{\"Parameters\": {\"Env\": {\"a\": \"x\"}, \"Size\": 1}}");
    assertEquals(Map.of("Size", "1"), set.value().orElseThrow().values());
    assertEquals(
        List.of("Value of parameter Env is not read"),
        set.diagnostics().stream().map(Diagnostic::summary).toList());
  }

  @Test
  void configurationMayNamePlainMap() {
    Parsed<ParameterSet> set =
        ParameterFile.read(new SourceFile("prod.yaml", "Env: prod\nZones: [a, b]\n"));
    assertEquals(Map.of("Env", "prod", "Zones", "a,b"), set.value().orElseThrow().values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1, 2]", "text", ""})
  void configurationMayNotNameAnythingElse(String text) {
    Parsed<ParameterSet> set = ParameterFile.read(new SourceFile("prod.yaml", text));
    assertTrue(set.value().isEmpty());
    assertEquals("Not a parameter file", set.diagnostics().get(0).summary());
    assertTrue(set.diagnostics().get(0).isError());
  }
}
