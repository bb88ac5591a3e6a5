package io.dutyline.engine.report;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger: all that a run found out, in total order, without clock or absolute path, so that
 * equal input gives equal bytes.
 *
 * @param version of the tool
 * @param failOn findings of this severity or worse fail the run; empty if none does
 * @param stacks ordered by id
 * @param rules those that were loaded, ordered by id; not copied, so that they can be decoded when
 *     they are asked for
 * @param entries ordered by verdict
 * @param excerpts the source lines that messages may show
 */
public record Report(
    String version,
    Optional<Severity> failOn,
    Coverage coverage,
    List<Diagnostic> diagnostics,
    List<StackLedger> stacks,
    List<RuleInfo> rules,
    List<Entry> entries,
    Excerpts excerpts) {

  /** What was seen, and what of it was understood. */
  public record Coverage(
      int filesSeen,
      int filesRead,
      int filesFailed,
      int filesIgnored,
      int resources,
      int resourcesClassified,
      List<String> unclassified,
      int rulesLoaded,
      int rulesRun,
      List<UnknownInput> unknownInputs) {
    public Coverage {
      unclassified = List.copyOf(unclassified);
      unknownInputs = List.copyOf(unknownInputs);
    }
  }

  /** Something that one would have to know to turn unknown verdicts into others. */
  public record UnknownInput(String stack, String name, int verdictsAffected) {}

  /**
   * One stack's half of the ledger.
   *
   * @param deployments by name; empty if there is one, without a name
   */
  public record StackLedger(
      String id,
      String format,
      Regions regions,
      List<ResourceLedger> resources,
      List<Deployment> deployments) {
    public StackLedger {
      resources = List.copyOf(resources);
      deployments = List.copyOf(deployments);
    }

    /** Makes the ledger of a stack that is deployed in one way. */
    public StackLedger(String id, String format, Regions regions, List<ResourceLedger> resources) {
      this(id, format, regions, resources, List.of());
    }
  }

  /**
   * One resource's lines of the ledger.
   *
   * @param duties each customer duty that applies, in the order of {@link Duty}, with the id of its
   *     worst verdict's status, or {@code unjudged}
   */
  public record ResourceLedger(
      Resource resource, Classification classification, Map<Duty, String> duties) {}

  /**
   * A verdict with what was decided about it.
   *
   * @param waiver present exactly where the verdict's status is {@link Status#WAIVED}
   * @param maker of the resource, if its author did not write it
   * @param counted whether it counts; nobody answers for what a tool makes for itself
   * @param acknowledged what the resource's author accepts of it in the words of another tool
   */
  public record Entry(
      Verdict verdict,
      Optional<Waiver> waiver,
      Optional<Maker> maker,
      boolean counted,
      List<Acknowledgement> acknowledged) {
    /** Makes an entry about a resource that its author wrote. */
    public Entry(Verdict verdict, Optional<Waiver> waiver) {
      this(verdict, waiver, Optional.empty(), true, List.of());
    }

    public Entry {
      requireNonNull(verdict, "verdict");
      requireNonNull(waiver, "waiver");
      requireNonNull(maker, "maker");
      acknowledged = List.copyOf(acknowledged);
    }

    /** Returns what identifies the verdict over moves and edits elsewhere. */
    public String fingerprint() {
      return Fingerprint.of(verdict);
    }
  }

  /** Gives the source lines that a message may show; sensitive stretches are masked already. */
  @FunctionalInterface
  public interface Excerpts {
    /** Returns a line without its line end; empty if the file or the line is not at hand. */
    Optional<String> line(String path, int line);

    /**
     * Returns the first line of a range, fit for showing.
     *
     * @param width the most characters that the text may have; a longer line is cut around the
     *     range
     */
    default Optional<Excerpt> excerpt(SourceRange range, int width) {
      return line(range.path(), range.startLine())
          .map(text -> new ExcerptLine(text, List.of()).excerpt(range, width));
    }
  }

  public Report {
    requireNonNull(version, "version");
    requireNonNull(failOn, "failOn");
    requireNonNull(coverage, "coverage");
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    stacks = stacks.stream().sorted(Comparator.comparing(StackLedger::id)).toList();
    rules = Collections.unmodifiableList(rules);
    entries = entries.stream().sorted(Comparator.comparing(Entry::verdict)).toList();
    requireNonNull(excerpts, "excerpts");
  }

  /**
   * Returns what the run amounts to: 0 clean, 1 findings at or above the threshold, 3 incomplete.
   * An incomplete run never looks better than it is, so 3 wins over 0 and 1.
   */
  public int exitCode() {
    boolean incomplete =
        diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
    if (incomplete) {
      return 3;
    }
    return failures().isEmpty() ? 0 : 1;
  }

  /** Returns the findings that count and are at or above the threshold. */
  public List<Entry> failures() {
    return entries.stream()
        .filter(Entry::counted)
        .filter(entry -> entry.verdict().status() == Status.MISSING)
        .filter(entry -> failOn.filter(entry.verdict().severity()::isAtLeast).isPresent())
        .toList();
  }
}
