package io.dutyline.engine;

import io.dutyline.engine.catalog.Classification.Kind;
import io.dutyline.engine.report.Report.Coverage;
import io.dutyline.engine.report.Report.ResourceLedger;
import io.dutyline.engine.report.Report.StackLedger;
import io.dutyline.engine.report.Report.UnknownInput;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts what was seen, and what of it was understood. */
record CoverageCount(
    Inventory inventory,
    List<StackAnalysis> analyses,
    List<StackLedger> ledgers,
    List<Verdict> verdicts) {

  Coverage count(int rulesLoaded) {
    List<ResourceLedger> resources =
        ledgers.stream().flatMap(ledger -> ledger.resources().stream()).toList();
    Set<String> unclassified = new TreeSet<>();
    int classified = 0;
    for (ResourceLedger each : resources) {
      if (each.classification().kind() == Kind.UNCLASSIFIED) {
        unclassified.add(each.resource().canonicalType());
      } else {
        classified++;
      }
    }
    Set<String> failed = paths(StackAnalysis::failed);
    Set<String> read = paths(StackAnalysis::read);
    read.removeAll(failed);
    return new Coverage(
        seen(read, failed),
        read.size(),
        failed.size(),
        inventory.ignored(),
        resources.size(),
        classified,
        List.copyOf(unclassified),
        rulesLoaded,
        (int) verdicts.stream().map(verdict -> verdict.rule().id()).distinct().count(),
        unknownInputs());
  }

  /** A template may name files that are not among those that were to be scanned. */
  private int seen(Set<String> read, Set<String> failed) {
    Set<String> others = new TreeSet<>(read);
    others.addAll(failed);
    inventory.candidates().forEach(candidate -> others.remove(candidate.path()));
    return inventory.seen() + others.size();
  }

  private Set<String> paths(Function<StackAnalysis, Set<String>> paths) {
    Set<String> all = new TreeSet<>();
    analyses.forEach(analysis -> all.addAll(paths.apply(analysis)));
    return all;
  }

  private List<UnknownInput> unknownInputs() {
    Map<String, Map<String, Integer>> affected = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      for (String input : verdict.unknownInputs()) {
        affected
            .computeIfAbsent(verdict.stack(), stack -> new TreeMap<>())
            .merge(input, 1, Integer::sum);
      }
    }
    List<UnknownInput> inputs = new ArrayList<>();
    affected.forEach(
        (stack, counts) ->
            counts.forEach((name, count) -> inputs.add(new UnknownInput(stack, name, count))));
    return inputs;
  }
}
