package io.dutyline.engine.iam;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes the parts of a policy out of it, each settled as it is taken. */
record Parts(UnaryOperator<Value> settling) {
  private static final Unknown.Hints PERHAPS =
      new Unknown.Hints(Unknown.Type.ANY, "", List.of(), true);

  Parts {
    requireNonNull(settling, "settling");
  }

  Value settle(Value value) {
    Value settled = settling.apply(value);
    if (settled instanceof Choice) {
      throw new IllegalArgumentException("Not settled: a choice at " + settled.range());
    }
    return settled;
  }

  /** Returns an entry; where the map is not known whole, one that may be absent. */
  Value field(Value map, String key) {
    if (map instanceof Unknown unknown) {
      return perhaps(unknown);
    }
    if (!(map instanceof MapValue known)) {
      return new Absent(map.range(), Origin.COMPUTED);
    }
    MapValue.Entry entry = known.entries().get(key);
    if (entry != null) {
      return settle(entry.value());
    }
    return known.rest() == null
        ? new Absent(known.range(), Origin.COMPUTED)
        : perhaps(known.rest());
  }

  /**
   * What is inside something unknown shares its reason, but is no attribute or account id itself.
   */
  private static Unknown perhaps(Unknown whole) {
    Unknown.Reason reason = new Unknown.Reason(Unknown.Cause.FUNCTION, whole.reason().input());
    return new Unknown(reason, PERHAPS, whole.range(), whole.origin());
  }

  /**
   * Returns a settled value as a list of settled elements that are not absent; one value is a list
   * of one. What may be a list, or not be there at all, stays unknown; absent stays absent.
   */
  Value listOf(Value settled) {
    if (settled instanceof ListValue list) {
      List<Value> elements =
          list.elements().stream()
              .map(this::settle)
              .filter(each -> !(each instanceof Absent))
              .toList();
      return new ListValue(elements, list.rest(), list.range(), list.origin());
    }
    boolean single = !(settled instanceof Absent) && !mayBeOther(settled);
    return single ? ListValue.of(List.of(settled), settled.range(), settled.origin()) : settled;
  }

  private static boolean mayBeOther(Value value) {
    if (!(value instanceof Unknown unknown)) {
      return false;
    }
    Unknown.Hints hints = unknown.hints();
    boolean any = hints.type() == Unknown.Type.ANY && hints.prefix().isEmpty();
    return hints.mayBeAbsent() || any || hints.type() == Unknown.Type.LIST;
  }
}
