package io.dutyline.rules.pages;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lists of all rules: by duty, with how many there are, and by service. */
final class IndexPages {
  private static final String TERRAFORM = "terraform";

  private final Library library;

  IndexPages(Library library) {
    this.library = library;
  }

  String byDuty() {
    StringBuilder out =
        new StringBuilder(Markdown.GENERATED)
            .append("# The rules, by duty\n\n")
            .append(
                """
                The same [by service](services.md), and from [other tools' checks](../peers.md). `dutyline rules` lists them
                too, and `dutyline explain RULE` shows a page of these.

                """)
            .append(counts());
    for (Duty duty : Duty.values()) {
      List<DocumentedRule> rules = of(duty);
      out.append("\n## %s: %d\n\n".formatted(duty.title(), rules.size()));
      out.append(Markdown.head("rule", "severity", "profile", "what is true where it is met"));
      rules.forEach(rule -> out.append(row(rule, rule.info().profile())));
    }
    return out.toString();
  }

  private String counts() {
    List<String> profiles = Library.profiles();
    List<String> titles = new ArrayList<>(List.of("duty", "rules"));
    titles.addAll(profiles);
    StringBuilder out = new StringBuilder(Markdown.head(titles.toArray(String[]::new)));
    for (Duty duty : Duty.values()) {
      out.append(counts(duty.title(), of(duty), profiles));
    }
    return out.append(counts("all", library.rules(), profiles)).toString();
  }

  private static String counts(String name, List<DocumentedRule> rules, List<String> profiles) {
    Stream<String> parts =
        profiles.stream()
            .map(profile -> rules.stream().filter(rule -> rule.profiles().contains(profile)))
            .map(found -> String.valueOf(found.count()));
    String[] cells =
        Stream.concat(Stream.of(name, String.valueOf(rules.size())), parts).toArray(String[]::new);
    return Markdown.row(cells);
  }

  private List<DocumentedRule> of(Duty duty) {
    return library.rules().stream().filter(rule -> rule.info().duty() == duty).toList();
  }

  String byService() {
    Map<Service, List<DocumentedRule>> byService = new TreeMap<>(Comparator.comparing(Service::id));
    List<DocumentedRule> across = new ArrayList<>();
    for (DocumentedRule rule : library.rules()) {
      List<Service> services = library.services(rule);
      services.forEach(
          service -> byService.computeIfAbsent(service, key -> new ArrayList<>()).add(rule));
      if (services.isEmpty()) {
        across.add(rule);
      }
    }
    StringBuilder out =
        new StringBuilder(Markdown.GENERATED)
            .append("# The rules, by service\n\n")
            .append("The same [by duty](README.md). The services' ids are those of the ")
            .append("[catalogue](../catalogue.md).\n");
    byService.forEach((service, rules) -> section(title(service), rules, out));
    section("Across services", across, out);
    notInTerraform(out);
    return out.toString();
  }

  private void notInTerraform(StringBuilder out) {
    out.append("\n## Not in Terraform\n\n").append(Markdown.head("rule", "why not"));
    for (DocumentedRule rule : library.rules()) {
      String reason = rule.info().except().get(TERRAFORM);
      if (reason != null) {
        out.append(Markdown.row(Markdown.rule(rule.id(), ""), Markdown.text(reason.strip())));
      }
    }
  }

  private static String title(Service service) {
    return "%s (`%s`)".formatted(service.name(), service.id());
  }

  private static void section(String title, List<DocumentedRule> rules, StringBuilder out) {
    out.append("\n## %s: %d\n\n".formatted(title, rules.size()));
    out.append(Markdown.head("rule", "severity", "duty", "what is true where it is met"));
    rules.stream()
        .sorted(Comparator.comparing(rule -> rule.info().duty()))
        .forEach(rule -> out.append(row(rule, rule.info().duty().id())));
  }

  private static String row(DocumentedRule rule, String third) {
    return Markdown.row(
        Markdown.rule(rule.id(), ""),
        rule.info().severity().id(),
        third,
        Markdown.text(rule.info().title()));
  }
}
