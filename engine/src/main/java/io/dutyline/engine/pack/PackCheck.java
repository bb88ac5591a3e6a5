package io.dutyline.engine.pack;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.rule.Rule;
import io.dutyline.engine.rule.language.RuleReader;
import io.dutyline.engine.rule.language.Vocabulary;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks all rules of a pack, each for itself and all together. */
final class PackCheck {
  private final PackSource source;
  private final Vocabulary vocabulary;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private PackCheck(PackSource source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the rules by folder, those that can be run.
   *
   * @param diagnostics gets everything that is wrong
   */
  static Map<String, Rule> check(
      PackSource source, Catalog catalog, ClassLoader loader, List<Diagnostic> diagnostics) {
    Vocabulary vocabulary =
        new Vocabulary(
            PackSettings.values(source.lists()),
            source.settings().entries().keySet(),
            new JavaRequirements(loader),
            Optional.of(catalog));
    PackCheck check = new PackCheck(source, vocabulary);
    check.settings();
    source.rules().forEach(check::rule);
    check.names();
    diagnostics.addAll(check.diagnostics);
    return check.rules;
  }

  private void settings() {
    diagnostics.addAll(PackSettings.check(source.settings()));
  }

  private void rule(RuleSource rule) {
    Parsed<Rule> parsed = RuleReader.read(rule.document(), vocabulary);
    diagnostics.addAll(parsed.diagnostics());
    parsed.value().ifPresent(read -> named(rule, read));
    boolean example = rule.others().stream().anyMatch(each -> isExample(each.path()));
    if (!example) {
      error("Example is missing", "The folder has no example*.cfn.yaml.", rule);
    }
  }

  private static boolean isExample(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith("example");
  }

  private void named(RuleSource source, Rule rule) {
    String id = rule.info().id();
    if (!id.equals(source.id())) {
      error("Wrong id", "The rule '%s' is in the folder '%s'.".formatted(id, source.id()), source);
    }
    if (rules.put(id, rule) != null) {
      error("Id is there twice", "Another rule of the pack is '%s' too.".formatted(id), source);
    }
  }

  /** A former id leads to one rule only. */
  private void names() {
    Map<String, String> owners = new LinkedHashMap<>();
    rules.keySet().forEach(id -> owners.put(id, id));
    for (RuleSource each : source.rules()) {
      Rule rule = rules.get(each.id());
      if (rule == null) {
        continue;
      }
      for (String alias : rule.info().aliases()) {
        String owner = owners.putIfAbsent(alias, rule.info().id());
        if (owner != null) {
          error("Alias is taken", "'%s' means the rule '%s'.".formatted(alias, owner), each);
        }
      }
    }
  }

  private void error(String summary, String detail, RuleSource rule) {
    diagnostics.add(Diagnostic.error(summary, detail, rule.file().head()));
  }
}
