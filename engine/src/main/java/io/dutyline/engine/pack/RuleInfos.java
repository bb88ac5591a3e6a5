package io.dutyline.engine.pack;

import io.dutyline.engine.rule.RuleInfo;
import java.util.AbstractList;
import java.util.List;

/**
 * What rules say about themselves. Most runs ask a few of them, so each is decoded when it is
 * asked.
 */
final class RuleInfos extends AbstractList<RuleInfo> {
  private final List<PackedRule> rules;

  RuleInfos(List<PackedRule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public RuleInfo get(int index) {
    return rules.get(index).info();
  }

  @Override
  public int size() {
    return rules.size();
  }
}
