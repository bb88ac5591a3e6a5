package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a comment in a file can belong to: a resource, or a call that brings resources with it.
 *
 * @param head where it is named
 * @param body from its head to its end
 * @param targets the resources that are waived with it: every instance of a block, and all that
 *     comes with a call
 */
record Waivable(SourceRange head, SourceRange body, List<Target> targets) {

  /**
   * @param address of the resource
   * @param instance address of what the comment stands at: of the resource itself, or the call
   */
  record Target(String address, String instance) {
    /** Returns the key of the instance, {@code a} of {@code module.db["a"]}; empty without one. */
    String key() {
      int open = instance.endsWith("]") ? instance.lastIndexOf('[') : -1;
      String key = open < 0 ? "" : instance.substring(open + 1, instance.length() - 1);
      boolean quoted = key.length() > 1 && key.startsWith("\"") && key.endsWith("\"");
      return quoted ? key.substring(1, key.length() - 1) : key;
    }
  }

  Waivable {
    requireNonNull(head, "head");
    requireNonNull(body, "body");
    targets = List.copyOf(targets);
  }

  /** Returns what comments can belong to, in every file, by its path. */
  static Map<String, List<Waivable>> byFile(List<Resource> resources) {
    Map<SourceRange, SourceRange> bodies = new LinkedHashMap<>();
    Map<SourceRange, List<Target>> targets = new LinkedHashMap<>();
    for (Resource resource : resources) {
      String address = resource.address();
      bodies.put(resource.head(), resource.body());
      add(targets, resource.head(), new Target(address, address));
      for (Call call : resource.calls()) {
        bodies.put(call.head(), call.body());
        add(targets, call.head(), new Target(address, call.address()));
      }
    }
    Map<String, List<Waivable>> files = new LinkedHashMap<>();
    targets.forEach(
        (head, of) ->
            files
                .computeIfAbsent(head.path(), path -> new ArrayList<>())
                .add(new Waivable(head, bodies.getOrDefault(head, head), of)));
    return files;
  }

  private static void add(Map<SourceRange, List<Target>> targets, SourceRange head, Target target) {
    targets.computeIfAbsent(head, at -> new ArrayList<>()).add(target);
  }
}
