package io.dutyline.engine;

import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.report.Report.ResourceLedger;
import io.dutyline.engine.report.Report.StackLedger;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the ledger's lines: for each resource its classification and, for each duty that applies to
 * it, the worst of its verdicts.
 */
final class Ledger {
  private static final String UNJUDGED = "unjudged";

  private final Knowledge knowledge;
  private final Map<String, Map<String, List<Verdict>>> verdicts = new HashMap<>();

  /**
   * @param all verdicts, with waivers applied
   */
  Ledger(Knowledge knowledge, List<Verdict> all) {
    this.knowledge = knowledge;
    for (Verdict verdict : all) {
      verdicts
          .computeIfAbsent(verdict.stack(), stack -> new HashMap<>())
          .computeIfAbsent(verdict.address(), address -> new ArrayList<>())
          .add(verdict);
    }
  }

  StackLedger of(Stack stack) {
    List<ResourceLedger> resources =
        stack.written().stream().map(resource -> of(stack, resource)).toList();
    return new StackLedger(
        stack.id(), stack.format(), stack.regions(), resources, stack.deployments());
  }

  private ResourceLedger of(Stack stack, Resource resource) {
    Classification classification = knowledge.catalog().classify(resource.canonicalType());
    Map<Duty, Status> worst = worst(stack.id(), resource.address());
    Map<Duty, String> duties = new EnumMap<>(Duty.class);
    for (Duty duty : resource.part() ? Set.<Duty>of() : classification.duties()) {
      if (!knowledge.judges(resource.canonicalType(), duty, stack.language())) {
        duties.put(duty, UNJUDGED);
      }
    }
    worst.forEach((duty, status) -> duties.put(duty, status.id()));
    return new ResourceLedger(resource, classification, Collections.unmodifiableMap(duties));
  }

  /** A duty that no rule found applicable is not owed for this resource, so it has no line. */
  private Map<Duty, Status> worst(String stack, String address) {
    Map<Duty, Status> worst = new EnumMap<>(Duty.class);
    for (Verdict verdict :
        verdicts.getOrDefault(stack, Map.of()).getOrDefault(address, List.of())) {
      if (verdict.status() != Status.NOT_APPLICABLE) {
        worst.merge(verdict.rule().duty(), verdict.status(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return worst;
  }
}
