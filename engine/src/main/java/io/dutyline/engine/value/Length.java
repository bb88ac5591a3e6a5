package io.dutyline.engine.value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How long a list or a text is, as a value: it may be unknown. */
final class Length {
  private Length() {}

  static Value of(Value value) {
    if (value instanceof Choice choice) {
      throw Comparison.notSettled(choice);
    }
    if (value instanceof ListValue list) {
      return ofList(list);
    }
    if (value instanceof Unknown unknown) {
      return ofUnknown(unknown);
    }
    return value instanceof Scalar scalar
        ? number(scalar.text().length(), value)
        : new Absent(value.range(), value.origin());
  }

  private static Value ofList(ListValue list) {
    int least = 0;
    int most = 0;
    for (Value element : list.elements()) {
      Truth exists = Equality.exists(element);
      least += exists == Truth.TRUE ? 1 : 0;
      most += exists == Truth.FALSE ? 0 : 1;
    }
    if (least == most && list.rest() == null) {
      return number(least, list);
    }
    List<Scalar> possible =
        list.rest() == null
            ? IntStream.rangeClosed(least, most).mapToObj(n -> number(n, list)).toList()
            : List.of();
    Unknown reason = list.rest() != null ? list.rest() : firstOpen(list);
    return reason
        .with(new Unknown.Hints(Unknown.Type.NUMBER, "", possible, false))
        .from(list.range(), list.origin());
  }

  private static Unknown firstOpen(ListValue list) {
    return list.elements().stream()
        .filter(Unknown.class::isInstance)
        .map(Unknown.class::cast)
        .findFirst()
        .orElseGet(() -> Unknown.because(Unknown.Cause.FUNCTION, "a condition", list.range()));
  }

  private static Value ofUnknown(Unknown value) {
    Unknown.Hints hints = value.hints();
    if (hints.type() == Unknown.Type.MAP) {
      return new Absent(value.range(), value.origin());
    }
    Set<Integer> lengths = new LinkedHashSet<>();
    hints.possible().forEach(each -> lengths.add(each.text().length()));
    List<Scalar> possible =
        hints.type() == Unknown.Type.LIST
            ? List.of()
            : lengths.stream().map(n -> number(n, value)).toList();
    boolean mayBeAbsent = hints.mayBeAbsent() || hints.type() == Unknown.Type.ANY;
    return value.with(new Unknown.Hints(Unknown.Type.NUMBER, "", possible, mayBeAbsent));
  }

  private static Scalar number(int length, Value of) {
    return new Scalar(BigDecimal.valueOf(length), of.range(), of.origin());
  }
}
