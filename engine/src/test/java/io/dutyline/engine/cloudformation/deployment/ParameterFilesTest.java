package io.dutyline.engine.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParameterFilesTest {
  private static final Map<String, Set<String>> TEMPLATES =
      Map.of(
          "infra/app.yaml", Set.of("Env", "Size"),
          "infra/app-db.template.json", Set.of("Env", "Size", "Password"),
          "infra/net/vpc.yaml", Set.of("Env", "Cidr"),
          "solo/template.yaml", Set.of("Env"),
          "twins/a.yaml", Set.of("Key"),
          "twins/b.yaml", Set.of("Key"));

  private static Parsed<Map<String, List<ParameterSet>>> assign(String path, String... keys) {
    StringBuilder text = new StringBuilder("[");
    for (String key : keys) {
      text.append(text.length() > 1 ? ",\n" : "");
      text.append("{\"ParameterKey\": \"" + key + "\", \"ParameterValue\": \"S3cr3t\"}");
    }
    ParameterFiles files = new ParameterFiles();
    files.offer(new SourceFile(path, text.append("]").toString()));
    return files.assign(TEMPLATES, Set.of());
  }

  /** Returns each template with the names of its deployments. */
  private static String shown(Parsed<Map<String, List<ParameterSet>>> assigned) {
    Set<String> shown = new TreeSet<>();
    assigned
        .value()
        .orElseThrow()
        .forEach(
            (template, sets) -> sets.forEach(set -> shown.add(template + " as " + set.name())));
    return String.join("; ", shown);
  }

  @ParameterizedTest
  @CsvSource({
    "infra/app.parameters.json, infra/app.yaml as default",
    "infra/app-parameters.json, infra/app.yaml as default",
    "infra/app.params.json, infra/app.yaml as default",
    "infra/app.prod.json, infra/app.yaml as prod",
    "infra/app-prod.json, infra/app.yaml as prod",
    "infra/app-prod-parameters.json, infra/app.yaml as prod",
    "infra/prod-app.json, infra/app.yaml as prod",
    "infra/App_Prod.json, infra/app.yaml as Prod",
    "infra/parameters/app-prod.json, infra/app.yaml as prod",
    "infra/parameters/prod/app.json, infra/app.yaml as prod",
    "env/prod/eu/app.json, infra/app.yaml as prod-eu",
    "infra/app-db.json, infra/app-db.template.json as default",
    "infra/app-db-eu-prod.json, infra/app-db.template.json as eu-prod",
    "solo/params/prod.json, solo/template.yaml as prod",
    "solo/environments/prod/parameters.json, solo/template.yaml as prod",
    "solo/prod.json, solo/template.yaml as prod",
    "solo/parameters.json, solo/template.yaml as default",
  })
  void namesTellTemplateAndDeployment(String path, String expected) {
    Parsed<Map<String, List<ParameterSet>>> assigned = assign(path, "Env");
    assertEquals(expected, shown(assigned));
    assertEquals(List.of(), assigned.diagnostics());
  }

  @ParameterizedTest
  @CsvSource({
    "infra/prod.json, Password, infra/app-db.template.json as prod",
    "infra/config/prod.json, Cidr, infra/net/vpc.yaml as prod",
    "config/prod.json, Cidr, infra/net/vpc.yaml as prod",
  })
  void parametersTellTemplateWhereNameDoesNot(String path, String key, String expected) {
    assertEquals(expected, shown(assign(path, key)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "infra/prod.json | Env | It fits several templates: infra/app-db.template.json, infra/app.yaml.",
        "twins/prod.json | Key | It fits several templates: twins/a.yaml, twins/b.yaml.",
        "elsewhere/prod.json | Env | No template near it has all its parameters.",
        "infra/app-prod.json | Env Sise | infra/app.yaml has no parameter 'Sise', so this file is not"
            + " taken to be for it. Did you mean 'Size'?",
        "solo/prod.json | Envv | solo/template.yaml has no parameter 'Envv', so this file is not taken"
            + " to be for it. Did you mean 'Env'?",
      })
  void nothingIsGuessed(String path, String keys, String expected) {
    Parsed<Map<String, List<ParameterSet>>> assigned = assign(path, keys.split(" "));
    assertEquals("", shown(assigned));
    assertEquals(1, assigned.diagnostics().size());
    Diagnostic told = assigned.diagnostics().get(0);
    assertEquals(Diagnostic.Severity.NOTE, told.severity());
    assertEquals("Parameter file is not used", told.summary());
    assertEquals(expected, told.detail().substring(0, expected.length()));
  }

  @Test
  void wrongKeyIsToldWhereItStands() {
    Diagnostic told = assign("infra/app-prod.json", "Env", "Sise").diagnostics().get(0);
    assertEquals(2, told.range().startLine());
  }

  @Test
  void fileThatNamesItsTemplateIsForItWhateverElseIsWrong() {
    ParameterFiles files = new ParameterFiles();
    files.offer(
        new SourceFile(
            "deployments/prod.yaml",
            "template-file-path: infra/app.yaml\nparameters: { Env: prod, Sise: 1 }\n"));
    Parsed<Map<String, List<ParameterSet>>> assigned = files.assign(TEMPLATES, Set.of());
    assertEquals("infra/app.yaml as prod", shown(assigned));
    assertEquals(
        List.of(
            "infra/app.yaml has no such parameter, so this value counts for nothing. Did you mean"
                + " 'Size'?"),
        assigned.diagnostics().stream().map(Diagnostic::detail).toList());
  }

  @Test
  void stacksOfSceptreNameTemplatesAndTakeTheirGroupsRegion() {
    ParameterFiles files = new ParameterFiles();
    files.offer(new SourceFile("infra/config/config.yaml", "project_code: x\nregion: eu-west-1\n"));
    files.offer(new SourceFile("infra/config/prod/config.yaml", "region: eu-central-1\n"));
    files.offer(
        new SourceFile(
            "infra/config/dev/vpc.yaml",
            "template_path: ../net/vpc.yaml\nparameters: { Env: dev, Cidr: !stack_output a::B }\n"));
    files.offer(
        new SourceFile(
            "infra/config/prod/eu/network.yaml",
            "template:\n  type: file\n  path: ../net/vpc.yaml\n"));
    files.offer(
        new SourceFile(
            "infra/config/other.yaml", "template_path: a.yaml\nparameters: {% if a %}\n"));
    Parsed<Map<String, List<ParameterSet>>> assigned = files.assign(TEMPLATES, Set.of());
    assertEquals(
        "infra/net/vpc.yaml as dev; infra/net/vpc.yaml as prod/eu/network", shown(assigned));
    List<ParameterSet> sets = assigned.value().orElseThrow().get("infra/net/vpc.yaml");
    assertEquals(Map.of("Env", "dev"), sets.get(0).values());
    assertEquals(Set.of("Env", "Cidr"), sets.get(0).keys().keySet());
    assertEquals(List.of("eu-west-1"), sets.get(0).regions());
    assertEquals(List.of("eu-central-1"), sets.get(1).regions());
    assertEquals(
        List.of("infra/config/other.yaml Stack configuration is not used"),
        assigned.diagnostics().stream()
            .map(each -> each.range().path() + " " + each.summary())
            .toList());
  }

  @Test
  void fileWhoseTemplateIsNotThereIsTold() {
    ParameterFiles files = new ParameterFiles();
    files.offer(
        new SourceFile("prod.yaml", "template-file-path: gone.yaml\nparameters: { Env: prod }\n"));
    assertEquals(
        List.of("It names the template gone.yaml, which is not among those scanned."),
        files.assign(TEMPLATES, Set.of()).diagnostics().stream().map(Diagnostic::detail).toList());
  }

  @Test
  void deploymentsOfOneTemplateAreInTheOrderOfTheirFiles() {
    ParameterFiles files = new ParameterFiles();
    for (String name : List.of("prod", "dev", "qa")) {
      files.offer(new SourceFile("solo/" + name + ".json", "[\"Env=" + name + "\"]"));
    }
    List<ParameterSet> sets =
        new TreeMap<>(files.assign(TEMPLATES, Set.of()).value().orElseThrow())
            .get("solo/template.yaml");
    assertEquals(
        Arrays.asList("dev", "prod", "qa"), sets.stream().map(ParameterSet::name).toList());
  }

  @Test
  void filesWhoseTemplateIsKnownAreLeftOut() {
    ParameterFiles files = new ParameterFiles();
    files.offer(new SourceFile("x.json", "[\"Nope=1\"]"));
    assertEquals(List.of(), files.assign(TEMPLATES, Set.of("x.json")).diagnostics());
  }
}
