package io.dutyline.engine.report;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a report adds up to, in the words that writers for people share. */
final class Tally {
  /** The columns of the table of duties: a status' id, or {@code unjudged}. */
  static final List<String> COLUMNS =
      List.of(
          Status.MET.id(),
          Status.MISSING.id(),
          Status.UNKNOWN.id(),
          Status.WAIVED.id(),
          "unjudged");

  private final Report report;

  Tally(Report report) {
    this.report = report;
  }

  /** Returns the entries that count, with one status. */
  List<Report.Entry> with(Status status) {
    return report.entries().stream()
        .filter(entry -> entry.counted() && entry.verdict().status() == status)
        .toList();
  }

  /** Returns the findings that do not count. */
  List<Report.Entry> uncounted() {
    return report.entries().stream()
        .filter(entry -> !entry.counted() && entry.verdict().status() == Status.MISSING)
        .toList();
  }

  /**
   * Returns how many resources stand where, a row for each duty that applies to any. What a tool
   * makes for itself is left out, unless it counts.
   */
  Map<Duty, Map<String, Integer>> duties() {
    Map<Duty, Map<String, Integer>> rows = new EnumMap<>(Duty.class);
    Set<String> uncounted = new HashSet<>();
    report.entries().stream()
        .filter(entry -> !entry.counted())
        .forEach(entry -> uncounted.add(key(entry)));
    for (Report.StackLedger stack : report.stacks()) {
      for (Report.ResourceLedger resource : stack.resources()) {
        if (!uncounted.contains(key(stack.id(), resource.resource().address()))) {
          resource
              .duties()
              .forEach(
                  (duty, status) ->
                      rows.computeIfAbsent(duty, key -> new LinkedHashMap<>())
                          .merge(status, 1, Integer::sum));
        }
      }
    }
    return rows;
  }

  private static String key(Report.Entry entry) {
    return key(entry.verdict().stack(), entry.verdict().address());
  }

  private static String key(String stack, String address) {
    return stack + '\0' + address;
  }

  /** Returns {@code 7 findings (2 high, 5 medium) in 3 of 12 resources}. */
  String findings() {
    List<Report.Entry> missing = with(Status.MISSING);
    int resources = report.coverage().resources();
    if (missing.isEmpty()) {
      return "No findings in " + count(resources, "resource");
    }
    Set<String> touched = new HashSet<>();
    missing.forEach(each -> touched.add(key(each)));
    return count(missing.size(), "finding")
        + (" (" + severities(missing) + ") in ")
        + (touched.size() + " of " + count(resources, "resource"));
  }

  /** Returns what was lost: {@code 1 file could not be read}; empty if nothing was. */
  String losses() {
    long errors =
        report.diagnostics().stream()
            .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
            .count();
    int failed = report.coverage().filesFailed();
    if (failed > 0) {
      return count(failed, "file") + " could not be read";
    }
    return errors == 0 ? "" : count((int) errors, "error") + " left the analysis incomplete";
  }

  private static String severities(List<Report.Entry> entries) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Report.Entry entry : entries) {
      counts.merge(entry.verdict().severity(), 1, Integer::sum);
    }
    List<String> words = new ArrayList<>();
    Severity[] severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      if (counts.containsKey(severities[i])) {
        words.add(counts.get(severities[i]) + " " + severities[i].id());
      }
    }
    return String.join(", ", words);
  }

  /**
   * Something that unknown verdicts are in want of.
   *
   * @param stacks those in which it is wanted
   */
  record Wanted(String name, Set<String> stacks, int verdicts) {
    /** Returns where it is wanted: the stack, if there is but one. */
    String place() {
      return stacks.size() == 1 ? stacks.iterator().next() : count(stacks.size(), "stack");
    }
  }

  /** Returns what unknown verdicts are in want of, the most wanted first. */
  List<Wanted> wanted() {
    Map<String, Set<String>> stacks = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Report.Entry entry : with(Status.UNKNOWN)) {
      for (String input : entry.verdict().unknownInputs()) {
        stacks.computeIfAbsent(input, key -> new TreeSet<>()).add(entry.verdict().stack());
        counts.merge(input, 1, Integer::sum);
      }
    }
    List<Wanted> wanted = new ArrayList<>();
    stacks.forEach(
        (name, places) -> wanted.add(new Wanted(name, places, counts.getOrDefault(name, 0))));
    wanted.sort(Comparator.comparing(Wanted::verdicts).reversed());
    return wanted;
  }

  /** Returns {@code 1 finding}, {@code 2 findings}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
