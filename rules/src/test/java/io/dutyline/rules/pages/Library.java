package io.dutyline.rules.pages;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Responsibility;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.pack.PackedRule;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.rule.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the pages are made from: the compiled rules, the catalogue, and the rules' sources. */
final class Library {
  /**
   * A rule that judges types of more services than these is listed once, as one across services.
   */
  private static final int FEW_SERVICES = 4;

  private static final List<String> STRICTNESS = List.of("baseline", "strict", "all");

  private final Knowledge knowledge;
  private final List<DocumentedRule> rules = new ArrayList<>();

  private Library(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static Library load() throws IOException {
    Library library = new Library(Knowledge.load(Library.class.getClassLoader()));
    Map<String, List<String>> profiles = library.profilesByRule();
    Map<String, RuleFolder> folders = RuleFolder.all(library.knowledge.rules().settings());
    for (PackedRule rule : library.knowledge.rules().rules()) {
      RuleFolder folder = folders.get(rule.id());
      if (folder == null) {
        throw new IllegalStateException("The rule " + rule.id() + " has no folder; build anew");
      }
      library.rules.add(
          new DocumentedRule(
              rule.info(),
              rule.isDeprecated(),
              profiles.getOrDefault(rule.id(), List.of()),
              new TreeMap<>(library.knowledge.rules().examples(rule.id())),
              folder));
    }
    return library;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** Returns all rules, ordered by id. */
  List<DocumentedRule> rules() {
    return List.copyOf(rules);
  }

  /** Returns the names of all profiles: from the least strict one, then the frameworks'. */
  static List<String> profiles() {
    List<String> profiles = new ArrayList<>(STRICTNESS);
    RuleSelection.profiles().stream()
        .filter(each -> !profiles.contains(each))
        .forEach(profiles::add);
    return profiles;
  }

  private Map<String, List<String>> profilesByRule() {
    Map<String, List<String>> byRule = new HashMap<>();
    for (String profile : profiles()) {
      Configuration configuration = Configuration.DEFAULT.withProfile(profile);
      for (RuleInfo rule :
          new RuleSelection(knowledge.rules(), configuration, knowledge.catalog()).rules()) {
        byRule.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(profile);
      }
    }
    return byRule;
  }

  /** Returns the services of the rule's types, ordered by id; none for a rule across services. */
  List<Service> services(DocumentedRule rule) {
    Set<Service> services = new TreeSet<>(Comparator.comparing(Service::id));
    for (String type : rule.info().types()) {
      knowledge.catalog().classify(type).service().ifPresent(services::add);
    }
    return services.size() > FEW_SERVICES ? List.of() : List.copyOf(services);
  }

  /** Returns who owes the rule's duty, if that is the same for all its types. */
  Optional<Responsibility> responsibility(DocumentedRule rule) {
    Set<Responsibility> lines = new java.util.LinkedHashSet<>();
    for (String type : rule.info().types()) {
      Classification classification = knowledge.catalog().classify(type);
      classification.responsibilities().stream()
          .filter(line -> line.duty() == rule.info().duty())
          .forEach(lines::add);
    }
    return lines.size() == 1 ? Optional.of(lines.iterator().next()) : Optional.empty();
  }
}
