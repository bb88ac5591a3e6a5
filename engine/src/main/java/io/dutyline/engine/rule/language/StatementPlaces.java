package io.dutyline.engine.rule.language;

import io.dutyline.engine.iam.PolicyDocument;
import io.dutyline.engine.rule.Evidence;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.ArrayList;
import java.util.List;

/** Where the statements of a policy stand, and what they say in a few words. */
final class StatementPlaces {
  private static final String STATEMENT = "Statement";

  private StatementPlaces() {}

  /** Returns the place of each statement; that of the policy if it is a text. */
  static List<Place> of(Subject policy, PolicyDocument document, Reading reading) {
    List<Place> written = written(policy, reading);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < document.statements().size(); i++) {
      places.add(i < written.size() ? written.get(i) : policy.place());
    }
    return places;
  }

  private static List<Place> written(Subject policy, Reading reading) {
    if (!(policy.value() instanceof MapValue map) || !map.entries().containsKey(STATEMENT)) {
      return List.of();
    }
    MapValue.Entry entry = map.entries().get(STATEMENT);
    Place place = policy.place().property(STATEMENT, entry);
    if (!(reading.settle(entry.value()) instanceof ListValue list)) {
      return List.of(place);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < list.elements().size(); i++) {
      Value element = list.elements().get(i);
      if (!(reading.settle(element) instanceof Absent)) {
        places.add(place.element(i, list));
      }
    }
    return places;
  }

  /** Returns a statement as evidence: {@code Statement[0] says Allow "s3:*" on "*"}. */
  static Evidence evidence(Subject statement, Reading reading) {
    Place place = statement.place();
    StringBuilder fact = new StringBuilder(place.label());
    if (statement.value() instanceof MapValue map) {
      fact.append(" says");
      append(fact, " ", map.get("Effect"), reading);
      append(fact, " ", map.get("Action"), reading);
      append(fact, " all but ", map.get("NotAction"), reading);
      append(fact, " on ", map.get("Resource"), reading);
      append(fact, " to ", map.get("Principal"), reading);
    }
    return new Evidence(place.property(), place.range(), fact.toString(), "");
  }

  private static void append(StringBuilder fact, String link, Value value, Reading reading) {
    Value settled = reading.settle(value);
    if (!(settled instanceof Absent)) {
      fact.append(link).append(ValueWords.describe(settled));
    }
  }
}
