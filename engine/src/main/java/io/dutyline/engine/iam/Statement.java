package io.dutyline.engine.iam;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.function.Function;

/**
 * One statement of a policy. Questions are about the statement as it is written, whatever its
 * effect: a statement that denies {@code s3:*} covers {@code s3:GetObject} too.
 */
public final class Statement {
  /** Every action is a service's, so this is the same as {@code *}, which IAM lets one write. */
  private static final String EVERY_ACTION = "*:*";

  /** A stack lives in one partition, so that {@code arn:aws:*} is all that there is for it. */
  private static final String EVERY_ARN = "arn:aws:*:*:*:*";

  private final Value raw;
  private final Parts parts;

  private Statement(Value raw, Parts parts) {
    this.raw = raw;
    this.parts = parts;
  }

  /** What is no map is a statement of which nothing is known. */
  static Statement of(Value settled, Parts parts) {
    boolean readable = settled instanceof MapValue || settled instanceof Unknown;
    return new Statement(
        readable
            ? settled
            : Unknown.because(Unknown.Cause.INVALID, "a policy statement", settled.range()),
        parts);
  }

  /** Returns the statement as it is written, settled; unknown if it is. */
  public Value raw() {
    return raw;
  }

  /** Returns whether the statement is there at all. */
  public Truth existence() {
    return Comparison.exists(raw);
  }

  /**
   * Returns whether the effect is that.
   *
   * @param wanted {@code Allow} or {@code Deny}
   */
  public Truth effect(String wanted) {
    requireNonNull(wanted, "wanted");
    return Comparison.equal(field("Effect"), new Scalar(wanted, raw.range(), Origin.COMPUTED));
  }

  /**
   * Returns whether the statement is about all actions that fit a pattern. {@code Action: "s3:*"}
   * covers {@code s3:GetObject} and {@code s3:Get*}, not {@code *}; {@code NotAction} covers what
   * none of its patterns touches.
   */
  public Truth grants(String action) {
    return eitherWay(
        "Action",
        coverAction("Action", action),
        "NotAction",
        actionPatterns("NotAction").meet(action).not(),
        Truth.FALSE);
  }

  /** Returns whether the statement is about some action that fits a pattern. */
  public Truth touches(String action) {
    return eitherWay(
        "Action",
        actionPatterns("Action").meet(action),
        "NotAction",
        coverAction("NotAction", action).not(),
        Truth.FALSE);
  }

  /**
   * Returns whether the statement is about all resources whose ARN fits a pattern; {@code "*"} is
   * every resource. A statement without {@code Resource} and {@code NotResource} (a trust policy's)
   * is about all.
   */
  public Truth coversResource(String arn) {
    Patterns resources = new Patterns(resources(), TextCase.EXACT);
    return eitherWay(
        "Resource",
        arn.equals("*") ? resources.coverAll(EVERY_ARN) : resources.cover(arn),
        "NotResource",
        new Patterns(notResources(), TextCase.EXACT).meet(arn).not(),
        Truth.TRUE);
  }

  /** Returns {@code Action} as a list, or unknown; absent if it is not written. */
  public Value actions() {
    return list("Action");
  }

  public Value notActions() {
    return list("NotAction");
  }

  public Value resources() {
    return list("Resource");
  }

  public Value notResources() {
    return list("NotResource");
  }

  /**
   * Returns whether the statement is about everyone: {@code "*"}, or all but {@code NotPrincipal}.
   */
  public Truth anyone() {
    return principal().anyone().or(Comparison.exists(field("NotPrincipal")));
  }

  /**
   * Returns all principals as a list, whatever their kind, or unknown; absent if none is written.
   */
  public Value principals() {
    return principal().all();
  }

  /** Returns the principals of one kind; the bare {@code "*"} is of the kind {@code AWS}. */
  public Value principals(PrincipalKind kind) {
    return principal().ofKind(requireNonNull(kind, "kind"));
  }

  /**
   * Returns whether there is a condition on one of the keys, with one of the operators, whose every
   * value fits. Several values are alternatives, so that one that does not fit opens the condition.
   *
   * @param keys globs, blind to case
   * @param operators {@code StringEquals} stands for {@code ForAnyValue:StringEqualsIfExists} and
   *     the like too, a qualified one only for itself; empty for any
   * @param test asked of each value, settled
   */
  public Truth hasCondition(
      List<String> keys, List<String> operators, Function<Value, Truth> test) {
    return new Conditions(field("Condition"), parts).have(keys, operators, test);
  }

  private Principals principal() {
    return new Principals(field("Principal"), parts);
  }

  private Value field(String key) {
    return parts.field(raw, key);
  }

  private Value list(String key) {
    return parts.listOf(field(key));
  }

  private Patterns actionPatterns(String key) {
    return new Patterns(list(key), TextCase.IGNORED);
  }

  private Truth coverAction(String key, String action) {
    Patterns patterns = actionPatterns(key);
    return action.equals("*") ? patterns.coverAll(EVERY_ACTION) : patterns.cover(action);
  }

  /** Returns the answer of the element that is written; of both, if that is not known. */
  private Truth eitherWay(
      String key, Truth answer, String notKey, Truth notAnswer, Truth ifNeither) {
    Truth written = Comparison.exists(field(key));
    Truth otherwise = among(Comparison.exists(field(notKey)), notAnswer, ifNeither);
    return among(written, answer, otherwise);
  }

  private static Truth among(Truth written, Truth answer, Truth otherwise) {
    return switch (written) {
      case TRUE -> answer;
      case FALSE -> otherwise;
      case UNKNOWN -> answer.agreeing(otherwise);
    };
  }
}
