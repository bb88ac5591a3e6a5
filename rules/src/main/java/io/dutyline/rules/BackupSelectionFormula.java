package io.dutyline.rules;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.rule.language.Tags;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.function.Function;

/**
 * AWS Backup's own formula for what a selection assigns to its plan: (Resources or ListOfTags) and
 * Conditions and not NotResources; a selection with neither resources nor tags starts from
 * everything that AWS Backup supports.
 *
 * @see <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html">
 *     Assigning resources, AWS Backup developer guide</a>
 */
final class BackupSelectionFormula {
  private static final String TAG_PREFIX = "aws:ResourceTag/";

  private final Subject subject;
  private final Value selection;
  private final ArnOfResource arn;
  private final Reading reading;

  BackupSelectionFormula(Subject subject, Resource selection, Reading reading) {
    this.subject = subject;
    this.reading = reading;
    this.selection = entry(selection.properties(), "BackupSelection");
    this.arn = new ArnOfResource(subject, reading);
  }

  Outcome covers() {
    return named().and(conditions()).and(anyResource("NotResources").not());
  }

  private Outcome named() {
    boolean unrestricted = isEmpty("Resources") && isEmpty("ListOfTags");
    return unrestricted ? Outcome.TRUE : anyResource("Resources").or(anyTag());
  }

  private boolean isEmpty(String list) {
    Value value = entry(selection, list);
    return value instanceof Absent
        || (value instanceof ListValue given && given.elements().isEmpty() && given.rest() == null);
  }

  private Outcome anyResource(String list) {
    return some(entry(selection, list), arn::isNamedBy);
  }

  private Outcome anyTag() {
    return some(entry(selection, "ListOfTags"), each -> tagFits(each, false, Comparison::equal));
  }

  private Outcome conditions() {
    Value conditions = entry(selection, "Conditions");
    return every(conditions, "StringEquals", each -> tagFits(each, true, Comparison::equal))
        .and(
            every(
                conditions,
                "StringNotEquals",
                each -> tagFits(each, true, Comparison::equal).not()))
        .and(every(conditions, "StringLike", each -> tagFits(each, true, this::like)))
        .and(every(conditions, "StringNotLike", each -> tagFits(each, true, this::like).not()));
  }

  private Truth like(Value tag, Value pattern) {
    return Comparison.like(tag, pattern, TextCase.EXACT);
  }

  /** Asks whether the resource's tag that {@code condition} names fits the value it gives. */
  private Outcome tagFits(
      Value condition, boolean prefixed, java.util.function.BiFunction<Value, Value, Truth> fits) {
    Value key = entry(condition, "ConditionKey");
    Value wanted = entry(condition, "ConditionValue");
    if (!(key instanceof Scalar name) || wanted instanceof Unknown) {
      return unknown(key instanceof Scalar ? wanted : key);
    }
    String text = name.text();
    boolean strip = prefixed && text.startsWith(TAG_PREFIX);
    Subject tag = Tags.find(subject, strip ? text.substring(TAG_PREFIX.length()) : text, reading);
    return reading.over(tag.value(), value -> compare(value, wanted, fits));
  }

  private static Outcome compare(
      Value tag, Value wanted, java.util.function.BiFunction<Value, Value, Truth> fits) {
    Truth answer = fits.apply(tag, wanted);
    return answer == Truth.UNKNOWN ? unknown(tag) : Outcome.just(answer);
  }

  private Outcome every(Value conditions, String operator, Function<Value, Outcome> fits) {
    return some(entry(conditions, operator), each -> fits.apply(each).not()).not();
  }

  /** Asks of a list whether one element does; a single value counts as a list of one. */
  private Outcome some(Value value, Function<Value, Outcome> does) {
    if (value instanceof Absent) {
      return Outcome.FALSE;
    }
    if (value instanceof Unknown) {
      return unknown(value);
    }
    if (!(value instanceof ListValue list)) {
      return reading.over(value, does);
    }
    Outcome some = list.rest() == null ? Outcome.FALSE : unknown(list.rest());
    for (Value element : list.elements()) {
      some =
          some.or(
              reading.over(
                  element, each -> each instanceof Absent ? Outcome.FALSE : does.apply(each)));
    }
    return some;
  }

  private Value entry(Value map, String key) {
    Value settled = reading.settle(map);
    if (settled instanceof MapValue entries) {
      return reading.settle(entries.get(key));
    }
    return settled instanceof Unknown ? settled : new Absent(settled.range(), settled.origin());
  }

  private static Outcome unknown(Value value) {
    return value instanceof Unknown unknown
        ? Outcome.unknownFor(unknown.reason().input())
        : Outcome.UNKNOWN;
  }
}
