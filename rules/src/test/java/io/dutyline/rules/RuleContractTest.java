package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.pack.PackedRule;
import io.dutyline.engine.rule.RuleInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds of every rule. Everything that does not is told at once. */
final class RuleContractTest {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
  private static final int SENTENCES = 2;

  /** Whose word counts on what AWS does. */
  private static final Set<String> OFFICIAL =
      Set.of("docs.aws.amazon.com", "aws.amazon.com", "repost.aws", "registry.opendata.aws");

  private static final Map<String, Pattern> REFERENCES =
      Map.ofEntries(
          Map.entry("checkov", Pattern.compile("CKV2?_AWS_\\d+")),
          Map.entry("trivy", Pattern.compile("AWS-\\d{4}")),
          Map.entry("guard", Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")),
          Map.entry("cfn_nag", Pattern.compile("[FW]\\d+")),
          Map.entry("cdk-nag", Pattern.compile("[A-Z][A-Za-z0-9]+")),
          Map.entry("regula", Pattern.compile("FG_R\\d{5}")),
          Map.entry("terrascan", Pattern.compile("AC_AWS_\\d{4}")),
          Map.entry("securityhub", Pattern.compile("[A-Z][A-Za-z0-9]*\\.\\d+")),
          Map.entry("cis", Pattern.compile("\\d+(\\.\\d+)+")),
          Map.entry("nist-800-53", Pattern.compile("[A-Z]{2}-\\d+(\\(\\d+\\))?")),
          Map.entry("pci-dss", Pattern.compile("\\d+(\\.\\d+)+")));

  /** They have controls, of which a rule is evidence; the others have checks, which it equals. */
  private static final Set<String> FRAMEWORKS = Set.of("cis", "nist-800-53", "pci-dss");

  private final Knowledge knowledge = Knowledge.load(RuleContractTest.class.getClassLoader());
  private final List<RuleInfo> rules =
      knowledge.rules().rules().stream().map(PackedRule::info).toList();
  private final List<String> violations = new ArrayList<>();

  @Test
  void everyRuleKeepsTheContract() {
    assertTrue(rules.size() > 400, "only " + rules.size());
    for (RuleInfo rule : rules) {
      words(rule);
      rule.sources().forEach(source -> source(rule, source));
      rule.references().forEach((peer, ids) -> references(rule, peer, ids));
      types(rule);
    }
    titles();
    assertEquals("", String.join("\n", violations));
  }

  /** Such a rule would say the same a second time. */
  @Test
  void noRuleIsWhollyEquivalentToAnotherOfTheSameType() {
    for (RuleInfo one : rules) {
      for (RuleInfo other : rules) {
        boolean sameType = !Collections.disjoint(one.types(), other.types());
        Set<String> checks = checks(one);
        if (!one.equals(other)
            && sameType
            && !checks.isEmpty()
            && checks(other).containsAll(checks)
            && one.duty() == other.duty()) {
          violation(one, "every equivalent check that it names is one of " + other.id() + " too");
        }
      }
    }
    assertEquals("", String.join("\n", violations));
  }

  private static Set<String> checks(RuleInfo rule) {
    Set<String> checks = new HashSet<>();
    rule.references()
        .forEach(
            (peer, ids) -> {
              if (!FRAMEWORKS.contains(peer)) {
                ids.forEach(id -> checks.add(peer + " " + id));
              }
            });
    return checks;
  }

  private void words(RuleInfo rule) {
    check(rule, KEBAB_CASE.matcher(rule.id()).matches(), "the id is not in kebab case");
    check(rule, isLine(rule.title()), "the title is no line without a full stop");
    check(rule, isLine(rule.message()), "the message is no line without a full stop");
    check(rule, rule.why().strip().endsWith("."), "'why' does not end in a full stop");
    check(rule, rule.fix().strip().endsWith("."), "'fix' does not end in a full stop");
    long sentences = SENTENCE_END.matcher(rule.why()).results().count();
    check(rule, sentences >= SENTENCES, "'why' has fewer than two sentences");
    check(rule, !rule.sources().isEmpty(), "no source is named");
  }

  private static boolean isLine(String text) {
    boolean capital = !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
    return capital && text.equals(text.strip()) && !text.contains("\n") && !text.endsWith(".");
  }

  private void source(RuleInfo rule, String source) {
    URI uri = URI.create(source);
    boolean official =
        "https".equals(uri.getScheme()) && OFFICIAL.contains(String.valueOf(uri.getHost()));
    check(rule, official, "the source " + source + " is no official page");
  }

  private void references(RuleInfo rule, String peer, List<String> ids) {
    Pattern pattern = REFERENCES.get(peer);
    check(rule, pattern != null, "the references have the unknown key " + peer);
    check(rule, Set.copyOf(ids).size() == ids.size(), "a reference of " + peer + " is there twice");
    for (String id : ids) {
      boolean fits = pattern != null && pattern.matcher(id).matches();
      check(rule, fits, "'" + id + "' is no id of " + peer);
    }
  }

  private void types(RuleInfo rule) {
    check(rule, !rule.types().isEmpty(), "it judges no type");
    check(rule, new HashSet<>(rule.types()).size() == rule.types().size(), "a type is there twice");
    for (String type : rule.types()) {
      boolean terraform = type.startsWith("aws_");
      boolean known =
          type.equals("*")
              || ((terraform
                      || knowledge.catalog().classify(type).kind() == Classification.Kind.AWS)
                  && knowledge.catalog().schema(type).isPresent());
      check(rule, known, "the type " + type + " is not known");
    }
  }

  private void titles() {
    Map<String, Set<String>> byTitle = new HashMap<>();
    rules.forEach(
        rule -> byTitle.computeIfAbsent(rule.title(), key -> new TreeSet<>()).add(rule.id()));
    byTitle.forEach(
        (title, ids) -> {
          if (ids.size() > 1) {
            violations.add(ids + ": they share the title '" + title + "'");
          }
        });
  }

  private void check(RuleInfo rule, boolean holds, String otherwise) {
    if (!holds) {
      violation(rule, otherwise);
    }
  }

  private void violation(RuleInfo rule, String what) {
    violations.add(rule.id() + ": " + what);
  }
}
