package io.dutyline.engine.value;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short ways to make values for tests. */
public final class Samples {
  public static final SourceRange HERE = new SourceRange("t.yaml", 1, 1, 1, 2);

  private Samples() {}

  public static Scalar scalar(Object data) {
    Object kept = data instanceof Integer number ? BigDecimal.valueOf(number) : data;
    return new Scalar(kept, HERE, Origin.LITERAL);
  }

  public static Scalar number(String digits) {
    return scalar(new BigDecimal(digits));
  }

  public static Absent absent() {
    return new Absent(HERE, Origin.COMPUTED);
  }

  public static ListValue list(Object... elements) {
    return ListValue.of(Arrays.stream(elements).map(Samples::value).toList(), HERE, Origin.LITERAL);
  }

  public static ListValue openList(Object... elements) {
    return new ListValue(list(elements).elements(), unknown(), HERE, Origin.LITERAL);
  }

  public static MapValue map(Object... keysAndValues) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      entries.put((String) keysAndValues[i], new MapValue.Entry(HERE, value(keysAndValues[i + 1])));
    }
    return MapValue.of(entries, HERE, Origin.LITERAL);
  }

  public static MapValue openMap(Object... keysAndValues) {
    return new MapValue(map(keysAndValues).entries(), unknown(), HERE, Origin.LITERAL);
  }

  public static Unknown unknown() {
    return Unknown.because(Cause.PARAMETER, "parameter P", HERE);
  }

  public static Unknown ofType(Unknown.Type type) {
    return unknown().with(Hints.ofType(type));
  }

  public static Unknown startingWith(String prefix) {
    return unknown().with(Hints.startingWith(prefix));
  }

  public static Unknown possibly(Object... possible) {
    return unknown().with(Hints.oneOf(Arrays.stream(possible).map(Samples::scalar).toList()));
  }

  public static Unknown maybe(Object... possible) {
    List<Scalar> scalars = Arrays.stream(possible).map(Samples::scalar).toList();
    return unknown().with(new Hints(Unknown.Type.STRING, "", scalars, true));
  }

  public static Choice choice(Object whenTrue, Object whenFalse) {
    return new Choice(
        new Condition("C", new Formula.Opaque("C")),
        value(whenTrue),
        value(whenFalse),
        Choice.Undecided.EXPLORE,
        HERE,
        Origin.COMPUTED);
  }

  public static Value value(Object any) {
    return any instanceof Value value ? value : scalar(any);
  }
}
