package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Set;

/** Whether a value means a certain resource: is made with it, or is its known name or ARN. */
final class Referral {
  private final Resource target;
  private final Subject subject;
  private final Reading reading;

  Referral(Resource target, Subject subject, Reading reading) {
    this.target = target;
    this.subject = subject;
    this.reading = reading;
  }

  /** Returns whether the value, or an element of it, means the resource. */
  Outcome by(Value value) {
    return reading.over(value, this::bySettled);
  }

  private Outcome bySettled(Value value) {
    if (value instanceof Absent) {
      return Outcome.FALSE;
    }
    if (value instanceof ListValue list) {
      return byElements(list);
    }
    Set<Reference> references = Traces.references(value);
    if (!references.isEmpty()) {
      boolean means = references.stream().anyMatch(each -> each.address().equals(target.address()));
      return Outcome.just(Truth.of(means));
    }
    return byName(value).assuming(value.origin().assumptions());
  }

  private Outcome byElements(ListValue list) {
    Outcome outcome = Outcome.FALSE;
    for (Value element : list.elements()) {
      outcome = outcome.or(by(element));
    }
    Unknown rest = list.rest();
    return rest == null ? outcome : outcome.or(bySettled(rest));
  }

  private Outcome byName(Value value) {
    Truth truth = Truth.FALSE;
    for (Value name : names()) {
      truth = truth.or(isNamed(value, name));
    }
    boolean certain = truth == Truth.TRUE || (truth == Truth.FALSE && !mayBeOther(value));
    if (value instanceof Unknown unknown && !certain) {
      return Outcome.unknownFor(unknown.reason().input());
    }
    return Outcome.just(truth);
  }

  /** A text that is no name of it may still be its ARN, or name it where the name is not known. */
  private boolean mayBeOther(Value value) {
    return !TextForm.of(value).isKnown()
        || names().isEmpty()
        || (value instanceof Unknown unknown && unknown.hints().prefix().startsWith("arn:"));
  }

  private static Truth isNamed(Value value, Value name) {
    Truth same = Comparison.equal(value, name);
    if (same == Truth.TRUE || !(value instanceof Scalar text && name instanceof Scalar known)) {
      return same.or(Truth.of(isArnOf(TextForm.of(value), name)));
    }
    String arn = text.text();
    String end = known.text();
    boolean ends = arn.startsWith("arn:") && (arn.endsWith(":" + end) || arn.endsWith("/" + end));
    return Truth.of(ends);
  }

  private static boolean isArnOf(TextForm arn, Value name) {
    TextForm form = TextForm.of(name);
    return form.isKnown()
        && arn.describe().startsWith("arn:")
        && (arn.endsWith(form.after(":")) || arn.endsWith(form.after("/")));
  }

  /** Returns what the author names the resource, where its type is known by one name. */
  private List<Value> names() {
    List<String> identifier =
        subject
            .catalog()
            .schema(target.canonicalType())
            .map(TypeSchema::primaryIdentifier)
            .orElse(List.of());
    if (identifier.size() != 1 || !(reading.settle(target.properties()) instanceof MapValue map)) {
      return List.of();
    }
    Value name = reading.settle(map.get(identifier.get(0)));
    return name instanceof Absent ? List.of() : List.of(name);
  }
}
