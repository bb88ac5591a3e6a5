package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * What a template deploys, with all that is nested in it.
 *
 * @param files that it was read from: the template, those that are nested in it, what they include
 * @param nested paths of the nested templates, which are thereby judged
 */
public record EvaluatedStack(Stack stack, List<SourceFile> files, Set<String> nested) {
  public EvaluatedStack {
    requireNonNull(stack, "stack");
    files = List.copyOf(files);
    nested = Set.copyOf(nested);
  }
}
