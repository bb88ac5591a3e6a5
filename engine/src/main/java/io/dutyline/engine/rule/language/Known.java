package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Facts;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.List;

/** What the configuration says, as values. */
final class Known {
  /** The one setting that has a key of its own in the configuration. */
  static final String ALLOWED_REGIONS = "regions.allowed";

  private Known() {}

  /** Returns a setting; unknown if neither the user nor a pack says it. */
  static Value setting(Subject subject, String key) {
    SourceRange head = subject.resource().head();
    Facts facts = subject.facts();
    Object known = facts.settings().get(key);
    if (key.equals(ALLOWED_REGIONS) && !facts.allowedRegions().isEmpty()) {
      known = facts.allowedRegions();
    }
    return known == null ? Unknown.because(Cause.CONFIGURATION, key, head) : value(known, head);
  }

  /** Returns a fact of the configuration as a value at {@code range}. */
  static Value value(Object known, SourceRange range) {
    if (known instanceof Value value) {
      return value;
    }
    if (known instanceof List<?> list) {
      List<Value> elements = list.stream().map(each -> value(each, range)).toList();
      return ListValue.of(elements, range, Origin.COMPUTED);
    }
    return new Scalar(known, range, Origin.COMPUTED);
  }
}
