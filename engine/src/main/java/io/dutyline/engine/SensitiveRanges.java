package io.dutyline.engine;

import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a template where a sensitive value is written. */
final class SensitiveRanges implements Value.Visitor<Void> {
  private final List<SourceRange> found = new ArrayList<>();

  private SensitiveRanges() {}

  static List<SourceRange> in(Stack stack) {
    SensitiveRanges ranges = new SensitiveRanges();
    stack.written().forEach(resource -> ranges.visit(resource.properties()));
    return ranges.found;
  }

  private void visit(Value value) {
    if (value.origin().sensitive()) {
      found.add(value.range());
    } else {
      value.accept(this);
    }
  }

  @Override
  public Void scalar(Scalar value) {
    return null;
  }

  @Override
  public Void list(ListValue value) {
    value.elements().forEach(this::visit);
    return null;
  }

  @Override
  public Void map(MapValue value) {
    value.entries().values().forEach(entry -> visit(entry.value()));
    return null;
  }

  @Override
  public Void absent(Absent value) {
    return null;
  }

  @Override
  public Void unknown(Unknown value) {
    return null;
  }

  @Override
  public Void choice(Choice value) {
    visit(value.whenTrue());
    visit(value.whenFalse());
    return null;
  }
}
