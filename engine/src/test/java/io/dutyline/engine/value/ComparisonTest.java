package io.dutyline.engine.value;

import static io.dutyline.engine.value.Samples.absent;
import static io.dutyline.engine.value.Samples.choice;
import static io.dutyline.engine.value.Samples.list;
import static io.dutyline.engine.value.Samples.map;
import static io.dutyline.engine.value.Samples.maybe;
import static io.dutyline.engine.value.Samples.number;
import static io.dutyline.engine.value.Samples.ofType;
import static io.dutyline.engine.value.Samples.openList;
import static io.dutyline.engine.value.Samples.openMap;
import static io.dutyline.engine.value.Samples.possibly;
import static io.dutyline.engine.value.Samples.scalar;
import static io.dutyline.engine.value.Samples.startingWith;
import static io.dutyline.engine.value.Samples.unknown;
import static io.dutyline.engine.value.Samples.value;
import static io.dutyline.engine.value.Truth.FALSE;
import static io.dutyline.engine.value.Truth.TRUE;
import static io.dutyline.engine.value.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dutyline.engine.value.Unknown.Cause;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ComparisonTest {
  private static final TextCase EXACT = TextCase.EXACT;
  private static final TextCase IGNORED = TextCase.IGNORED;

  /**
   * Each operator with a wanted value, one that fits, one that does not, and deciding prefixes,
   * empty if none decides.
   */
  static Stream<Arguments> operators() {
    return Stream.of(
        operator("equal", Comparison::equal, "abc", "abc", "abd", "", "x"),
        operator(
            "oneOf", (v, w) -> Comparison.oneOf(v, w, EXACT), list("a", "b"), "b", "c", "", "c"),
        operator(
            "startsWith",
            (v, w) -> Comparison.startsWith(v, w, EXACT),
            "ab",
            "abc",
            "b",
            "abc",
            "b"),
        operator("endsWith", (v, w) -> Comparison.endsWith(v, w, EXACT), "yz", "xyz", "xy", "", ""),
        operator(
            "contains", (v, w) -> Comparison.contains(v, w, EXACT), "b", "abc", "ac", "abc", ""),
        operator("like", (v, w) -> Comparison.like(v, w, EXACT), "a?c*", "abcd", "bc", "abc", "b"),
        operator("matches", ComparisonTest::matches, "^a.c", "abcd", "xabc", "abc", "b"),
        operator("atLeast", Comparison::atLeast, 5, "5", 4, "", "x"),
        operator("atMost", Comparison::atMost, 5, 5, "5.01", "", "x"),
        operator("moreThan", Comparison::moreThan, 5, 6, 5, "", "x"),
        operator("lessThan", Comparison::lessThan, 5, 4, 5, "", "x"),
        operator(
            "versionAtLeast", Comparison::versionAtLeast, "8.0.35", "8.1", "8.0.4", "9.", "7.9.1"),
        operator("versionBelow", Comparison::versionBelow, "8.0.35", "8.0.4", "8.1", "7.9", "9."),
        operator(
            "withinCidr",
            Comparison::withinCidr,
            "10.0.0.0/8",
            "10.1.0.0/16",
            "11.0.0.1",
            "",
            "sg-"),
        operator(
            "coversCidr",
            Comparison::coversCidr,
            "10.0.0.0/8",
            "0.0.0.0/0",
            "10.0.0.0/9",
            "",
            "sg-"));
  }

  private static Arguments operator(
      String name,
      BiFunction<Value, Value, Truth> operator,
      Object wanted,
      Object good,
      Object bad,
      String goodPrefix,
      String badPrefix) {
    Function<Object, Truth> ask = any -> operator.apply(value(any), value(wanted));
    return arguments(name, ask, good, bad, goodPrefix, badPrefix);
  }

  private static Truth matches(Value value, Value expression) {
    return Comparison.matches(value, TextPattern.compile(((Scalar) expression).text(), EXACT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operators")
  void everyOperatorIsThreeValued(
      String name,
      Function<Object, Truth> ask,
      Object good,
      Object bad,
      String goodPrefix,
      String badPrefix) {
    assertEquals(TRUE, ask.apply(good), "known good");
    assertEquals(FALSE, ask.apply(bad), "known bad");
    assertEquals(FALSE, ask.apply(absent()), "absent");
    assertEquals(FALSE, ask.apply(map("k", good)), "a map");
    assertEquals(UNKNOWN, ask.apply(unknown()), "unknown");
    assertEquals(UNKNOWN, ask.apply(ofType(Unknown.Type.STRING)), "unknown text");
    assertEquals(FALSE, ask.apply(ofType(Unknown.Type.MAP)), "unknown map");
    assertEquals(TRUE, ask.apply(possibly(good, good)), "all possible good");
    assertEquals(FALSE, ask.apply(possibly(bad, bad)), "no possible good");
    assertEquals(UNKNOWN, ask.apply(possibly(good, bad)), "some possible good");
    assertEquals(UNKNOWN, ask.apply(maybe(good)), "good or absent");
    assertEquals(FALSE, ask.apply(maybe(bad)), "bad or absent");
    assertThrows(IllegalArgumentException.class, () -> ask.apply(choice(good, bad)));
    if (!goodPrefix.isEmpty()) {
      assertEquals(TRUE, ask.apply(startingWith(goodPrefix)), "good prefix");
    }
    if (!badPrefix.isEmpty()) {
      assertEquals(FALSE, ask.apply(startingWith(badPrefix)), "bad prefix");
    }
  }

  @Test
  void scalarsAreTheSameAsCloudFormationTakesThem() {
    assertEquals(TRUE, Comparison.equal(scalar(true), scalar("true")));
    assertEquals(TRUE, Comparison.equal(scalar("TRUE"), scalar(true)));
    assertEquals(FALSE, Comparison.equal(scalar(true), scalar(1)));
    assertEquals(TRUE, Comparison.equal(scalar(5), scalar("5")));
    assertEquals(TRUE, Comparison.equal(number("5.0"), scalar(5)));
    assertEquals(FALSE, Comparison.equal(scalar("5.0"), scalar("5")));
    assertEquals(FALSE, Comparison.equal(scalar("abc"), scalar("ABC")));
    assertEquals(TRUE, Comparison.equal(scalar("abc"), scalar("ABC"), IGNORED));
  }

  @Test
  void unknownBooleanAndNumberAreUsed() {
    assertEquals(UNKNOWN, Comparison.equal(ofType(Unknown.Type.BOOLEAN), scalar(true)));
    assertEquals(FALSE, Comparison.equal(ofType(Unknown.Type.BOOLEAN), scalar("aws:kms")));
    assertEquals(FALSE, Comparison.atLeast(ofType(Unknown.Type.BOOLEAN), scalar(1)));
    assertEquals(FALSE, Comparison.equal(ofType(Unknown.Type.NUMBER), scalar("x")));
    assertEquals(UNKNOWN, Comparison.equal(ofType(Unknown.Type.NUMBER), scalar("7")));
    assertEquals(UNKNOWN, Comparison.equal(startingWith("5."), scalar(5)));
    assertEquals(TRUE, Comparison.oneOf(ofType(Unknown.Type.BOOLEAN), list(true, false), EXACT));
  }

  @Test
  void equalityGoesDeep() {
    assertEquals(TRUE, Comparison.equal(map("a", list(1, "x")), map("a", list("1", "x"))));
    assertEquals(FALSE, Comparison.equal(list("a", "b"), list("b", "a")));
    assertEquals(FALSE, Comparison.equal(list("a"), scalar("a")));
    assertEquals(TRUE, Comparison.equal(map("a", 1, "b", absent()), map("a", 1)));
    assertEquals(FALSE, Comparison.equal(map("a", 1, "b", 2), map("a", 1)));
    assertEquals(UNKNOWN, Comparison.equal(map("a", 1, "b", maybe(2)), map("a", 1)));
    assertEquals(UNKNOWN, Comparison.equal(openMap("a", 1), map("a", 1)));
    assertEquals(FALSE, Comparison.equal(openMap("a", 2), map("a", 1)));
    assertEquals(FALSE, Comparison.equal(map("b", 1), map("a", 1)));
    assertEquals(UNKNOWN, Comparison.equal(openMap(), map("a", 1)));
    assertEquals(UNKNOWN, Comparison.equal(openList("a"), list("a", "b")));
    assertEquals(FALSE, Comparison.equal(openList("a"), list("b")));
    assertEquals(UNKNOWN, Comparison.equal(list("a", maybe("b")), list("a")));
    assertEquals(FALSE, Comparison.equal(list("a", maybe("b")), list("c")));
    assertEquals(TRUE, Comparison.equal(list("a", absent()), list("a")));
    assertEquals(UNKNOWN, Comparison.equal(unknown(), list("a")));
    assertEquals(FALSE, Comparison.equal(startingWith("a"), list("a")));
  }

  @Test
  void innerChoiceIsAnsweredIfBothBranchesAgree() {
    assertEquals(FALSE, Comparison.equal(list(choice("a", "b")), list("c")));
    assertEquals(UNKNOWN, Comparison.equal(list(choice("a", "b")), list("a")));
    assertEquals(TRUE, Comparison.equal(list(choice("a", "a")), list("a")));
    assertEquals(UNKNOWN, Comparison.equal(list("a", choice("b", absent())), list("a")));
    assertEquals(TRUE, Comparison.contains(list("x", choice("a", "a")), scalar("a"), EXACT));
    assertEquals(UNKNOWN, Comparison.contains(list(choice("a", absent())), scalar("a"), EXACT));
  }

  @Test
  void twoUnknownsDifferWhereWhatIsKnownOfThemDoes() {
    assertEquals(UNKNOWN, Comparison.equal(startingWith("ab"), startingWith("abc")));
    assertEquals(FALSE, Comparison.equal(startingWith("ab"), startingWith("ac")));
    assertEquals(FALSE, Comparison.equal(possibly("a", "b"), possibly("c", "d")));
    assertEquals(UNKNOWN, Comparison.equal(possibly("a", "b"), possibly("b", "c")));
    assertEquals(TRUE, Comparison.equal(possibly("a"), possibly("a")));
    assertEquals(FALSE, Comparison.equal(ofType(Unknown.Type.LIST), ofType(Unknown.Type.STRING)));
    assertEquals(FALSE, Comparison.equal(startingWith("x"), possibly("a", "b")));
    assertEquals(UNKNOWN, Comparison.startsWith(scalar("abc"), unknown(), EXACT));
    assertEquals(FALSE, Comparison.startsWith(absent(), unknown(), EXACT));
    assertEquals(TRUE, Comparison.startsWith(scalar("abc"), possibly("a", "ab"), EXACT));
    assertEquals(FALSE, Comparison.atLeast(scalar(5), absent()));
  }

  @Test
  void listContainsItsElementsAndPerhapsMore() {
    assertEquals(TRUE, Comparison.contains(list("a", 5), scalar("5"), EXACT));
    assertEquals(FALSE, Comparison.contains(list("abc"), scalar("b"), EXACT));
    assertEquals(UNKNOWN, Comparison.contains(openList("a"), scalar("b"), EXACT));
    assertEquals(TRUE, Comparison.contains(openList("a"), scalar("a"), EXACT));
    assertEquals(TRUE, Comparison.contains(list(map("a", 1)), map("a", 1), EXACT));
    assertEquals(UNKNOWN, Comparison.contains(list(unknown()), scalar("a"), EXACT));
    assertEquals(UNKNOWN, Comparison.contains(ofType(Unknown.Type.LIST), scalar("a"), EXACT));
    assertEquals(FALSE, Comparison.contains(scalar("abc"), scalar("B"), EXACT));
    assertEquals(TRUE, Comparison.contains(scalar("abc"), scalar("B"), IGNORED));
  }

  @Test
  void optionsMayBeUnknownToo() {
    assertEquals(UNKNOWN, Comparison.oneOf(scalar("a"), unknown(), EXACT));
    assertEquals(UNKNOWN, Comparison.oneOf(scalar("a"), list("b", unknown()), EXACT));
    assertEquals(FALSE, Comparison.oneOf(scalar("a"), absent(), EXACT));
    assertEquals(TRUE, Comparison.oneOf(scalar("A"), scalar("a"), IGNORED));
    assertEquals(TRUE, Comparison.oneOf(possibly("a", "b"), list("b", "a", "c"), EXACT));
  }

  @Test
  void existenceIsUnknownOnlyIfTheValueMayBeAbsent() {
    assertEquals(TRUE, Comparison.exists(scalar("")));
    assertEquals(TRUE, Comparison.exists(unknown()));
    assertEquals(UNKNOWN, Comparison.exists(maybe()));
    assertEquals(FALSE, Comparison.exists(absent()));
  }

  @Test
  void lengthIsANumberAsFarAsItIsKnown() {
    assertEquals(TRUE, Comparison.equal(Comparison.length(list("a", absent(), "b")), scalar(2)));
    assertEquals(TRUE, Comparison.equal(Comparison.length(scalar("abc")), scalar(3)));
    assertEquals(UNKNOWN, Comparison.atLeast(Comparison.length(openList("a")), scalar(1)));
    assertEquals(TRUE, Comparison.atMost(Comparison.length(list("a", maybe("b"))), scalar(2)));
    assertEquals(
        UNKNOWN, Comparison.atLeast(Comparison.length(list(choice(1, absent()))), scalar(1)));
    assertEquals(TRUE, Comparison.equal(Comparison.length(possibly("ab", "cd")), scalar(2)));
    assertEquals(FALSE, Comparison.exists(Comparison.length(map())));
    assertEquals(FALSE, Comparison.exists(Comparison.length(absent())));
  }

  @Test
  void literalIsWhatTheAuthorWroteHere() {
    assertEquals(TRUE, Comparison.isLiteral(scalar("x")));
    assertEquals(FALSE, Comparison.isLiteral(scalar("x").from(Samples.HERE, Origin.COMPUTED)));
    assertEquals(FALSE, Comparison.isLiteral(unknown()));
    assertEquals(FALSE, Comparison.isLiteral(absent()));
    assertEquals(FALSE, Comparison.isLiteral(list("a", unknown())));
    assertEquals(TRUE, Comparison.isLiteral(map("a", list("b"))));
  }

  @Test
  void secretReferenceIsToldFromOtherUnknowns() {
    Unknown secret = Unknown.because(Cause.SECRET_REFERENCE, "secret", Samples.HERE);
    Unknown attribute = Unknown.because(Cause.RESOURCE_ATTRIBUTE, "Db.Arn", Samples.HERE);
    assertEquals(TRUE, Comparison.isSecretReference(secret));
    assertEquals(FALSE, Comparison.isSecretReference(attribute));
    assertEquals(UNKNOWN, Comparison.isSecretReference(unknown()));
    assertEquals(FALSE, Comparison.isSecretReference(scalar("hunter2")));
    assertEquals(
        TRUE, Comparison.isSecretReference(scalar("{{resolve:ssm-secure:/db/password:1}}")));
    assertEquals(FALSE, Comparison.isSecretReference(scalar("{{resolve:ssm:/db/user}}")));
    assertEquals(FALSE, Comparison.isSecretReference(absent()));
  }
}
