package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a text together from parts that are known or not, none of them a choice. */
final class Concatenation {
  /** In UTF-16 units; CloudFormation's own limits are far below. */
  private static final int LONGEST = 1_000_000;

  private static final int MOST_POSSIBLE = 16;

  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private final List<Value> parts;
  private final SourceRange range;
  private @Nullable Unknown unknown;
  private boolean several;

  private Concatenation(List<Value> parts, SourceRange range) {
    this.parts = parts;
    this.range = range;
  }

  /** Returns the text; if a part is unknown, what is still certain: its start, its variants. */
  static Value of(List<Value> parts, SourceRange range) {
    return new Concatenation(parts, range).join();
  }

  private Value join() {
    for (Value part : parts) {
      if (!add(part)) {
        return Unknowns.invalid("a text that holds something else than text", range);
      }
      if (before.length() + after.length() > LONGEST) {
        return Unknown.because(Cause.LIMIT, "a text of more than " + LONGEST + " letters", range);
      }
    }
    if (unknown == null) {
      return new Scalar(before.toString(), range, Unknowns.origin(parts));
    }
    return Unknowns.result(parts, hints(unknown), range);
  }

  private boolean add(Value part) {
    if (part instanceof Scalar scalar) {
      (unknown == null ? before : after).append(scalar.text());
      return true;
    }
    if (part instanceof Unknown open) {
      several |= unknown != null;
      unknown = unknown == null ? open : unknown;
      return true;
    }
    return false;
  }

  private Hints hints(Unknown open) {
    List<Scalar> possible = new ArrayList<>();
    if (!several && open.hints().possible().size() <= MOST_POSSIBLE) {
      for (Scalar each : open.hints().possible()) {
        possible.add(new Scalar(before + each.text() + after, range, each.origin()));
      }
    }
    return new Hints(Unknown.Type.STRING, before + open.hints().prefix(), possible, false)
        .formed(TextForm.joined(parts));
  }
}
