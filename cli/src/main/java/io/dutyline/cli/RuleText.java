package io.dutyline.cli;

import io.dutyline.engine.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code dutyline explain} says of a rule. */
final class RuleText {
  private static final int INDENT = 2;

  private final Help layout;

  RuleText(int width) {
    this.layout = new Help(width);
  }

  /**
   * @param examples templates, by the names of their files
   */
  String of(RuleInfo rule, Map<String, String> examples) {
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append('\n');
    layout.append(rule.title() + ".", INDENT, text);
    text.append('\n');
    layout.appendRow("  Duty", rule.duty().title(), text);
    layout.appendRow("  Severity", rule.severity().id(), text);
    layout.appendRow("  Profile", rule.profile(), text);
    layout.appendRow("  Judges", String.join(", ", rule.types()), text);
    layout.appendRow("  Since", rule.since(), text);
    if (!rule.aliases().isEmpty()) {
      layout.appendRow("  Formerly", String.join(", ", rule.aliases()), text);
    }
    appendSection("Why", rule.why(), text);
    appendSection("How to mend it", rule.fix(), text);
    appendList("Sources", rule.sources(), text);
    appendReferences(rule.references(), text);
    examples.forEach((name, template) -> appendExample(name, template, text));
    return text.toString();
  }

  private static void appendExample(String name, String template, StringBuilder text) {
    text.append("\nExample ").append(name).append(":\n");
    template.lines().forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private void appendSection(String head, String content, StringBuilder text) {
    text.append('\n').append(head).append(":\n");
    layout.append(content, INDENT, text);
  }

  private static void appendList(String head, List<String> lines, StringBuilder text) {
    if (!lines.isEmpty()) {
      text.append('\n').append(head).append(":\n");
      lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }
  }

  private void appendReferences(Map<String, List<String>> references, StringBuilder text) {
    if (references.isEmpty()) {
      return;
    }
    text.append("\nThe same question elsewhere:\n");
    new TreeMap<>(references)
        .forEach((peer, ids) -> layout.appendRow("  " + peer, String.join(", ", ids), text));
  }
}
