package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A known string, number or boolean. CloudFormation takes each for the other where a property asks
 * for it ({@code "true"} for {@code true}, {@code 5} for {@code "5"}); so the three views below.
 *
 * @param data a {@link String}, {@link Boolean} or {@link BigDecimal}, as it was written
 */
public record Scalar(Object data, SourceRange range, Origin origin) implements Value {
  /** No number of a template is longer; a longer one would only be an attack on the arithmetic. */
  private static final int LONGEST_NUMBER = 40;

  public Scalar {
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
    if (!(data instanceof String || data instanceof Boolean || data instanceof BigDecimal)) {
      throw new IllegalArgumentException("A scalar is a string, boolean or number");
    }
  }

  /** Returns the value as text: a boolean in lower case, a number without an exponent. */
  public String text() {
    return data instanceof BigDecimal number ? number.toPlainString() : data.toString();
  }

  /** Returns the boolean that this is or spells, whatever the case. */
  public Optional<Boolean> asBoolean() {
    if (data instanceof Boolean answer) {
      return Optional.of(answer);
    }
    String text = text();
    if (text.equalsIgnoreCase("true")) {
      return Optional.of(true);
    }
    return text.equalsIgnoreCase("false") ? Optional.of(false) : Optional.empty();
  }

  /** Returns the number that this is or spells. */
  public Optional<BigDecimal> asNumber() {
    if (data instanceof BigDecimal number) {
      return Optional.of(number);
    }
    String text = text().strip();
    boolean plausible = !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    if (!plausible || !text.matches("[+-]?\\d+(\\.\\d+)?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  @Override
  public Scalar from(SourceRange range, Origin origin) {
    return new Scalar(data, range, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.scalar(this);
  }

  /** Never the value of a sensitive one: a record's text ends up in logs. */
  @Override
  public String toString() {
    return origin.sensitive() ? "Scalar[sensitive]" : "Scalar[" + data + "]";
  }
}
