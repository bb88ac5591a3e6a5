package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.SourceFile;
import java.util.List;

/**
 * A stack with the files that it was read from.
 *
 * @param files the template first, then what it includes
 */
public record EvaluatedStack(Stack stack, List<SourceFile> files) {
  public EvaluatedStack {
    requireNonNull(stack, "stack");
    files = List.copyOf(files);
  }
}
