package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.Optional;

/**
 * What decided an outcome, and where it stands.
 *
 * @param property path of the deciding property as written, {@code BlockDeviceMappings[0].Ebs};
 *     empty if no single one decides
 * @param range where it stands; the resource's head, or the list element it is missing from, when
 *     it is absent
 * @param fact what is there, a clause without a full stop: {@code StorageEncrypted is false}; never
 *     with a sensitive value in it
 * @param expectation what should be there instead, as in <em>it should be …</em>: {@code at least
 *     7}; empty if the fact says enough
 * @param written whether the property is there: of several that could decide, one that is goes
 *     first
 * @param secret where the value stands, if it may be a secret: no excerpt may show that
 */
public record Evidence(
    String property,
    SourceRange range,
    String fact,
    String expectation,
    boolean written,
    Optional<SourceRange> secret) {
  public Evidence {
    requireNonNull(property, "property");
    requireNonNull(range, "range");
    requireNonNull(fact, "fact");
    requireNonNull(expectation, "expectation");
    requireNonNull(secret, "secret");
  }

  /** Makes evidence of something that is no secret. */
  public Evidence(
      String property, SourceRange range, String fact, String expectation, boolean written) {
    this(property, range, fact, expectation, written, Optional.empty());
  }

  /** Makes evidence of a property that is there, or of no single one. */
  public Evidence(String property, SourceRange range, String fact, String expectation) {
    this(property, range, fact, expectation, true);
  }

  /** Returns whether the property is a part of the other one: {@code A.B}, {@code A[0]} of A. */
  boolean isInside(Evidence other) {
    int length = other.property.length();
    return length > 0
        && property.length() > length
        && property.startsWith(other.property)
        && ".[{".indexOf(property.charAt(length)) >= 0;
  }

  /** Returns this evidence without what is expected: what a negated requirement leaves of it. */
  Evidence withoutExpectation() {
    return expectation.isEmpty() ? this : new Evidence(property, range, fact, "", written, secret);
  }

  /** Returns fact and expectation as one clause without a full stop. */
  String describe() {
    return expectation.isEmpty() ? fact : fact + "; it should be " + expectation;
  }
}
