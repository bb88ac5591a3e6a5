package io.dutyline.engine.model;

import java.util.List;

/** Steps as text, for tests: one a line, deeper ones further to the right. */
public final class StepText {
  private StepText() {}

  /** Returns them with the places that they are at: {@code Env = "dev" @ t.yaml:3}. */
  public static String of(List<Step> steps) {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      text.append("  ".repeat(step.depth())).append(step.text());
      step.range().ifPresent(at -> text.append(" @ " + at.path() + ":" + at.startLine()));
      text.append(step.secret() ? " (secret)\n" : "\n");
    }
    return text.toString();
  }
}
