package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way that a value came by, as it is being followed: from where it is used to where it is
 * written. What leads on from a place is told once. Not for use by several threads.
 */
public final class Way {
  /** What nobody reads to its end need not have one. */
  private static final int LONGEST = 100;

  private static final int DEEPEST = 30;

  /**
   * The value whose way is looked for.
   *
   * @param name what it is called
   * @param range where it stands, from its key on
   * @param secret whether it is one that nobody may be shown: then no step shows anything
   */
  public record Goal(String name, SourceRange range, boolean secret) {
    public Goal {
      requireNonNull(name, "name");
      requireNonNull(range, "range");
    }
  }

  private record Told(String text, Optional<SourceRange> range) {}

  private final List<Step> steps = new ArrayList<>();
  private final Map<Told, Integer> told = new HashMap<>();
  private int depth;
  private boolean secret;

  /** Starts at something that may be shown. */
  public Way() {}

  /** Starts at a value. */
  public Way(Goal goal) {
    this.secret = goal.secret();
  }

  /** Returns the steps up to now. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Returns whether what is followed is a secret. */
  public boolean isSecret() {
    return secret;
  }

  /**
   * Adds a step that a file says.
   *
   * @param further follows the way on from there
   */
  public void add(String text, SourceRange range, Runnable further) {
    add(text, Optional.of(range), further);
  }

  /** Adds a step that a file says, and that nothing lies behind. */
  public void add(String text, SourceRange range) {
    add(text, Optional.of(range), () -> {});
  }

  /** Adds a step that needs no place: it is said where the one before it is. */
  public void add(String text, Runnable further) {
    add(text, Optional.empty(), further);
  }

  /** Adds a step that no file says. */
  public void add(String text) {
    add(text, Optional.empty(), () -> {});
  }

  private void add(String text, Optional<SourceRange> range, Runnable further) {
    Step step = new Step(depth, text, range, secret);
    if (steps.size() >= LONGEST || depth >= DEEPEST || isTwin(step)) {
      return;
    }
    Integer before = range.isEmpty() ? null : told.putIfAbsent(new Told(text, range), steps.size());
    if (before != null) {
      steps.add(leadsOn(before) ? new Step(depth, text + ", as above", range, secret) : step);
      return;
    }
    steps.add(step);
    depth++;
    further.run();
    depth--;
  }

  /** Returns whether the same step has led here already: {@code ${A}} twice in one text. */
  private boolean isTwin(Step step) {
    for (int i = steps.size() - 1; i >= 0 && steps.get(i).depth() >= depth; i--) {
      if (steps.get(i).equals(step)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsOn(int index) {
    boolean last = index + 1 >= steps.size();
    return !last && steps.get(index + 1).depth() > steps.get(index).depth();
  }

  /** Follows what is a secret: from there on nothing is shown. */
  public void hidden(boolean alsoSecret, Runnable further) {
    boolean before = secret;
    secret |= alsoSecret;
    further.run();
    secret = before;
  }
}
