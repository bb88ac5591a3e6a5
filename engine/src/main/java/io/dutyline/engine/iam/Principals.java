package io.dutyline.engine.iam;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Principal} of a statement. */
final class Principals {
  private final Value written;
  private final Parts parts;

  /**
   * @param written settled: a text or a map of kinds
   */
  Principals(Value written, Parts parts) {
    this.written = written;
    this.parts = parts;
  }

  /** Returns whether everyone is among them; {@code "*"} is {@code {AWS: "*"}}. */
  Truth anyone() {
    if (written instanceof MapValue) {
      return hasStar(ofKind(PrincipalKind.AWS)).or(hasStar(ofKey("*")));
    }
    return written instanceof Absent ? Truth.FALSE : Wildcards.isStar(written);
  }

  private static Truth hasStar(Value list) {
    if (list instanceof Unknown) {
      return Wildcards.isStar(list).and(Truth.UNKNOWN);
    }
    if (!(list instanceof ListValue known)) {
      return Truth.FALSE;
    }
    Truth any = known.rest() == null ? Truth.FALSE : Truth.UNKNOWN;
    for (Value element : known.elements()) {
      any = any.or(Wildcards.isStar(element));
    }
    return any;
  }

  /** Returns all, whatever their kind, in the order they were written. */
  Value all() {
    if (!(written instanceof MapValue map)) {
      return parts.listOf(written);
    }
    List<Value> all = new ArrayList<>();
    @Nullable Unknown rest = map.rest();
    for (String kind : map.entries().keySet()) {
      Value list = ofKey(kind);
      if (list instanceof ListValue known) {
        all.addAll(known.elements());
        rest = known.rest() == null ? rest : known.rest();
      } else if (list instanceof Unknown unknown) {
        rest = unknown;
      }
    }
    return new ListValue(all, rest, map.range(), map.origin());
  }

  /**
   * Returns those of one kind; absent if there are none. The bare {@code "*"} is of the kind AWS.
   */
  Value ofKind(PrincipalKind kind) {
    boolean bare = written instanceof Scalar && kind == PrincipalKind.AWS;
    return bare ? parts.listOf(written) : ofKey(kind.key());
  }

  private Value ofKey(String key) {
    return parts.listOf(parts.field(written, key));
  }
}
