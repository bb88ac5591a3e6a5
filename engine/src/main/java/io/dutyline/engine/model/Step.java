package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.Optional;

/**
 * One step of the way that a value came by.
 *
 * @param depth 0 for the value itself; what a step comes from is one deeper, and follows it
 * @param text what is said there, as a clause: {@code parameter Env = "dev", its default}
 * @param range where it is said; empty if no file says it
 * @param secret whether nobody may be shown what stands there
 */
public record Step(int depth, String text, Optional<SourceRange> range, boolean secret) {
  public Step {
    requireNonNull(text, "text");
    requireNonNull(range, "range");
  }
}
