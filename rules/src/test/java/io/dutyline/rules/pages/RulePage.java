package io.dutyline.rules.pages;

import io.dutyline.engine.catalog.Responsibility;
import io.dutyline.engine.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of one rule. */
final class RulePage {
  /** More types than these stand in a list of their own. */
  private static final int FEW_TYPES = 4;

  private final Library library;
  private final DocumentedRule rule;
  private final StringBuilder out = new StringBuilder(Markdown.GENERATED);

  RulePage(Library library, DocumentedRule rule) {
    this.library = library;
    this.rule = rule;
  }

  String text() {
    RuleInfo info = rule.info();
    out.append("# ").append(Markdown.text(info.title())).append("\n\n");
    facts(info);
    section("Why", Markdown.text(info.why()) + "\n");
    library.responsibility(rule).ifPresent(this::halves);
    section("What to do", Markdown.text(info.fix()) + "\n");
    if (info.types().size() > FEW_TYPES) {
      section("Types", bullets(info.types().stream().map(Markdown::code).toList()));
    }
    rule.examples().forEach(this::example);
    references(info);
    section("Sources", bullets(info.sources().stream().map(each -> "<" + each + ">").toList()));
    return out.toString();
  }

  private void facts(RuleInfo info) {
    out.append(Markdown.head("rule", Markdown.code(info.id())));
    out.append(Markdown.row("duty", info.duty().title()));
    out.append(Markdown.row("severity", info.severity().id()));
    out.append(Markdown.row("profiles", String.join(", ", rule.profiles())));
    out.append(Markdown.row("judges", judged(info.types())));
    if (!rule.folder().keys().isEmpty()) {
      String link = " ([settings](../settings.md))";
      out.append(Markdown.row("reads", Markdown.codes(rule.folder().keys()) + link));
    }
    info.except()
        .forEach(
            (language, reason) ->
                out.append(Markdown.row("not in " + language, Markdown.text(reason.strip()))));
    if (!info.aliases().isEmpty()) {
      out.append(Markdown.row("formerly", Markdown.codes(info.aliases())));
    }
    if (rule.deprecated()) {
      out.append(Markdown.row("deprecated", "runs only where the configuration asks for it"));
    }
    out.append(Markdown.row("since", info.since()));
    String source = "[rule.yaml](../../%s%s/rule.yaml)";
    out.append(Markdown.row("written in", source.formatted(RuleFolder.ROOT, rule.folder().path())));
    out.append("\nWhere it is missing: *").append(Markdown.text(info.message())).append(".*\n");
  }

  private static String judged(List<String> types) {
    if (types.equals(List.of("*"))) {
      return "every type to which the duty applies";
    }
    return types.size() > FEW_TYPES ? types.size() + " types, see below" : Markdown.codes(types);
  }

  private void halves(Responsibility line) {
    String aws = line.aws().isEmpty() ? "" : "- AWS: " + Markdown.text(line.aws()) + "\n";
    String customer =
        line.customer().isEmpty() ? "" : "- You: " + Markdown.text(line.customer()) + "\n";
    section("Who owes " + line.duty().title().toLowerCase(java.util.Locale.ROOT), aws + customer);
  }

  private void example(String name, String content) {
    String language = name.endsWith(".tf") ? "hcl" : "yaml";
    String text = content.replace("\r\n", "\n").strip();
    section("Example: " + name, "```" + language + "\n" + text + "\n```\n");
  }

  private void references(RuleInfo info) {
    if (info.references().isEmpty()) {
      return;
    }
    StringBuilder table = new StringBuilder(Markdown.head("of", "id"));
    Map<String, List<String>> byPeer = new TreeMap<>(Peer.BY_ORDER);
    byPeer.putAll(info.references());
    byPeer.forEach(
        (peer, ids) ->
            table.append(Markdown.row(Peer.title(peer), Markdown.codes(PeersPage.inOrder(ids)))));
    section("Equivalent checks", table.toString());
  }

  private void section(String title, String content) {
    out.append("\n## ").append(title).append("\n\n").append(content);
  }

  private static String bullets(List<String> lines) {
    return "- " + String.join("\n- ", lines) + "\n";
  }
}
