package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;

/**
 * What the author calls a value, where rules know it by another name.
 *
 * @param path from its resource on: {@code ingress[0].from_port}
 * @param owner address of the resource that it is written in, if that is not the one it counts for;
 *     else empty
 * @param head where that resource is named
 * @param implied whether nobody wrote it: the value is what not writing it means
 */
public record Written(String path, String owner, SourceRange head, boolean implied) {
  public Written(String path, String owner, SourceRange head) {
    this(path, owner, head, false);
  }

  public Written {
    requireNonNull(path, "path");
    requireNonNull(owner, "owner");
    requireNonNull(head, "head");
  }
}
