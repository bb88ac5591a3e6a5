package io.dutyline.rules.pages;

import io.dutyline.engine.rule.RuleInfo;
import java.util.List;
import java.util.Map;

/**
 * A rule with all that its page says.
 *
 * @param profiles that it is part of
 * @param examples the other files of its folder, by name
 */
record DocumentedRule(
    RuleInfo info,
    boolean deprecated,
    List<String> profiles,
    Map<String, String> examples,
    RuleFolder folder) {
  String id() {
    return info.id();
  }
}
