package io.dutyline.cli;

import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Responsibility;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.rule.RuleInfo;
import java.util.List;

/** What {@code dutyline explain} says of a resource type: who owes what for it. */
final class TypeText {
  private static final int INDENT = 4;

  private final Help layout;

  TypeText(int width) {
    this.layout = new Help(width);
  }

  /**
   * @param rules those that judge the type
   */
  String of(String type, Service service, Classification classification, List<RuleInfo> rules) {
    StringBuilder text = new StringBuilder();
    text.append(type).append('\n');
    String container = service.container() ? ", a container service" : "";
    layout.append(
        service.name() + " is an " + service.category().id() + " service" + container + ".",
        2,
        text);
    for (Responsibility line : classification.responsibilities()) {
      if (classification.duties().contains(line.duty())) {
        appendDuty(line, rules, text);
      }
    }
    return text.toString();
  }

  private void appendDuty(Responsibility line, List<RuleInfo> rules, StringBuilder text) {
    text.append('\n').append(line.duty().title()).append(": ").append(owner(line)).append('\n');
    if (!line.aws().isEmpty()) {
      layout.append("AWS: " + line.aws(), INDENT, text);
    }
    if (!line.customer().isEmpty()) {
      layout.append("You: " + line.customer(), INDENT, text);
    }
    for (RuleInfo rule : rules) {
      if (rule.duty() == line.duty()) {
        layout.append("- " + rule.id() + " (" + rule.severity().id() + ")", INDENT, text);
      }
    }
  }

  private static String owner(Responsibility line) {
    return switch (line.owner()) {
      case AWS -> "AWS's";
      case CUSTOMER -> "yours";
      case BOTH -> "AWS's and yours";
    };
  }
}
