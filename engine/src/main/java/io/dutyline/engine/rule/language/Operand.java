package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a matcher compares a value with. */
sealed interface Operand {
  /** Returns the value to compare with; a list where several are meant. Never a choice. */
  Value value(Subject subject, Reading reading);

  /** As the rule says. */
  record Literal(Value value) implements Operand {
    @Override
    public Value value(Subject subject, Reading reading) {
      return value;
    }
  }

  /** As the configuration says. */
  record Setting(String key) implements Operand {
    @Override
    public Value value(Subject subject, Reading reading) {
      return Known.setting(subject, key);
    }
  }

  /** As another property says; a list of all values where the path has a wildcard. */
  record At(Path path) implements Operand {
    @Override
    public Value value(Subject subject, Reading reading) {
      List<Value> values = new ArrayList<>();
      for (Subject each : Walk.collect(path, subject, reading)) {
        Value value = reading.settle(each.value());
        if (!(value instanceof Absent)) {
          values.add(value);
        }
      }
      if (values.isEmpty()) {
        return new Absent(subject.place().range(), Origin.COMPUTED);
      }
      return path.hasWildcard()
          ? ListValue.of(values, subject.place().range(), Origin.COMPUTED)
          : values.get(0);
    }
  }
}
