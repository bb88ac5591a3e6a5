package io.dutyline.engine.report;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Instances of one block, or of one block by calls of a module, of which the same is to be said:
 * that is said once.
 *
 * @param resources one or more; the first one speaks for the others
 */
record AlikeResources(List<Report.ResourceLedger> resources) {
  AlikeResources {
    resources = List.copyOf(resources);
  }

  Report.ResourceLedger first() {
    return resources.get(0);
  }

  /** Returns how many there are beside the first one. */
  int others() {
    return resources.size() - 1;
  }

  /**
   * Groups resources; groups are in the order of their first ones.
   *
   * @param entries what is to be said, by address
   */
  static List<AlikeResources> group(
      List<Report.ResourceLedger> resources, Map<String, List<Report.Entry>> entries) {
    Map<Object, List<Report.ResourceLedger>> groups = new LinkedHashMap<>();
    for (Report.ResourceLedger each : resources) {
      List<Object> key = new ArrayList<>();
      key.add(each.resource().head());
      each.resource().calls().stream().map(Call::head).forEach(key::add);
      for (Report.Entry entry : entries.getOrDefault(each.resource().address(), List.of())) {
        key.add(Said.of(entry.verdict()));
      }
      groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
    }
    return groups.values().stream().map(AlikeResources::new).toList();
  }

  /** What a finding says, without whom it is about. */
  private record Said(
      String rule, String status, String message, SourceRange range, String circumstances) {
    static Said of(Verdict verdict) {
      return new Said(
          verdict.rule().id(),
          verdict.status().id(),
          verdict.message(),
          verdict.range(),
          verdict.circumstances());
    }
  }
}
