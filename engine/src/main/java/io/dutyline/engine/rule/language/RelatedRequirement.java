package io.dutyline.engine.rule.language;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Existence;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Some, every or no related resource is as it is asked to be.
 *
 * @param types of the other resources
 * @param where which of the related resources are meant
 * @param require what they are asked to fulfil; nothing for {@link Quantity#NONE}
 */
record RelatedRequirement(
    Quantity quantity, List<String> types, Link link, Requirement where, Requirement require)
    implements Requirement {
  RelatedRequirement {
    types = List.copyOf(types);
  }

  @Override
  public Outcome judge(Subject subject, Reading reading) {
    boolean some = quantity == Quantity.SOME;
    Outcome outcome = some ? Outcome.FALSE : Outcome.TRUE;
    for (Resource other : others(subject)) {
      Outcome one = judgeOne(subject, other, reading);
      outcome = some ? outcome.or(one) : outcome.and(one);
      if (outcome.truth() == Truth.of(some)) {
        return outcome;
      }
    }
    Outcome outside = link.leadsOutside(subject, types, reading);
    outcome = some ? outcome.or(outside) : outcome.and(outside.not());
    return outcome.truth() == Truth.FALSE ? outcome.orElse(nothing(subject)) : outcome;
  }

  private List<Resource> others(Subject subject) {
    Resource self = subject.resource();
    List<Resource> others = new ArrayList<>();
    for (String type : types) {
      for (Resource other : subject.stack().ofType(type)) {
        // One block of Terraform may make several resources of a type at one address.
        boolean same = other.address().equals(self.address()) && other.equals(self);
        if (!same && link.mayLink(self, other)) {
          others.add(other);
        }
      }
    }
    return others;
  }

  private Outcome judgeOne(Subject subject, Resource other, Reading reading) {
    Subject there = subject.other(other);
    Outcome meant = link.links(subject, there, reading);
    if (meant.truth() != Truth.FALSE) {
      meant = meant.and(Existence.of(other, reading));
    }
    if (meant.truth() != Truth.FALSE) {
      meant = meant.and(where.judge(there, reading));
    }
    Outcome outcome =
        switch (quantity) {
          case SOME ->
              meant.truth() == Truth.FALSE ? meant : meant.and(require.judge(there, reading));
          case EVERY ->
              meant.truth() == Truth.FALSE
                  ? meant.not()
                  : require.judge(there, reading).given(meant);
          case NONE -> meant.not();
        };
    return meant.truth() == Truth.FALSE ? outcome : outcome.relatedTo(other.address());
  }

  private Evidence nothing(Subject subject) {
    Terms terms = subject.resource().terms();
    String types = String.join(" or ", this.types.stream().map(terms::type).distinct().toList());
    return new Evidence(
        subject.place().property(),
        subject.place().range(),
        quantity == Quantity.NONE ? "there is such " + types : link.describeNone(types),
        "",
        quantity == Quantity.NONE);
  }
}
