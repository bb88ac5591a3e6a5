package io.dutyline.engine.pack;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.FactType;
import io.dutyline.engine.config.KnownWords;
import io.dutyline.engine.rule.Facts;
import io.dutyline.engine.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All rule packs of a class path. Loading is quick: what a rule says and asks is decoded when it is
 * first used. Any number of threads may use it.
 */
public final class RulePacks {
  private final ClassLoader loader;
  private final List<RulePack> packs;
  private final List<Diagnostic> diagnostics;
  private final Map<String, PackedRule> byId;
  private final Map<String, PackedRule> byAlias = new HashMap<>();
  private final Map<String, List<PackedRule>> byType = new HashMap<>();
  private final Map<String, Setting> settings;

  RulePacks(
      ClassLoader loader,
      List<RulePack> packs,
      Map<String, PackedRule> byId,
      Map<String, Setting> settings,
      List<Diagnostic> diagnostics) {
    this.loader = loader;
    this.packs = List.copyOf(packs);
    this.byId = new TreeMap<>(byId);
    this.settings = new TreeMap<>(settings);
    this.diagnostics = List.copyOf(diagnostics);
    for (PackedRule rule : this.byId.values()) {
      for (String alias : rule.aliases()) {
        byAlias.putIfAbsent(alias, rule);
      }
      for (String type : rule.types()) {
        byType.computeIfAbsent(type, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** Returns the packs on a class path; one that cannot be used is reported and left out. */
  public static RulePacks load(ClassLoader loader) {
    return new PackLoader(loader).load();
  }

  ClassLoader loader() {
    return loader;
  }

  /** Returns what is wrong with the packs. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns all rules, ordered by id. */
  public List<PackedRule> rules() {
    return List.copyOf(byId.values());
  }

  /** Returns the rule of that id, or that had it formerly. */
  public Optional<PackedRule> rule(String id) {
    PackedRule rule = byId.get(id);
    return Optional.ofNullable(rule == null ? byAlias.get(id) : rule);
  }

  /**
   * Returns the rules that judge resources of a type, ordered by id: those that name it, and those
   * for every type whose duty applies to it.
   */
  public List<PackedRule> rulesFor(String canonicalType, Catalog catalog) {
    List<PackedRule> rules = new ArrayList<>(byType.getOrDefault(canonicalType, List.of()));
    Classification classification = catalog.classify(canonicalType);
    for (PackedRule rule : byType.getOrDefault("*", List.of())) {
      if (classification.duties().contains(rule.duty())) {
        rules.add(rule);
      }
    }
    rules.sort((a, b) -> a.id().compareTo(b.id()));
    return rules;
  }

  /** Returns whether a rule judges resources of a type because it names the type. */
  public boolean names(String type) {
    return byType.containsKey(type);
  }

  /** Returns what the rules read from the configuration, ordered by key. */
  public List<Setting> settings() {
    return List.copyOf(settings.values());
  }

  /** Returns the words that the packs give a meaning in the configuration. */
  public KnownWords words() {
    Map<String, String> ids = new HashMap<>();
    for (PackedRule rule : byId.values()) {
      ids.put(rule.id(), rule.id());
      rule.aliases().forEach(alias -> ids.put(alias, rule.id()));
    }
    Map<String, FactType> account = new HashMap<>();
    Map<String, FactType> others = new HashMap<>();
    for (Setting setting : settings.values()) {
      FactType type = FactType.withId(setting.type()).orElse(FactType.TEXT);
      if (setting.isAboutAccount()) {
        account.put(setting.key().substring(PackSettings.ACCOUNT.length()), type);
      } else {
        others.put(setting.key(), type);
      }
    }
    return new KnownWords(RuleSelection.profiles(), ids, account, others);
  }

  /** Returns what a configuration says, with the packs' defaults for what it does not. */
  public Facts facts(Configuration configuration) {
    Map<String, Object> values = new HashMap<>();
    settings.forEach(
        (key, setting) -> setting.otherwise().ifPresent(value -> values.put(key, value)));
    values.putAll(configuration.settings());
    return new Facts(configuration.account(), values, configuration.allowedRegions());
  }

  /** Returns the elements of a shared list of that name, of all packs. */
  public List<String> list(String name) {
    return packs.stream().flatMap(pack -> pack.list(name).stream()).toList();
  }

  /** Returns a rule's example templates by file name; none if its pack has none. */
  public Map<String, String> examples(String ruleId) {
    return rule(ruleId)
        .map(rule -> new PackLoader(loader).examples(rule.id()))
        .orElse(new LinkedHashMap<>());
  }
}
