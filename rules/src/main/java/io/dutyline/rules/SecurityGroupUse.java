package io.dutyline.rules;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Existence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;

/**
 * That something of the stack is made with the security group. Its own rules, and those of other
 * groups that let it in, do not count: they attach it to nothing.
 */
public final class SecurityGroupUse implements Requirement {
  private static final String GROUPS = "AWS::EC2::SecurityGroup";

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    Resource group = subject.judged();
    Outcome used = Outcome.FALSE;
    for (Resource each : subject.stack().referrers(group.address())) {
      boolean attaches = !each.canonicalType().startsWith(GROUPS);
      if (attaches && !each.address().equals(group.address())) {
        used = used.or(Existence.of(each, reading).relatedTo(each.address()));
      }
    }
    Outcome answer = used.truth() == Truth.FALSE ? Outcome.FALSE : used;
    return answer.orElse(new Evidence("", group.head(), "no resource of the stack uses it", ""));
  }
}
