package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;

/**
 * What brings resources of another file into a stack: a module call, or a nested stack.
 *
 * @param address of the call within the stack: {@code module.db["a"]}
 * @param head where it is named
 * @param body from its head to its end
 */
public record Call(String address, SourceRange head, SourceRange body) {
  public Call {
    requireNonNull(address, "address");
    requireNonNull(head, "head");
    requireNonNull(body, "body");
  }
}
