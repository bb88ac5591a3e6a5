package io.dutyline.engine.cloudformation.sam;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What references mean that name a serverless resource: {@code !Ref Fn.Alias} is the alias that was
 * made for it, and some resources have another logical id than the author gave them.
 */
final class ReferencedNames {
  private final Map<String, Map<String, String>> parts = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  /**
   * Has {@code logicalId.part} mean the resource {@code made}.
   *
   * @param part such as {@code Alias}
   */
  void add(String logicalId, String part, String made) {
    parts.computeIfAbsent(logicalId, id -> new HashMap<>()).put(part, made);
  }

  void rename(String logicalId, String made) {
    if (!logicalId.equals(made)) {
      renamed.put(logicalId, made);
    }
  }

  Optional<String> part(String logicalId, String part) {
    return Optional.ofNullable(parts.getOrDefault(logicalId, Map.of()).get(part));
  }

  /** Returns the present logical id of what the author calls so. */
  String present(String logicalId) {
    return renamed.getOrDefault(logicalId, logicalId);
  }

  boolean isEmpty() {
    return parts.isEmpty() && renamed.isEmpty();
  }
}
