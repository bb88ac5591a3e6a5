package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;

/** A string that is put together from strings, known and unknown. */
final class TextParts {
  private static final int MOST_POSSIBLE = 32;
  private static final int MOST_PARTS = 1000;

  private final List<HclValue> parts = new ArrayList<>();
  private final StringBuilder known = new StringBuilder();
  private long length;

  void append(String text) throws FunctionException {
    length += text.length();
    Bounds.checkText(length);
    known.append(text);
  }

  /** Appends a string, known or not, but not null. */
  void append(HclValue value) throws FunctionException {
    if (value instanceof HclValue.Text text) {
      append(text.value());
    } else if (value instanceof HclValue.Unknown unknown
        && unknown.refinements().form() instanceof Refinements.Form.Joined joined
        && unknown.refinements().possible().isEmpty()) {
      for (HclValue part : joined.parts()) {
        append(part);
      }
    } else {
      endKnown();
      parts.add(value);
    }
  }

  /** Returns the whole, without marks. */
  HclValue result() throws FunctionException {
    if (parts.isEmpty()) {
      return Texts.of(known.toString());
    }
    endKnown();
    Refinements certain = Refinements.NOT_NULL.withPrefix(prefix()).withPossible(possible());
    return Refining.unknown(
        HclType.STRING,
        parts.size() > MOST_PARTS ? certain : certain.withForm(new Refinements.Form.Joined(parts)));
  }

  private void endKnown() {
    if (known.length() > 0) {
      parts.add(Values.text(known.toString()));
      known.setLength(0);
    }
  }

  private String prefix() {
    StringBuilder prefix = new StringBuilder();
    for (HclValue part : parts) {
      if (part instanceof HclValue.Text text) {
        prefix.append(text.value());
      } else if (part instanceof HclValue.Unknown unknown) {
        return prefix.append(unknown.refinements().prefix()).toString();
      }
    }
    return prefix.toString();
  }

  /** Returns all that the whole can be; empty if that is not known or too much. */
  private List<HclValue> possible() {
    List<String> wholes = List.of("");
    for (HclValue part : parts) {
      List<String> ends = possible(part);
      if (ends.isEmpty() || wholes.size() * ends.size() > MOST_POSSIBLE) {
        return List.of();
      }
      List<String> longer = new ArrayList<>();
      for (String whole : wholes) {
        ends.forEach(end -> longer.add(whole + end));
      }
      wholes = longer;
    }
    List<HclValue> values = new ArrayList<>();
    wholes.forEach(whole -> values.add(Values.text(whole)));
    return values;
  }

  private static List<String> possible(HclValue part) {
    if (part instanceof HclValue.Text text) {
      return List.of(text.value());
    }
    List<String> texts = new ArrayList<>();
    for (HclValue value : ((HclValue.Unknown) part).refinements().possible()) {
      if (value instanceof HclValue.Text text) {
        texts.add(text.value());
      }
    }
    return texts;
  }
}
