package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

/**
 * Something that no template and no configuration states as a fact, but that a value rests on: a
 * parameter's default, or what AWS does where nothing is said.
 *
 * @param subject what is assumed about, as a reader would say it: {@code parameter Env}
 * @param claim what is assumed: {@code dev, its default}; never a sensitive value
 */
public record Assumption(String subject, String claim) implements Comparable<Assumption> {
  public Assumption {
    requireNonNull(subject, "subject");
    requireNonNull(claim, "claim");
  }

  /** Returns the assumption as a phrase: {@code parameter Env = dev, its default}. */
  public String describe() {
    return subject + " = " + claim;
  }

  @Override
  public int compareTo(Assumption other) {
    int bySubject = subject.compareTo(other.subject);
    return bySubject != 0 ? bySubject : claim.compareTo(other.claim);
  }
}
