package io.dutyline.engine.rule.language;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.List;

/** The value is made with a resource of one of the types in this stack. */
record RefersToMatcher(List<String> types) implements Matcher {
  RefersToMatcher {
    types = List.copyOf(types);
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Outcome outcome = Outcome.FALSE;
    for (String type : types) {
      for (Resource resource : subject.stack().ofType(type)) {
        Outcome refers = new Referral(resource, subject, reading).by(value);
        boolean may = refers.truth() != Truth.FALSE;
        outcome = outcome.or(may ? refers.relatedTo(resource.address()) : refers);
      }
      outcome = outcome.or(Outcome.just(Truth.of(isMissing(value, type, subject))));
    }
    return outcome;
  }

  /** What is referred to and not declared is still of the type that its address names. */
  private static boolean isMissing(Value value, String type, Subject subject) {
    for (Reference reference : value.origin().references()) {
      boolean declared = subject.stack().resource(reference.address()).isPresent();
      if (!declared && subject.resource().terms().isOfType(reference.address(), type)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    Terms terms = subject.resource().terms();
    return "a reference to "
        + String.join(" or ", types.stream().map(terms::type).distinct().toList());
  }
}
