package io.dutyline.rules;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Existence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.rule.language.Tags;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;

/**
 * That an AWS Backup selection of the stack covers the resource, or a plan elsewhere that the
 * configuration tells of: {@code account: backed-up-by-tag: Backup=daily} for plans that select by
 * a tag, {@code account: organization-backup-policy: true} for policies whose selection is not
 * known.
 */
public final class BackupPlanCoverage implements Requirement {
  private static final String SELECTION = "AWS::Backup::BackupSelection";

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    Outcome covered = bySelections(subject, reading).or(byTag(subject, reading));
    if (covered.truth() != Truth.TRUE && says(subject, "organization-backup-policy", "true")) {
      covered = covered.or(Outcome.unknownFor("backup policies of the organization"));
    }
    Resource judged = subject.judged();
    return covered.orElse(
        new Evidence("", judged.head(), "no backup selection of the stack covers it", ""));
  }

  private static Outcome bySelections(Subject subject, Reading reading) {
    Outcome covered = Outcome.FALSE;
    for (Resource selection : subject.stack().ofType(SELECTION)) {
      Outcome exists = Existence.of(selection, reading);
      Outcome selects = new BackupSelectionFormula(subject, selection, reading).covers();
      covered = covered.or(exists.and(selects).relatedTo(selection.address()));
    }
    return covered.truth() == Truth.FALSE ? Outcome.FALSE : covered;
  }

  private static Outcome byTag(Subject subject, Reading reading) {
    Object said = subject.facts().account().get("backed-up-by-tag");
    if (said == null) {
      return Outcome.FALSE;
    }
    String[] tag = said.toString().split("=", 2);
    Subject found = Tags.find(subject, tag[0], reading);
    if (tag.length == 1) {
      return reading.over(found.value(), value -> Outcome.just(Comparison.exists(value)));
    }
    Scalar wanted = new Scalar(tag[1], subject.judged().head(), Origin.COMPUTED);
    return reading.over(found.value(), value -> Outcome.just(Comparison.equal(value, wanted)));
  }

  private static boolean says(Subject subject, String fact, String value) {
    return value.equals(String.valueOf(subject.facts().account().get(fact)));
  }
}
