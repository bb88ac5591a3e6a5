package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.NearestWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Applies waivers to verdicts. Only what is missing or unknown is waived. */
public final class Waivers {
  /**
   * A verdict with what was decided about it.
   *
   * @param verdict its status is waived exactly where there is a waiver
   */
  public record Decision(Verdict verdict, Optional<Waiver> waiver) {
    public Decision {
      requireNonNull(verdict, "verdict");
      requireNonNull(waiver, "waiver");
    }
  }

  /**
   * @param decisions one a verdict, in their order
   * @param diagnostics about waivers of unknown rules, those that have expired, and those that
   *     waive nothing
   */
  public record Result(List<Decision> decisions, List<Diagnostic> diagnostics) {
    public Result {
      decisions = List.copyOf(decisions);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Nobody reads more; finding what was meant takes its time. */
  private static final int MOST_HINTS = 100;

  private final Set<String> knownRules;
  private final LocalDate today;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Waivers(LocalDate today, Set<String> knownRules) {
    this.today = requireNonNull(today, "today");
    this.knownRules = new TreeSet<>(knownRules);
  }

  /**
   * Decides about verdicts; of several waivers that fit, the first one counts.
   *
   * @param today a waiver still holds on the day that it ends
   * @param knownRules ids and former ids of all rules of the loaded packs, whether they run or not
   */
  public static Result apply(
      List<Verdict> verdicts, List<Waiver> waivers, LocalDate today, Set<String> knownRules) {
    return apply(verdicts, waivers, today, knownRules, verdict -> "");
  }

  /**
   * Decides about verdicts; of several waivers that fit, the first one counts.
   *
   * @param today a waiver still holds on the day that it ends
   * @param knownRules ids and former ids of all rules of the loaded packs, whether they run or not
   * @param constructs gives the path of the construct that a verdict is about; empty for none
   */
  public static Result apply(
      List<Verdict> verdicts,
      List<Waiver> waivers,
      LocalDate today,
      Set<String> knownRules,
      Function<Verdict, String> constructs) {
    return new Waivers(today, knownRules).apply(verdicts, waivers, constructs);
  }

  private Result apply(
      List<Verdict> verdicts, List<Waiver> waivers, Function<Verdict, String> constructs) {
    List<WaiverMatch> valid = new ArrayList<>();
    for (Waiver waiver : waivers) {
      WaiverMatch match = new WaiverMatch(waiver);
      if (isKnown(match) && holds(waiver)) {
        valid.add(match);
      }
    }
    WaiverIndex index = new WaiverIndex(valid);
    List<Decision> decisions = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      decisions.add(decide(verdict, constructs.apply(verdict), index.about(verdict.address())));
    }
    reportUnused(valid);
    return new Result(decisions, diagnostics.stream().sorted().distinct().toList());
  }

  private static Decision decide(Verdict verdict, String made, List<WaiverMatch> waivers) {
    boolean open = verdict.status() == Status.MISSING || verdict.status() == Status.UNKNOWN;
    Optional<Waiver> first = Optional.empty();
    for (WaiverMatch match : waivers) {
      if (match.fits(verdict, made)) {
        match.count(open);
        first = first.isEmpty() && open ? Optional.of(match.waiver()) : first;
      }
    }
    return new Decision(first.isPresent() ? verdict.waived() : verdict, first);
  }

  private boolean isKnown(WaiverMatch match) {
    if (knownRules.stream().anyMatch(match::fitsRule)) {
      return true;
    }
    String rule = match.waiver().rule();
    String meant =
        Optional.of(rule)
            .filter(unknown -> diagnostics.size() < MOST_HINTS)
            .flatMap(unknown -> NearestWord.to(unknown, knownRules))
            .map(near -> " Did you mean '%s'?".formatted(near))
            .orElse("");
    warn(
        match.waiver(),
        "Unknown rule in a waiver",
        "There is no rule '%s', so nothing is waived.".formatted(rule) + meant);
    return false;
  }

  private boolean holds(Waiver waiver) {
    boolean expired = waiver.until().filter(today::isAfter).isPresent();
    if (expired) {
      warn(
          waiver,
          "Waiver has expired",
          "It held until %s and waives nothing any more. Do the duty, or decide anew."
              .formatted(waiver.until().orElseThrow()));
    }
    return !expired;
  }

  /** A waiver for several addresses is needed if it is for one. */
  private void reportUnused(List<WaiverMatch> matches) {
    Map<Waiver, WaiverMatch> best = new LinkedHashMap<>();
    for (WaiverMatch match : matches) {
      best.merge(match.waiver().anywhere(), match, WaiverMatch::moreUsed);
    }
    best.values().forEach(this::reportUnused);
  }

  private void reportUnused(WaiverMatch match) {
    if (match.isUsed()) {
      return;
    }
    Waiver waiver = match.waiver();
    if (match.isSeen()) {
      warn(
          waiver,
          "Waiver is not needed",
          "No resource that it is about misses '%s'. Take it out.".formatted(waiver.rule()));
    } else {
      warn(
          waiver,
          "Waiver matches nothing",
          "'%s' judged no resource '%s' in this run."
              .formatted(
                  waiver.rule(),
                  waiver.construct().isEmpty() ? waiver.address() : waiver.construct()));
    }
  }

  private void warn(Waiver waiver, String summary, String detail) {
    diagnostics.add(Diagnostic.warning(summary, detail, waiver.range()));
  }
}
