package io.dutyline.engine.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SamConfigTest {
  private static List<ParameterSet> read(String path, String text) {
    Parsed<List<ParameterSet>> read = parse(path, text);
    assertEquals(List.of(), read.diagnostics());
    return read.value().orElseThrow();
  }

  private static Parsed<List<ParameterSet>> parse(String path, String text) {
    return SamConfig.read(new SourceFile(path, text), TemplateFiles.none(), new HashSet<>());
  }

  @Test
  void environmentsAreDeployments() {
    List<ParameterSet> sets =
        read(
            "app/samconfig.toml",
            """
            version = 0.1

            [default.global.parameters]
            stack_name = "app"
            region = "eu-west-1"

            [default.build.parameters]
            template_file = "infra/app.yaml"

            [prod.deploy.parameters]
            region = "eu-central-1"
            template_file = ".aws-sam/build/template.yaml"
            parameter_overrides = "Env=prod Name=\\"two words\\""

            [lint.validate.parameters]
            lint = true
            """);
    assertEquals(List.of("default", "prod"), sets.stream().map(ParameterSet::name).toList());
    assertEquals(List.of("eu-west-1"), sets.get(0).regions());
    assertEquals("app/infra/app.yaml", sets.get(0).templates().get(0));
    assertEquals(Map.of("Env", "prod", "Name", "two words"), sets.get(1).values());
    assertEquals(List.of("eu-central-1"), sets.get(1).regions());
    assertEquals(
        List.of("app/template.yaml", "app/template.yml", "app/template.json"),
        sets.get(1).templates());
    assertEquals(
        new SourceRange("app/samconfig.toml", 13, 1, 13, 20), sets.get(1).keys().get("Env"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parameter_overrides = 'Env=prod Zones=a,b'",
        "parameter_overrides = 'ParameterKey=Env,ParameterValue=prod ParameterKey=Zones,ParameterValue=a,b'",
        "parameter_overrides = ['Env=prod', 'Zones=\"a,b\"']",
        "parameter_overrides = ['Env=prod Zones=a,b']",
        "parameter_overrides = { Env = 'prod', Zones = ['a', 'b'] }",
        "[prod.deploy.parameters.parameter_overrides]\nEnv = 'prod'\nZones = 'a,b'",
      })
  void overridesHaveManyForms(String overrides) {
    List<ParameterSet> sets =
        read("samconfig.toml", "[prod.deploy.parameters]\n" + overrides + "\n");
    assertEquals(Map.of("Env", "prod", "Zones", "a,b"), sets.get(0).values());
  }

  @Test
  void yamlSaysTheSame() {
    List<ParameterSet> sets =
        read(
            "samconfig.yaml",
            """
            version: 0.1
            prod:
              deploy:
                parameters:
                  region: eu-west-1
                  parameter_overrides:
                    - Env=prod
                    - Zones: [a, b]
            """);
    assertEquals(Map.of("Env", "prod", "Zones", "a,b"), sets.get(0).values());
    assertEquals(List.of("eu-west-1"), sets.get(0).regions());
  }

  @Test
  void placeholderIsNoRegion() {
    List<ParameterSet> sets =
        read("samconfig.toml", "[a.deploy.parameters]\nregion = \"<your region>\"\n");
    assertEquals(List.of(), sets.get(0).regions());
  }

  @Test
  void brokenFileIsToldAtItsPlace() {
    Parsed<List<ParameterSet>> read =
        parse("samconfig.toml", "[a.deploy.parameters]\nregion = eu\n");
    Diagnostic told = read.diagnostics().get(0);
    assertEquals("File is not valid TOML", told.summary());
    assertEquals(Diagnostic.Severity.WARNING, told.severity());
    assertEquals(2, told.range().startLine());
  }

  @Test
  void whatIsNoPairIsToldWithoutIt() {
    Parsed<List<ParameterSet>> read =
        parse("samconfig.toml", "[a.deploy.parameters]\nparameter_overrides = ['S3cr3t', 'A=b c']");
    Diagnostic told = read.diagnostics().get(0);
    assertEquals("Parameter override is not read", told.summary());
    assertEquals(2, told.range().startLine());
    assertFalse(told.detail().contains("cr3t"));
    assertEquals(Map.of("A", "b c"), read.value().orElseThrow().get(0).values());
  }

  @Test
  void filesMayHoldTheValues(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("prod.json"), "[\"Env=prod\"]");
    Files.writeString(folder.resolve("zones.toml"), "Zones = ['a', 'b']\n");
    Set<String> used = new HashSet<>();
    Parsed<List<ParameterSet>> read =
        SamConfig.read(
            new SourceFile(
                "samconfig.toml",
                "[a.deploy.parameters]\nparameter_overrides = ['file://prod.json',"
                    + " 'file://zones.toml', 'file://gone.yaml', 'Size=1']\n"),
            TemplateFiles.below(folder),
            used);
    assertEquals(
        Map.of("Env", "prod", "Zones", "a,b", "Size", "1"),
        read.value().orElseThrow().get(0).values());
    assertEquals(Set.of("prod.json", "zones.toml"), used);
    assertEquals(
        List.of("Parameter file cannot be read"),
        read.diagnostics().stream().map(Diagnostic::summary).toList());
  }
}
