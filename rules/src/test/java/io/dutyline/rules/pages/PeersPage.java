package io.dutyline.rules.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that leads from other tools' checks to ours. */
final class PeersPage {
  private static final String INTRODUCTION =
      """
      # From another tool's checks to ours

      For those who come from another tool: its check, and the rule that asks the same question and gives the same answer. A check
      that only resembles one of ours is not listed. Where several rules are named, each answers for some of the types or settings
      that the check looks at. A framework's control asks for more than any rule can see: the rules are evidence for it, not all of it.

      """;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private PeersPage() {}

  static String text(List<DocumentedRule> rules) {
    StringBuilder out = new StringBuilder(Markdown.GENERATED).append(INTRODUCTION);
    for (String peer : Peer.keys()) {
      Map<String, List<String>> rulesById = rulesById(rules, peer);
      if (!rulesById.isEmpty()) {
        out.append("## ").append(Peer.title(peer)).append(": ").append(rulesById.size());
        out.append("\n\n").append(Markdown.head("id", "rule"));
        rulesById.forEach((id, names) -> out.append(Markdown.row(Markdown.code(id), links(names))));
        out.append("\n");
      }
    }
    return out.toString().stripTrailing() + "\n";
  }

  /** Returns ids as people count: {@code CKV_AWS_3} before {@code CKV_AWS_16}. */
  static List<String> inOrder(Collection<String> ids) {
    return ids.stream().sorted(naturally()).toList();
  }

  private static Map<String, List<String>> rulesById(List<DocumentedRule> rules, String peer) {
    Map<String, List<String>> rulesById = new TreeMap<>(naturally());
    for (DocumentedRule rule : rules) {
      for (String id : rule.info().references().getOrDefault(peer, List.of())) {
        rulesById.computeIfAbsent(id, key -> new ArrayList<>()).add(rule.id());
      }
    }
    return rulesById;
  }

  private static String links(List<String> rules) {
    return rules.stream().map(id -> Markdown.rule(id, "rules/")).collect(Collectors.joining(", "));
  }

  private static Comparator<String> naturally() {
    return Comparator.comparing(PeersPage::padded).thenComparing(Comparator.naturalOrder());
  }

  private static String padded(String id) {
    return NUMBER
        .matcher(id.toLowerCase(Locale.ROOT))
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }
}
