package io.dutyline.engine.config;

import io.dutyline.engine.model.RegionName;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the content of one {@code dutyline.yaml}. */
final class ConfigurationReader {
  private static final List<String> KEYS =
      List.of(
          "profile",
          "fail-on",
          "regions",
          "stacks",
          "account",
          "settings",
          "rules",
          "exclude",
          "waivers",
          "cdk");

  /** The word with which no finding fails a run. */
  private static final String NEVER = "none";

  private static final List<String> STACK_KEYS =
      List.of(
          "match",
          "regions",
          "parameters",
          "var-files",
          "sources",
          "parameter-files",
          "deployments");
  private static final List<String> DEPLOYMENT_KEYS =
      List.of("regions", "parameters", "parameter-files");
  private static final String COUNT = "count";
  private static final String HONOUR = "honour";
  private static final List<String> CDK_KEYS = List.of("own-resources", "acknowledgements");
  private static final List<String> RULE_KEYS = List.of("enabled", "severity");

  private final KnownWords words;
  private final ValueReader values = new ValueReader();

  ConfigurationReader(KnownWords words) {
    this.words = words;
  }

  List<Diagnostic> diagnostics() {
    return values.diagnostics();
  }

  Configuration read(Value file) {
    Optional<MapValue> root = values.map(file, "the configuration", KEYS);
    if (root.isEmpty()) {
      return Configuration.DEFAULT;
    }
    MapValue map = root.get();
    FactReader facts = new FactReader(values);
    return new Configuration(
        values
            .word(map.get("profile"), "profile", words.profiles())
            .orElse(Configuration.DEFAULT.profile()),
        rules(map.get("rules")),
        allowedRegions(map.get("regions")),
        stacks(map.get("stacks")),
        facts.read(map.get("account"), "account fact", words.account()),
        facts.read(map.get("settings"), "setting", words.settings()),
        failOn(map.get("fail-on")),
        values.texts(map.get("exclude"), "an exclude pattern"),
        new WaiverReader(values, words).read(map.get("waivers")),
        cdk(map.get("cdk")));
  }

  private CdkSettings cdk(Value value) {
    Optional<MapValue> map = values.map(value, "cdk", CDK_KEYS);
    Optional<String> own =
        map.flatMap(
            each ->
                values.word(
                    each.get("own-resources"), "own-resources", List.of(COUNT, "leave-out")));
    Optional<String> acknowledgements =
        map.flatMap(
            each ->
                values.word(
                    each.get("acknowledgements"), "acknowledgements", List.of(HONOUR, "show")));
    return new CdkSettings(
        own.filter(COUNT::equals).isPresent(), acknowledgements.filter(HONOUR::equals).isPresent());
  }

  private Optional<Severity> failOn(Value value) {
    List<String> known = new ArrayList<>(severities());
    known.add(NEVER);
    Optional<String> word = values.word(value, "severity", known);
    return word.isEmpty() ? Configuration.DEFAULT.failOn() : Severity.withId(word.get());
  }

  private static List<String> severities() {
    return Arrays.stream(Severity.values()).map(Severity::id).toList();
  }

  private List<String> allowedRegions(Value value) {
    return values
        .map(value, "regions", List.of("allowed"))
        .map(map -> regions(map.get("allowed")))
        .orElse(List.of());
  }

  private List<String> regions(Value value) {
    List<String> regions = new ArrayList<>();
    for (Value element : values.list(value)) {
      Optional<String> name = values.text(element, "a Region");
      if (name.isPresent() && !RegionName.isPlausible(name.get())) {
        String detail = "'%s' is no Region's name; write it as eu-central-1.";
        values.error("Not a Region", detail.formatted(name.get()), element.range());
      } else {
        name.ifPresent(regions::add);
      }
    }
    return regions;
  }

  private List<StackSettings> stacks(Value value) {
    List<StackSettings> stacks = new ArrayList<>();
    for (Value element : values.list(value)) {
      values.map(element, "a stack", STACK_KEYS).flatMap(this::stack).ifPresent(stacks::add);
    }
    return stacks;
  }

