package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.RuleSetting;
import io.dutyline.engine.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that a configuration chooses from the packs. Any number of threads may ask. */
public final class RuleSelection {
  private static final List<String> STRICTNESS = List.of("baseline", "strict", "all");

  /** The profiles of frameworks, by the key under which rules refer to them. */
  private static final Map<String, String> FRAMEWORKS =
      Map.of(
          "fsbp", "securityhub", "cis", "cis", "nist-800-53", "nist-800-53", "pci-dss", "pci-dss");

  private final RulePacks packs;
  private final Catalog catalog;
  private final Map<String, SelectedRule> selected = new HashMap<>();
  private final Map<String, List<SelectedRule>> byType = new ConcurrentHashMap<>();

  /**
   * @throws IllegalArgumentException if the configuration's profile is none; it would choose no
   *     rule, and a run without rules looks clean
   */
  public RuleSelection(RulePacks packs, Configuration configuration, Catalog catalog) {
    this.packs = requireNonNull(packs, "packs");
    this.catalog = requireNonNull(catalog, "catalog");
    if (!profiles().contains(configuration.profile())) {
      throw new IllegalArgumentException("There is no profile " + configuration.profile());
    }
    for (PackedRule rule : packs.rules()) {
      Optional<RuleSetting> setting = setting(rule, configuration);
      boolean enabled =
          setting
              .flatMap(RuleSetting::enabled)
              .orElseGet(() -> !rule.isDeprecated() && isIn(rule, configuration.profile()));
      if (enabled) {
        selected.put(
            rule.id(),
            new SelectedRule(rule, setting.flatMap(RuleSetting::severity).orElse(rule.severity())));
      }
    }
  }

  /** Returns the names of all profiles. */
  public static Set<String> profiles() {
    Set<String> profiles = new TreeSet<>(STRICTNESS);
    profiles.addAll(FRAMEWORKS.keySet());
    return profiles;
  }

  /**
   * Returns what the chosen rules say about themselves, ordered by id, each decoded when asked for.
   */
  public List<RuleInfo> rules() {
    return new RuleInfos(
        packs.rules().stream().filter(rule -> selected.containsKey(rule.id())).toList());
  }

  /** Returns the rules that are chosen and judge resources of a type, ordered by id. */
  public List<SelectedRule> rulesFor(String canonicalType) {
    return byType.computeIfAbsent(canonicalType, this::find);
  }

  private List<SelectedRule> find(String canonicalType) {
    List<SelectedRule> rules = new ArrayList<>();
    for (PackedRule rule : packs.rulesFor(canonicalType, catalog)) {
      SelectedRule chosen = selected.get(rule.id());
      if (chosen != null) {
        rules.add(chosen);
      }
    }
    return List.copyOf(rules);
  }

  /** What is said of the rule's id goes before what is said of a former one. */
  private static Optional<RuleSetting> setting(PackedRule rule, Configuration configuration) {
    RuleSetting own = configuration.rules().get(rule.id());
    if (own != null) {
      return Optional.of(own);
    }
    return rule.aliases().stream()
        .filter(configuration.rules()::containsKey)
        .findFirst()
        .map(configuration.rules()::get);
  }

  private static boolean isIn(PackedRule rule, String profile) {
    String framework = FRAMEWORKS.get(profile);
    return framework != null
        ? rule.references().contains(framework)
        : STRICTNESS.indexOf(rule.profile()) <= STRICTNESS.indexOf(profile);
  }
}
