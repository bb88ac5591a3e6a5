package io.dutyline.engine.report;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.rule.Judgement;
import java.util.List;
import java.util.Optional;

/**
 * How one verdict came about.
 *
 * @param entry the verdict, with what was decided about it
 * @param resource that it is about
 * @param judgement how the rule reached it
 * @param deployment that it was looked at in, if the stack has several
 * @param steps the way of the value that decided, and of what else it rests on; empty if no file
 *     says any of it
 */
public record Explanation(
    Report.Entry entry,
    Resource resource,
    Judgement judgement,
    Optional<Deployment> deployment,
    List<Step> steps) {
  public Explanation {
    requireNonNull(entry, "entry");
    requireNonNull(resource, "resource");
    requireNonNull(judgement, "judgement");
    requireNonNull(deployment, "deployment");
    steps = List.copyOf(steps);
  }
}
