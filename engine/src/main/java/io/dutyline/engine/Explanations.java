package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.pack.PackedRule;
import io.dutyline.engine.report.Explanation;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Explains verdicts: how each came about, step by step. */
public final class Explanations {
  private final ScanRequest request;
  private final String rule;
  private final String address;

  private Explanations(ScanRequest request, String rule, String address) {
    this.request = request;
    this.rule = rule;
    this.address = address;
  }

  /** What came of a question. */
  public sealed interface Answer permits Explained, Refused {}

  /**
   * @param explanations one for each verdict that was asked for, in the order of the report
   * @param report that the verdicts are of
   */
  public record Explained(List<Explanation> explanations, Report report) implements Answer {
    public Explained {
      explanations = List.copyOf(explanations);
      requireNonNull(report, "report");
    }
  }

  /**
   * There is no such verdict.
   *
   * @param why sentences: what there is instead
   */
  public record Refused(String why) implements Answer {
    public Refused {
      requireNonNull(why, "why");
    }
  }

  /**
   * Returns how verdicts of a scan came about.
   *
   * @param question {@code RULE@ADDRESS}; the rule by its id, by a former one, or by a peer's id of
   *     an equivalent check
   */
  public static Answer of(ScanRequest request, String question) {
    int at = question.indexOf('@');
    if (at <= 0 || at == question.length() - 1) {
      return new Refused(
          "A verdict is named RULE@ADDRESS, the rule's id and the resource's address, not "
              + question
              + ".");
    }
    return new Explanations(request, question.substring(0, at), question.substring(at + 1))
        .answer();
  }

  private Answer answer() {
    Set<String> ids = ids();
    if (ids.isEmpty()) {
      return new Refused(unknown("rule", rule, allIds()));
    }
    Scanner.Everything everything = Scanner.everything(request);
    VerdictTrace trace = new VerdictTrace(request.configuration(), everything);
    List<Explanation> explanations = new ArrayList<>();
    for (Report.Entry entry : everything.report().entries()) {
      Verdict verdict = entry.verdict();
      if (verdict.address().equals(address) && ids.contains(verdict.rule().id())) {
        trace.of(entry).ifPresent(explanations::add);
      }
    }
    return explanations.isEmpty()
        ? new Refused(nothing(ids, everything))
        : new Explained(explanations, everything.report());
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    Optional<PackedRule> named = request.knowledge().rules().rule(rule);
    named.ifPresent(each -> ids.add(each.id()));
    if (ids.isEmpty()) {
      for (PackedRule each : request.knowledge().rules().rules()) {
        boolean same =
            each.info().references().values().stream().anyMatch(peers -> peers.contains(rule));
        if (same) {
          ids.add(each.id());
        }
      }
    }
    return ids;
  }

  private List<String> allIds() {
    return request.knowledge().rules().rules().stream().map(PackedRule::id).toList();
  }

  private static String unknown(String what, String word, Iterable<String> known) {
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    String hint = NearestWord.to(word, words).map(each -> " Did you mean " + each + "?").orElse("");
    return "Unknown " + what + " " + word + "." + hint;
  }

  private String nothing(Set<String> ids, Scanner.Everything everything) {
    Set<String> addresses = new TreeSet<>();
    Set<String> judging = new TreeSet<>();
    for (Report.Entry entry : everything.report().entries()) {
      addresses.add(entry.verdict().address());
      if (entry.verdict().address().equals(address)) {
        judging.add(entry.verdict().rule().id());
      }
    }
    if (judging.isEmpty()) {
      return unknown("resource", address, addresses);
    }
    return "%s does not judge %s here: it is about other resources, or is not in the profile %s."
            .formatted(String.join(", ", ids), address, request.configuration().profile())
        + " Those that do: "
        + String.join(", ", judging)
        + ".";
  }
}
