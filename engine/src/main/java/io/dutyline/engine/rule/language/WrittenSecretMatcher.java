package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.TextPattern;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A stretch of the text that the template itself writes, be it in Base64, fits one of the patterns.
 * What parameters and functions give is not written there, so the answer is never unknown.
 */
record WrittenSecretMatcher(List<TextPattern> patterns) implements Matcher {
  /** Stands for what is not written, so that no pattern fits across it. */
  private static final String GAP = "\n\uFFFC\n";

  WrittenSecretMatcher {
    patterns = List.copyOf(patterns);
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    String written = written(value);
    return Outcome.just(Truth.of(fits(written, value) || fits(decoded(written), value)));
  }

  private boolean fits(String text, Value value) {
    Scalar scalar = new Scalar(text, value.range(), Origin.COMPUTED);
    return !text.isEmpty()
        && patterns.stream().anyMatch(each -> Comparison.matches(scalar, each) == Truth.TRUE);
  }

  private static String written(Value value) {
    boolean given = !value.origin().via().isEmpty() && value.origin().assumptions().isEmpty();
    if (value instanceof Scalar scalar) {
      return given ? "" : scalar.text();
    }
    StringBuilder text = new StringBuilder();
    for (TextForm.Part part : TextForm.of(value).parts()) {
      text.append(part.kind() == TextForm.Kind.KNOWN ? part.text() : GAP);
    }
    return text.toString();
  }

  /** Returns the text that this is the Base64 form of; empty if it is none. */
  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    return "";
  }

  @Override
  public boolean isAboutSecrets() {
    return true;
  }

  @Override
  public String fact(Value value, Truth fits) {
    return fits == Truth.TRUE ? "has a credential written in it" : "";
  }
}
