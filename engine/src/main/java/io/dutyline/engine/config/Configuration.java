package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the user says outside of the templates.
 *
 * @param profile {@code baseline}, {@code strict}, {@code all} or a framework's
 * @param rules what is said of single rules, by id
 * @param allowedRegions where data may be; empty if the user does not say
 * @param stacks settings for the stacks that a pattern matches, later ones over earlier ones
 * @param account facts about the account that no template shows, by the key under {@code account:}
 * @param settings thresholds and the like, by dotted key: {@code backup.min-retention-days}. A
 *     value is a {@link String}, {@link Boolean}, {@link java.math.BigDecimal} or a list of strings
 * @param failOn findings of this severity or worse fail the run; empty if none does
 * @param excludes patterns of files that are not read, as in {@code .gitignore}
 * @param waivers decisions not to do a duty
 * @param cdk about apps of the CDK
 */
public record Configuration(
    String profile,
    Map<String, RuleSetting> rules,
    List<String> allowedRegions,
    List<StackSettings> stacks,
    Map<String, Object> account,
    Map<String, Object> settings,
    Optional<Severity> failOn,
    List<String> excludes,
    List<Waiver> waivers,
    CdkSettings cdk) {

  /** What a run without any configuration uses. */
  public static final Configuration DEFAULT =
      new Configuration(
          "baseline",
          Map.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Optional.of(Severity.MEDIUM),
          List.of(),
          List.of());

  /** Makes a configuration that says nothing about apps of the CDK. */
  public Configuration(
      String profile,
      Map<String, RuleSetting> rules,
      List<String> allowedRegions,
      List<StackSettings> stacks,
      Map<String, Object> account,
      Map<String, Object> settings,
      Optional<Severity> failOn,
      List<String> excludes,
      List<Waiver> waivers) {
    this(
        profile,
        rules,
        allowedRegions,
        stacks,
        account,
        settings,
        failOn,
        excludes,
        waivers,
        CdkSettings.DEFAULT);
  }

  public Configuration {
    requireNonNull(profile, "profile");
    rules = Map.copyOf(rules);
    allowedRegions = List.copyOf(allowedRegions);
    stacks = List.copyOf(stacks);
    account = Map.copyOf(account);
    settings = Map.copyOf(settings);
    requireNonNull(failOn, "failOn");
    excludes = List.copyOf(excludes);
    waivers = List.copyOf(waivers);
    requireNonNull(cdk, "cdk");
  }

  /**
   * Returns what is said of one stack: the Regions and sources that the last fitting entry names,
   * and the parameters, files and deployments of all of them, later ones over earlier ones.
   */
  public StackSettings stack(String id) {
    List<String> regions = List.of();
    Map<String, String> parameters = new LinkedHashMap<>();
    List<String> variableFiles = new ArrayList<>();
    List<String> parameterFiles = new ArrayList<>();
    Map<String, DeploymentSettings> deployments = new LinkedHashMap<>();
    String sources = "";
    for (StackSettings each : stacks) {
      if (each.matches(id)) {
        regions = each.regions().isEmpty() ? regions : each.regions();
        parameters.putAll(each.parameters());
        variableFiles.addAll(each.variableFiles());
        sources = each.sources().isEmpty() ? sources : each.sources();
        parameterFiles.addAll(each.parameterFiles());
        deployments.putAll(each.deployments());
      }
    }
    return new StackSettings(
        id, regions, parameters, variableFiles, sources, parameterFiles, deployments);
  }

  /** Returns this configuration with another profile. */
  public Configuration withProfile(String profile) {
    return new Configuration(
        profile, rules, allowedRegions, stacks, account, settings, failOn, excludes, waivers, cdk);
  }

  /** Returns this configuration with another threshold; with none, no finding fails the run. */
  public Configuration withFailOn(Optional<Severity> failOn) {
    return new Configuration(
        profile, rules, allowedRegions, stacks, account, settings, failOn, excludes, waivers, cdk);
  }

  /** Returns this configuration with settings for stacks that go before all others. */
  public Configuration withStack(StackSettings settingsOfStacks) {
    List<StackSettings> more = Stream.concat(stacks.stream(), Stream.of(settingsOfStacks)).toList();
    return new Configuration(
        profile, rules, allowedRegions, more, account, settings, failOn, excludes, waivers, cdk);
  }

  /** Returns this configuration with patterns added to its excludes. */
  public Configuration excluding(List<String> patterns) {
    List<String> more = Stream.concat(excludes.stream(), patterns.stream()).toList();
    return new Configuration(
        profile, rules, allowedRegions, stacks, account, settings, failOn, more, waivers, cdk);
  }
}
