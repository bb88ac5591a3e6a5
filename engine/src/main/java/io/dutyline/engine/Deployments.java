package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.deployment.DeploymentFacts;
import io.dutyline.engine.cloudformation.deployment.ParameterSet;
import io.dutyline.engine.cloudformation.deployment.SamConfigs;
import io.dutyline.engine.cloudformation.deployment.UncoveredValues;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.DeploymentSettings;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How templates are deployed: as the configuration says, else as files beside them do, with what
 * the configuration says of the stack going before those.
 */
final class Deployments {
  private static final String CONFIGURED = "configuration";

  /** Each is evaluated and judged by itself. */
  private static final int MOST = 50;

  private final Configuration configuration;
  private final ConfiguredFiles configuredFiles;
  private final SamConfigs samConfigs;

  /**
   * @param files that the configuration may name
   */
  Deployments(Configuration configuration, TemplateFiles files) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.configuredFiles = new ConfiguredFiles(files);
    this.samConfigs = new SamConfigs(files);
  }

  /**
   * Returns the deployments of a template, one without a name where nobody tells of several.
   *
   * @param fromFiles those that parameter files were found to make
   */
  Parsed<List<DeploymentFacts>> of(Template template, List<ParameterSet> fromFiles) {
    StackSettings settings = configuration.stack(template.path());
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<DeploymentFacts> all = new ArrayList<>();
    if (settings.saysDeployments()) {
      all.addAll(configured(template, settings, diagnostics));
    } else {
      Parsed<List<ParameterSet>> environments = samConfigs.of(template.path());
      diagnostics.addAll(environments.diagnostics());
      List<ParameterSet> sets = new ArrayList<>(environments.value().orElse(List.of()));
      sets.forEach(
          set -> diagnostics.addAll(set.unknownKeys(template.path(), template.parameters())));
      sets.addAll(fromFiles);
      all.addAll(fromFiles(settings, sets));
      diagnostics.addAll(UncoveredValues.of(template, all));
    }
    if (all.isEmpty()) {
      all.add(plain(settings));
    }
    if (all.size() > MOST) {
      diagnostics.add(tooMany(template, all));
      all = all.subList(0, MOST);
    }
    return Parsed.of(List.copyOf(all), diagnostics);
  }

  /**
   * Returns where a file gives parameters their values, by their names; none if it is not a file
   * that was found that makes the deployment.
   *
   * @param fromFiles as above
   */
  Map<String, SourceRange> places(
      Template template, List<ParameterSet> fromFiles, Deployment deployment) {
    List<ParameterSet> sets = new ArrayList<>(fromFiles);
    sets.addAll(samConfigs.of(template.path()).value().orElse(List.of()));
    Set<String> overridden = configuration.stack(template.path()).parameters().keySet();
    Map<String, SourceRange> places = new LinkedHashMap<>();
    for (ParameterSet set : sets) {
      if (set.path().equals(deployment.source()) && deployment.name().startsWith(set.name())) {
        places.putAll(set.keys());
      }
    }
    places.keySet().removeAll(overridden);
    return places;
  }

  /** Returns whether what files say of a stack's deployments does not count. */
  boolean isConfigured(String stackId) {
    return configuration.stack(stackId).saysDeployments();
  }

  /** Returns the paths of the parameter files that were found to be named up to now. */
  Set<String> namedFiles() {
    Set<String> named = new HashSet<>(configuredFiles.read());
    named.addAll(samConfigs.usedFiles());
    return named;
  }

  private static DeploymentFacts plain(StackSettings settings) {
    return deployment("", "", settings.parameters(), settings.deployment());
  }

  private static DeploymentFacts deployment(
      String name, String source, Map<String, String> parameters, Regions regions) {
    return new DeploymentFacts(
        new Deployment(name, source, regions), new Facts(parameters, regions, "", ""));
  }

  private List<DeploymentFacts> configured(
      Template template, StackSettings settings, List<Diagnostic> diagnostics) {
    Map<String, String> shared = new LinkedHashMap<>();
    shared.putAll(configuredFiles.values(template, settings.parameterFiles(), diagnostics));
    shared.putAll(settings.parameters());
    if (settings.deployments().isEmpty()) {
      return List.of(deployment("", CONFIGURED, shared, settings.deployment()));
    }
    List<DeploymentFacts> all = new ArrayList<>();
    for (Map.Entry<String, DeploymentSettings> each : settings.deployments().entrySet()) {
      DeploymentSettings own = each.getValue();
      Map<String, String> parameters = new LinkedHashMap<>(shared);
      parameters.putAll(configuredFiles.values(template, own.parameterFiles(), diagnostics));
      parameters.putAll(own.parameters());
      Regions regions =
          own.regions().isEmpty() ? settings.deployment() : new Regions(own.regions(), CONFIGURED);
      all.add(deployment(each.getKey(), CONFIGURED, parameters, regions));
    }
    return all;
  }

  private static List<DeploymentFacts> fromFiles(StackSettings settings, List<ParameterSet> sets) {
    Map<String, Integer> names = new LinkedHashMap<>();
    sets.forEach(set -> names.merge(set.name(), 1, Integer::sum));
    List<DeploymentFacts> all = new ArrayList<>();
    for (ParameterSet set : sets) {
      boolean alone = names.getOrDefault(set.name(), 0) == 1;
      String name = alone ? set.name() : set.name() + " (" + set.path() + ")";
      Map<String, String> parameters = new LinkedHashMap<>(set.values());
      parameters.putAll(settings.parameters());
      boolean own = settings.regions().isEmpty() && !set.regions().isEmpty();
      Regions regions = own ? new Regions(set.regions(), set.path()) : settings.deployment();
      all.add(deployment(name, set.path(), parameters, regions));
    }
    return all;
  }

  private static Diagnostic tooMany(Template template, List<DeploymentFacts> all) {
    return Diagnostic.error(
        "Template has too many deployments",
        template.path()
            + " has "
            + all.size()
            + " of them, more than the limit of "
            + MOST
            + "; those from "
            + all.get(MOST).deployment().name()
            + " on are not judged. Exclude some of their files.",
        template.file().head());
  }
}
