package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strings one after the other, known and unknown. */
final class JoinedText {
  /** What follows cannot change how these are normalised. */
  private static final String NEVER_COMPOSED = "-_/:.,;@#$%&*()[]{}|\\\"'`?+ \t\r\n0123456789";

  private final Budget budget;
  private final StringBuilder tail = new StringBuilder();
  private Set<Mark> tailMarks = Set.of();
  private final List<HclValue> parts = new ArrayList<>();
  private @Nullable List<String> possible = List.of("");
  private Set<Mark> marks = Set.of();

  JoinedText(Budget budget) {
    this.budget = budget;
  }

  /** Adds a string, known or not. */
  void add(HclValue part) {
    marks = Marks.union(marks, part.marks());
    if (part instanceof Text text) {
      addKnown(text);
    } else if (part instanceof Unknown unknown) {
      addUnknown(unknown);
    }
  }

  private void addKnown(Text text) {
    append(text.value());
    tail.append(text.value());
    tailMarks = Marks.union(tailMarks, text.marks());
    budget.checkLength(tail.length());
  }

  private void addUnknown(Unknown unknown) {
    List<String> before = possible;
    if (unknown.refinements().form() instanceof Refinements.Form.Joined joined) {
      joined.parts().forEach(this::add);
    } else {
      flush();
      parts.add(unknown);
    }
    possible = before;
    multiply(unknown.refinements().possible());
  }

  private void append(String text) {
    if (possible != null) {
      multiply(List.of(new Text(text)));
    }
  }

  private void multiply(List<HclValue> ends) {
    List<String> starts = possible;
    possible = null;
    if (starts == null || ends.isEmpty() || (long) starts.size() * ends.size() > Choice.MOST) {
      return;
    }
    List<String> product = new ArrayList<>();
    for (String start : starts) {
      for (HclValue end : ends) {
        if (end instanceof Text text) {
          budget.checkLength((long) start.length() + text.value().length());
          product.add(start + text.value());
        } else if (!(end instanceof Null)) {
          return;
        }
      }
    }
    possible = product;
  }

  private void flush() {
    if (tail.length() > 0) {
      parts.add(new Text(Values.normalized(tail.toString()), tailMarks));
      tail.setLength(0);
      tailMarks = Set.of();
    }
  }

  /** Returns the whole; unknown, with its parts and what they say, if one of them is. */
  HclValue value() {
    if (parts.isEmpty()) {
      return new Text(Values.normalized(tail.toString()), marks);
    }
    flush();
    Refinements certain =
        Refinements.NOT_NULL.withPrefix(prefix()).withForm(new Refinements.Form.Joined(parts));
    if (possible == null || possible.isEmpty()) {
      return new Unknown(HclType.STRING, certain, marks);
    }
    List<HclValue> texts = new ArrayList<>();
    possible.stream().distinct().forEach(text -> texts.add(Values.text(text)));
    return texts.size() == 1
        ? Marks.add(texts.get(0), marks)
        : new Unknown(HclType.STRING, certain.withPossible(texts), marks);
  }

  private String prefix() {
    if (parts.get(0) instanceof Unknown first) {
      return first.refinements().prefix();
    }
    String known = ((Text) parts.get(0)).value();
    String more = parts.get(1) instanceof Unknown second ? second.refinements().prefix() : "";
    return more.isEmpty() ? safe(known) : Values.normalized(known + more);
  }

  private static String safe(String prefix) {
    int end = prefix.length();
    if (end > 0 && NEVER_COMPOSED.indexOf(prefix.charAt(end - 1)) < 0) {
      end = prefix.offsetByCodePoints(end, -1);
    }
    return prefix.substring(0, end);
  }
}
