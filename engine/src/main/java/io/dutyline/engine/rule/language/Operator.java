package io.dutyline.engine.rule.language;

import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;

/** How a value is compared with one other. */
enum Operator {
  IS("is", "%s"),
  LIKE("like", "like %s"),
  STARTS_WITH("starts-with", "a text that starts with %s"),
  ENDS_WITH("ends-with", "a text that ends with %s"),
  CONTAINS("contains", "with %s in it"),
  AT_LEAST("at-least", "at least %s"),
  AT_MOST("at-most", "at most %s"),
  MORE_THAN("more-than", "more than %s"),
  LESS_THAN("less-than", "less than %s"),
  VERSION_AT_LEAST("version-at-least", "version %s or later"),
  VERSION_BELOW("version-below", "a version before %s"),
  WITHIN_CIDR("within-cidr", "within %s"),
  COVERS_CIDR("covers-cidr", "a network that covers %s");

  private final String word;
  private final String phrase;

  Operator(String word, String phrase) {
    this.word = word;
    this.phrase = phrase;
  }

  /** Returns the word for it in a rule. */
  String word() {
    return word;
  }

  /** Returns what a value should be, as in <em>it should be …</em>. */
  String phrase(String other) {
    return phrase.formatted(other);
  }

  /** Compares two settled values. A switch, as a lambda for each would cost every start. */
  Truth ask(Value value, Value other, TextCase textCase) {
    return switch (this) {
      case IS -> Comparison.equal(value, other, textCase);
      case LIKE -> Comparison.like(value, other, textCase);
      case STARTS_WITH -> Comparison.startsWith(value, other, textCase);
      case ENDS_WITH -> Comparison.endsWith(value, other, textCase);
      case CONTAINS -> Comparison.contains(value, other, textCase);
      case AT_LEAST -> Comparison.atLeast(value, other);
      case AT_MOST -> Comparison.atMost(value, other);
      case MORE_THAN -> Comparison.moreThan(value, other);
      case LESS_THAN -> Comparison.lessThan(value, other);
      case VERSION_AT_LEAST -> Comparison.versionAtLeast(value, other);
      case VERSION_BELOW -> Comparison.versionBelow(value, other);
      case WITHIN_CIDR -> Comparison.withinCidr(value, other);
      case COVERS_CIDR -> Comparison.coversCidr(value, other);
    };
  }
}
