package io.dutyline.engine.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SamConfigTest {
  private static List<ParameterSet> read(String path, String text) {
    Parsed<List<ParameterSet>> read = SamConfig.read(new SourceFile(path, text));
    assertEquals(List.of(), read.diagnostics());
    return read.value().orElseThrow();
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
        SamConfig.read(new SourceFile("samconfig.toml", "[a.deploy.parameters]\nregion = eu\n"));
    Diagnostic told = read.diagnostics().get(0);
    assertEquals("File is not valid TOML", told.summary());
    assertEquals(Diagnostic.Severity.WARNING, told.severity());
    assertEquals(2, told.range().startLine());
  }

  @Test
  void halfPairIsToldWithoutIt() {
    Parsed<List<ParameterSet>> read =
        SamConfig.read(
            new SourceFile(
                "samconfig.toml",
                "[a.deploy.parameters]\nparameter_overrides = \"Password=S3 cr3t\"\n"));
    Diagnostic told = read.diagnostics().get(0);
    assertEquals("Parameter override is not read", told.summary());
    assertEquals(2, told.range().startLine());
    assertFalse(told.detail().contains("cr3t"));
  }
}
