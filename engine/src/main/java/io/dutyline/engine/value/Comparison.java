package io.dutyline.engine.value;

/**
 * Questions about values, answered in three-valued logic. The values must be settled: a {@link
 * Choice} at the top is the caller's mistake; one inside a list or map is answered if both branches
 * agree.
 *
 * <p>All that is certain about an unknown value is used: its type, the prefix of its text, its
 * possible values, and whether it may be absent. What is absent, or not of the kind that a question
 * is about, fits nothing: the answer is false.
 */
public final class Comparison {
  private Comparison() {}

  /** Returns whether there is a value. */
  public static Truth exists(Value value) {
    return Equality.exists(settled(value));
  }

  /**
   * Returns whether two values are the same, deep down: {@code true} is {@code "true"}, {@code 5}
   * is {@code "5"} and {@code 5.0}.
   */
  public static Truth equal(Value value, Value wanted) {
    return equal(value, wanted, TextCase.EXACT);
  }

  public static Truth equal(Value value, Value wanted, TextCase textCase) {
    boolean bothThere = !(settled(value) instanceof Absent || settled(wanted) instanceof Absent);
    return bothThere ? new Equality(textCase).of(value, wanted) : Truth.FALSE;
  }

  /**
   * Returns whether the value is the same as one of the options.
   *
   * @param options a list; anything else is a list of one
   */
  public static Truth oneOf(Value value, Value options, TextCase textCase) {
    boolean bothThere = !(settled(value) instanceof Absent || settled(options) instanceof Absent);
    if (!bothThere) {
      return Truth.FALSE;
    }
    if (!(options instanceof ListValue list)) {
      return options instanceof Unknown open && Containment.mayBe(open, Unknown.Type.LIST)
          ? Truth.UNKNOWN
          : equal(value, options, textCase);
    }
    Containment containment = new Containment(textCase);
    Truth found = containment.hasElement(list, value);
    return found == Truth.UNKNOWN && value instanceof Unknown unknown && isScalar(unknown)
        ? ScalarQuestion.ask(value, each -> containment.hasElement(list, each))
        : found;
  }

  private static boolean isScalar(Unknown value) {
    return !Containment.mayBe(value, Unknown.Type.LIST)
        && !Containment.mayBe(value, Unknown.Type.MAP);
  }

  /** Returns whether a text starts with another. */
  public static Truth startsWith(Value value, Value wanted, TextCase textCase) {
    return ScalarQuestion.ask(
        settled(value), settled(wanted), each -> TextQuestion.startsWith(each, textCase));
  }

  /** Returns whether a text ends with another. */
  public static Truth endsWith(Value value, Value wanted, TextCase textCase) {
    return ScalarQuestion.ask(
        settled(value), settled(wanted), each -> TextQuestion.endsWith(each, textCase));
  }

  /** Returns whether a list has an element, or a text has another text in it. */
  public static Truth contains(Value value, Value wanted, TextCase textCase) {
    return new Containment(textCase).of(settled(value), settled(wanted));
  }

  /** Returns whether a whole text fits a {@link Glob}. */
  public static Truth like(Value value, Value glob, TextCase textCase) {
    return ScalarQuestion.ask(
        settled(value), settled(glob), each -> TextQuestion.like(each, textCase));
  }

  /** Returns whether a stretch of a text fits. */
  public static Truth matches(Value value, TextPattern pattern) {
    return ScalarQuestion.ask(settled(value), TextQuestion.matches(pattern));
  }

  public static Truth atLeast(Value value, Value limit) {
    return ScalarQuestion.ask(
        settled(value), settled(limit), each -> NumberQuestion.to(each, sign -> sign >= 0));
  }

  public static Truth atMost(Value value, Value limit) {
    return ScalarQuestion.ask(
        settled(value), settled(limit), each -> NumberQuestion.to(each, sign -> sign <= 0));
  }

  public static Truth moreThan(Value value, Value limit) {
    return ScalarQuestion.ask(
        settled(value), settled(limit), each -> NumberQuestion.to(each, sign -> sign > 0));
  }

  public static Truth lessThan(Value value, Value limit) {
    return ScalarQuestion.ask(
        settled(value), settled(limit), each -> NumberQuestion.to(each, sign -> sign < 0));
  }

  /**
   * Returns whether a version is another one or later, number by number. One that says less than
   * the limit, 8.0 where the limit is 8.0.35, is unknown: AWS chooses the rest of it.
   */
  public static Truth versionAtLeast(Value value, Value limit) {
    return ScalarQuestion.ask(
        settled(value),
        settled(limit),
        each -> VersionQuestion.to(each, Version.Order.SAME_OR_ABOVE));
  }

  /** Returns whether a version is before another one; see {@link #versionAtLeast}. */
  public static Truth versionBelow(Value value, Value limit) {
    return ScalarQuestion.ask(
        settled(value), settled(limit), each -> VersionQuestion.to(each, Version.Order.BELOW));
  }

  /** Returns whether a network or address, IPv4 or IPv6, lies whole within a network. */
  public static Truth withinCidr(Value value, Value network) {
    return ScalarQuestion.ask(settled(value), settled(network), CidrQuestion::within);
  }

  /** Returns whether a network covers another one, or an address, whole. */
  public static Truth coversCidr(Value value, Value network) {
    return ScalarQuestion.ask(settled(value), settled(network), CidrQuestion::covers);
  }

  /** Returns the length of a list or text, a number or unknown; absent for what has no length. */
  public static Value length(Value value) {
    return Length.of(value);
  }

  /** Returns whether the author wrote the value here as it stands. */
  public static Truth isLiteral(Value value) {
    return WrittenForm.isLiteral(settled(value));
  }

  /** Returns whether it is a dynamic reference to Secrets Manager or a secure SSM parameter. */
  public static Truth isSecretReference(Value value) {
    return WrittenForm.isSecretReference(settled(value));
  }

  private static Value settled(Value value) {
    if (value instanceof Choice choice) {
      throw notSettled(choice);
    }
    return value;
  }

  static IllegalArgumentException notSettled(Choice choice) {
    return new IllegalArgumentException("Not settled: a choice at " + choice.range());
  }
}
