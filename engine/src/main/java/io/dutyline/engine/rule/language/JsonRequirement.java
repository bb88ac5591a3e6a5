package io.dutyline.engine.rule.language;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;

/** The JSON document at the path, a text or a map already, fulfils the requirement. */
record JsonRequirement(Path in, Requirement require) implements Requirement {
  @Override
  public Outcome judge(Subject subject, Reading reading) {
    return Walk.every(
        in, subject, reading, at -> require.judge(at.part(document(at), at.place()), reading));
  }

  private static Value document(Subject at) {
    if (!(at.value() instanceof Scalar text)) {
      return at.value();
    }
    String input = at.place().label() + " as JSON";
    return JsonText.parse(text)
        .orElseGet(() -> Unknown.because(Cause.INVALID, input, text.range()));
  }
}
