package io.dutyline.engine.iam;

import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.function.Function;

/**
 * The patterns of one element of a statement.
 *
 * @param list as {@link Parts#listOf} makes it
 * @param textCase actions are blind to case, ARNs are not
 */
record Patterns(Value list, TextCase textCase) {
  /** In front of an ARN's resource. */
  private static final int COLONS = 5;

  /** Returns whether one of them takes in all that fits {@code wanted}. */
  Truth cover(String wanted) {
    Glob glob = glob(wanted);
    return any(each -> covers(each, wanted, glob));
  }

  /**
   * Returns whether one of them takes in everything.
   *
   * @param all the widest pattern that is not {@code *}: {@code *:*} for actions
   */
  Truth coverAll(String all) {
    Glob glob = glob(all);
    return any(
        each ->
            each instanceof Unknown unknown && Wildcards.isAttribute(unknown)
                ? covers(each, "*", glob("*"))
                : covers(each, all, glob));
  }

  /** Returns whether one of them has something in common with {@code wanted}. */
  Truth meet(String wanted) {
    Glob glob = glob(wanted);
    return any(each -> meets(each, glob));
  }

  private Glob glob(String pattern) {
    return Glob.of(pattern, textCase);
  }

  private Truth any(Function<Value, Truth> question) {
    if (list instanceof Unknown unknown) {
      return question.apply(unknown).and(Truth.UNKNOWN);
    }
    if (!(list instanceof ListValue known)) {
      return Truth.FALSE;
    }
    Truth any =
        known.rest() == null ? Truth.FALSE : question.apply(known.rest()).and(Truth.UNKNOWN);
    for (Value element : known.elements()) {
      any = any.or(question.apply(element));
    }
    return any;
  }

  private Truth covers(Value pattern, String wanted, Glob glob) {
    return pattern instanceof Unknown unknown
        ? ofUnknown(unknown, text -> glob(text).covers(glob), mayCover(unknown, wanted, glob))
        : pattern instanceof Scalar scalar ? glob(scalar.text()).covers(glob) : Truth.FALSE;
  }

  private Truth meets(Value pattern, Glob glob) {
    return pattern instanceof Unknown unknown
        ? ofUnknown(unknown, text -> Truth.of(glob(text).meets(glob)), mayMeet(unknown, glob))
        : pattern instanceof Scalar scalar
            ? Truth.of(glob(scalar.text()).meets(glob))
            : Truth.FALSE;
  }

  private static Truth ofUnknown(Unknown pattern, Function<String, Truth> known, Truth otherwise) {
    Unknown.Hints hints = pattern.hints();
    Truth ifPresent =
        hints.possible().stream()
            .map(each -> known.apply(each.text()))
            .reduce(Truth::agreeing)
            .orElse(otherwise);
    return hints.mayBeAbsent() ? ifPresent.and(Truth.UNKNOWN) : ifPresent;
  }

  /** Whatever follows a prefix, the pattern takes in no more than the prefix and any text. */
  private Truth mayCover(Unknown pattern, String wanted, Glob glob) {
    String prefix = pattern.hints().prefix();
    if (prefix.isEmpty() && Wildcards.isAttribute(pattern) && !startsInResource(wanted)) {
      return Truth.FALSE;
    }
    if (!Wildcards.goesOnPlainly(pattern)) {
      return possibleUnless(glob(prefix + "*").covers(glob));
    }
    Truth may =
        wanted
            .chars()
            .filter(c -> c != '*' && c != '?')
            .distinct()
            .mapToObj(c -> glob(prefix + (char) c + "*").covers(glob))
            .reduce(Truth.FALSE, Truth::or);
    return possibleUnless(may);
  }

  /**
   * Returns whether the first wildcard comes behind the start of an ARN's resource. An attribute is
   * a whole ARN or no ARN at all, so what starts with one takes in no wider pattern.
   */
  private static boolean startsInResource(String arn) {
    int colons = 0;
    for (int i = 0; i < arn.length(); i++) {
      char c = arn.charAt(i);
      if (c == '*' || c == '?') {
        return colons >= COLONS && arn.charAt(i - 1) != ':';
      }
      colons += c == ':' ? 1 : 0;
    }
    return true;
  }

  private static Truth possibleUnless(Truth truth) {
    return truth == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth mayMeet(Unknown pattern, Glob glob) {
    Glob widest = glob(pattern.hints().prefix() + "*");
    if (!widest.meets(glob)) {
      return Truth.FALSE;
    }
    return glob.covers(widest) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }
}