  private Optional<StackSettings> stack(MapValue map) {
    List<String> regions = regions(map.get("regions"));
    Map<String, String> parameters = parameters(map.get("parameters"));
    List<String> files = values.texts(map.get("var-files"), "a file of variables");
    String sources = values.text(map.get("sources"), "sources").orElse("");
    List<String> parameterFiles = parameterFiles(map);
    Map<String, DeploymentSettings> deployments = deployments(map.get("deployments"));
    if (map.get("match") instanceof Absent) {
      values.error(
          "Stack without match", "Say with 'match: infra/**' which stacks are meant.", map.range());
    }
    return StackPattern.read(map.get("match"), "match", values)
        .map(
            pattern ->
                new StackSettings(
                    pattern, regions, parameters, files, sources, parameterFiles, deployments));
  }

  private List<String> parameterFiles(MapValue map) {
    return values.texts(map.get("parameter-files"), "a parameter file");
  }

  private Map<String, DeploymentSettings> deployments(Value value) {
    Map<String, DeploymentSettings> deployments = new LinkedHashMap<>();
    Optional<MapValue> map = values.map(value, "deployments");
    if (map.isPresent()) {
      for (Map.Entry<String, MapValue.Entry> entry : map.get().entries().entrySet()) {
        deployments.put(entry.getKey(), deployment(entry.getValue().value()));
      }
    }
    return deployments;
  }

  /** A deployment of which nothing is said is still one: {@code dev: {}}. */
  private DeploymentSettings deployment(Value value) {
    return values
        .map(value, "a deployment", DEPLOYMENT_KEYS)
        .map(
            map ->
                new DeploymentSettings(
                    regions(map.get("regions")),
                    parameters(map.get("parameters")),
                    parameterFiles(map)))
        .orElse(new DeploymentSettings(List.of(), Map.of(), List.of()));
  }

  private Map<String, String> parameters(Value value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Optional<MapValue> map = values.map(value, "parameters");
    if (map.isPresent()) {
      for (Map.Entry<String, MapValue.Entry> entry : map.get().entries().entrySet()) {
        parameters.put(entry.getKey(), parameter(entry.getValue().value()));
      }
    }
    return parameters;
  }

  private String parameter(Value value) {
    List<Value> parts = values.list(value);
    if (parts.stream().anyMatch(part -> part instanceof MapValue || part instanceof ListValue)) {
      return ParameterText.json(value);
    }
    List<String> texts = new ArrayList<>();
    for (Value part : parts) {
      values.scalar(part, "a parameter's value").ifPresent(texts::add);
    }
    return String.join(",", texts);
  }

  private Map<String, RuleSetting> rules(Value value) {
    Map<String, RuleSetting> rules = new LinkedHashMap<>();
    Optional<MapValue> map = values.map(value, "rules");
    if (map.isPresent()) {
      for (Map.Entry<String, MapValue.Entry> entry : map.get().entries().entrySet()) {
        String id = words.rules().get(entry.getKey());
        if (id == null) {
          values.unknownWord(
              "rule", entry.getKey(), words.rules().keySet(), entry.getValue().keyRange());
        } else {
          rules.put(id, rule(entry.getValue().value()));
        }
      }
    }
    return rules;
  }

  private RuleSetting rule(Value value) {
    if (value instanceof Scalar) {
      return new RuleSetting(enabled(value), Optional.empty());
    }
    Optional<MapValue> map = values.map(value, "a rule's setting", RULE_KEYS);
    Optional<Boolean> enabled = map.flatMap(rule -> enabled(rule.get("enabled")));
    Optional<Severity> severity =
        map.flatMap(rule -> values.word(rule.get("severity"), "severity", severities()))
            .flatMap(Severity::withId);
    return new RuleSetting(enabled, severity);
  }

  private Optional<Boolean> enabled(Value value) {
    if (value instanceof Scalar scalar) {
      switch (scalar.text()) {
        case "on", "true" -> {
          return Optional.of(true);
        }
        case "off", "false" -> {
          return Optional.of(false);
        }
        default ->
            values.error(
                "Wrong setting of a rule",
                "Write on, off or a map such as { severity: high }.",
                value.range());
      }
      return Optional.empty();
    }
    values.wrongType(value, "a rule's switch", "on or off");
    return Optional.empty();
  }
}
