package io.dutyline.engine.rule.language;

import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;

/** How a value is compared with one other. */
enum Operator {
  IS("is", "%s", Comparison::equal),
  LIKE("like", "like %s", Comparison::like),
  STARTS_WITH("starts-with", "a text that starts with %s", Comparison::startsWith),
  ENDS_WITH("ends-with", "a text that ends with %s", Comparison::endsWith),
  CONTAINS("contains", "with %s in it", Comparison::contains),
  AT_LEAST("at-least", "at least %s", (value, limit, any) -> Comparison.atLeast(value, limit)),
  AT_MOST("at-most", "at most %s", (value, limit, any) -> Comparison.atMost(value, limit)),
  MORE_THAN("more-than", "more than %s", (value, limit, any) -> Comparison.moreThan(value, limit)),
  LESS_THAN("less-than", "less than %s", (value, limit, any) -> Comparison.lessThan(value, limit)),
  VERSION_AT_LEAST(
      "version-at-least",
      "version %s or later",
      (value, limit, any) -> Comparison.versionAtLeast(value, limit)),
  VERSION_BELOW(
      "version-below",
      "a version before %s",
      (value, limit, any) -> Comparison.versionBelow(value, limit)),
  WITHIN_CIDR("within-cidr", "within %s", (value, net, any) -> Comparison.withinCidr(value, net)),
  COVERS_CIDR(
      "covers-cidr",
      "a network that covers %s",
      (value, net, any) -> Comparison.coversCidr(value, net));

  /** A question about two settled values. */
  @FunctionalInterface
  interface Question {
    Truth ask(Value value, Value other, TextCase textCase);
  }

  private final String word;
  private final String phrase;
  private final Question question;

  Operator(String word, String phrase, Question question) {
    this.word = word;
    this.phrase = phrase;
    this.question = question;
  }

  /** Returns the word for it in a rule. */
  String word() {
    return word;
  }

  /** Returns what a value should be, as in <em>it should be …</em>. */
  String phrase(String other) {
    return phrase.formatted(other);
  }

  Truth ask(Value value, Value other, TextCase textCase) {
    return question.ask(value, other, textCase);
  }
}
