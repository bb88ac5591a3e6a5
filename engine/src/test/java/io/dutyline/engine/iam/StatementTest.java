package io.dutyline.engine.iam;

import static io.dutyline.engine.value.Samples.HERE;
import static io.dutyline.engine.value.Samples.list;
import static io.dutyline.engine.value.Samples.map;
import static io.dutyline.engine.value.Samples.openList;
import static io.dutyline.engine.value.Samples.openMap;
import static io.dutyline.engine.value.Samples.possibly;
import static io.dutyline.engine.value.Samples.scalar;
import static io.dutyline.engine.value.Samples.startingWith;
import static io.dutyline.engine.value.Samples.unknown;
import static io.dutyline.engine.value.Truth.FALSE;
import static io.dutyline.engine.value.Truth.TRUE;
import static io.dutyline.engine.value.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementTest {
  @ParameterizedTest
  @CsvSource({
    "s3:*, s3:GetObject, TRUE, TRUE",
    "s3:*, s3:Get*, TRUE, TRUE",
    "s3:*, *, FALSE, TRUE",
    "*, *, TRUE, TRUE",
    "*:*, *, TRUE, TRUE",
    "*, iam:PassRole, TRUE, TRUE",
    "S3:getobject, s3:GetObject, TRUE, TRUE",
    "s3:Get*, s3:PutObject, FALSE, FALSE",
    "s3:GetObject, s3:Get*, FALSE, TRUE",
    "s3:*Object, s3:Get*, FALSE, TRUE",
    "iam:Pass????, iam:PassRole, TRUE, TRUE",
    "ec2:*, s3:*, FALSE, FALSE"
  })
  void actionPatternCoversOrTouches(String action, String wanted, Truth grants, Truth touches) {
    Statement statement = statement("Action", action);
    assertEquals(grants, statement.grants(wanted));
    assertEquals(touches, statement.touches(wanted));
  }

  @ParameterizedTest
  @CsvSource({
    "iam:*, s3:GetObject, TRUE, TRUE",
    "iam:*, iam:PassRole, FALSE, FALSE",
    "iam:*, *, FALSE, TRUE",
    "iam:PassRole, iam:*, FALSE, TRUE",
    "*, s3:*, FALSE, FALSE"
  })
  void notActionCoversWhatItDoesNotTouch(
      String action, String wanted, Truth grants, Truth touches) {
    Statement statement = statement("NotAction", action);
    assertEquals(grants, statement.grants(wanted));
    assertEquals(touches, statement.touches(wanted));
  }

  @Test
  void anyActionOfTheListDecides() {
    Statement statement = statement("Action", list("s3:GetObject", "iam:*"));
    assertEquals(TRUE, statement.grants("iam:PassRole"));
    assertEquals(FALSE, statement.grants("s3:*"));
    assertEquals(FALSE, statement().grants("s3:*"));
  }

  @Test
  void unknownActionIsUsedAsFarAsItIsKnown() {
    Statement prefixed = statement("Action", startingWith("s3:"));
    assertEquals(FALSE, prefixed.grants("iam:PassRole"));
    assertEquals(UNKNOWN, prefixed.grants("s3:GetObject"));
    assertEquals(FALSE, prefixed.touches("iam:*"));
    assertEquals(TRUE, prefixed.touches("s3:*"));
    assertEquals(UNKNOWN, prefixed.touches("s3:Get*"));
    assertEquals(TRUE, statement("Action", possibly("s3:*", "*")).grants("s3:Get*"));
    assertEquals(UNKNOWN, statement("Action", possibly("s3:*", "ec2:*")).grants("s3:Get*"));
    assertEquals(FALSE, statement("Action", possibly("ec2:*")).grants("s3:Get*"));
    assertEquals(UNKNOWN, statement("Action", unknown()).grants("s3:Get*"));
    assertEquals(UNKNOWN, statement("Action", openList("ec2:*")).grants("s3:Get*"));
    assertEquals(TRUE, statement("Action", openList("s3:*")).grants("s3:Get*"));
    assertEquals(UNKNOWN, statement("NotAction", startingWith("s3:")).grants("s3:GetObject"));
    assertEquals(TRUE, statement("NotAction", startingWith("s3:")).grants("ec2:*"));
  }

  @ParameterizedTest
  @CsvSource({
    "*, *, TRUE",
    "arn:*, *, TRUE",
    "arn:aws:*, *, TRUE",
    "arn:aws:s3:*, *, FALSE",
    "arn:aws:s3:::*, *, FALSE",
    "arn:aws:s3:::b/*, arn:aws:s3:::b/x*, TRUE",
    "arn:aws:s3:::B/*, arn:aws:s3:::b/*, FALSE",
    "*, arn:aws:iam::*:role/*, TRUE"
  })
  void resourcePatternCovers(String resource, String wanted, Truth covers) {
    assertEquals(covers, statement("Resource", resource).coversResource(wanted));
  }

  @Test
  void resourceMayBeExcludedOrLeftOut() {
    Statement excluding = statement("NotResource", "arn:aws:s3:::secret/*");
    assertEquals(FALSE, excluding.coversResource("*"));
    assertEquals(TRUE, excluding.coversResource("arn:aws:sqs:*"));
    assertEquals(FALSE, statement("NotResource", attribute("Arn")).coversResource("*"));
    assertEquals(TRUE, statement("Action", "sts:AssumeRole").coversResource("*"));
  }

  @Test
  void attributeOrAccountIdIsNoWildcard() {
    assertEquals(FALSE, statement("Resource", attribute("Arn")).coversResource("*"));
    assertEquals(FALSE, statement("Resource", attribute("Arn")).coversResource("arn:aws:s3:::*"));
    assertEquals(
        UNKNOWN, statement("Resource", attribute("Arn")).coversResource("arn:aws:s3:::b/*"));
    assertEquals(UNKNOWN, statement("Resource", attribute("Outputs.Arn")).coversResource("*"));
    assertEquals(UNKNOWN, statement("Resource", unknown()).coversResource("*"));
    Unknown role =
        Unknown.because(Cause.PSEUDO_PARAMETER, "AWS::AccountId", HERE)
            .with(Hints.startingWith("arn:aws:iam::"));
    assertEquals(FALSE, statement("Resource", role).coversResource("arn:aws:iam::*:role/*"));
    assertEquals(UNKNOWN, statement("Resource", role).coversResource("arn:aws:iam::123:role/x"));
    Statement insideAttribute = only(map("Statement", openMapOf(attribute("Policy"))));
    assertEquals(UNKNOWN, insideAttribute.anyone());
    assertEquals(UNKNOWN, insideAttribute.coversResource("*"));
  }

  @Test
  void elementsAreListsAsWritten() {
    Statement statement = statement("Action", "s3:*", "Resource", list("a", "b"));
    assertEquals(list("s3:*"), statement.actions());
    assertEquals(list("a", "b"), statement.resources());
    assertEquals(true, statement.notActions() instanceof Absent);
    assertEquals(true, statement("Action", unknown()).actions() instanceof Unknown);
    assertEquals(
        1, ((ListValue) statement("Action", startingWith("s3:")).actions()).elements().size());
  }

  @Test
  void effectIsComparedAsWritten() {
    assertEquals(TRUE, statement("Effect", "Allow").effect("Allow"));
    assertEquals(FALSE, statement("Effect", "Deny").effect("Allow"));
    assertEquals(FALSE, statement().effect("Allow"));
    assertEquals(UNKNOWN, statement("Effect", unknown()).effect("Allow"));
  }

  @Test
  void anyoneIsAStarOrAllButSome() {
    assertEquals(TRUE, statement("Principal", "*").anyone());
    assertEquals(TRUE, statement("Principal", map("AWS", "*")).anyone());
    assertEquals(TRUE, statement("Principal", map("AWS", list("arn:x", "*"))).anyone());
    assertEquals(TRUE, statement("NotPrincipal", map("AWS", "arn:x")).anyone());
    assertEquals(FALSE, statement("Principal", map("Service", "ec2.amazonaws.com")).anyone());
    assertEquals(FALSE, statement("Principal", map("AWS", startingWith("arn:"))).anyone());
    assertEquals(FALSE, statement("Principal", map("AWS", attribute("Arn"))).anyone());
    assertEquals(UNKNOWN, statement("Principal", map("AWS", unknown())).anyone());
    assertEquals(UNKNOWN, statement("Principal", openMap()).anyone());
    assertEquals(FALSE, statement("Action", "s3:*").anyone());
  }

  @Test
  void principalsAreListedByKind() {
    Statement statement =
        statement("Principal", map("AWS", list("1", "2"), "Service", "s3.amazonaws.com"));
    assertEquals(list("1", "2", "s3.amazonaws.com"), statement.principals());
    assertEquals(list("1", "2"), statement.principals(PrincipalKind.AWS));
    assertEquals(list("s3.amazonaws.com"), statement.principals(PrincipalKind.SERVICE));
    assertEquals(true, statement.principals(PrincipalKind.FEDERATED) instanceof Absent);
    assertEquals(list("*"), statement("Principal", "*").principals());
    assertEquals(list("*"), statement("Principal", "*").principals(PrincipalKind.AWS));
    assertEquals(
        true, statement("Principal", "*").principals(PrincipalKind.SERVICE) instanceof Absent);
    assertEquals(true, statement().principals() instanceof Absent);
  }

  @Test
  void conditionIsFoundByKeyAndOperator() {
    Statement statement =
        statement(
            "Condition",
            map(
                "Bool", map("aws:SecureTransport", false),
                "ForAnyValue:StringLikeIfExists", map("aws:PrincipalOrgID", list("o-1", "o-2"))));
    assertEquals(TRUE, has(statement, "aws:securetransport", "Bool", is("false")));
    assertEquals(FALSE, has(statement, "aws:SecureTransport", "Bool", is("true")));
    assertEquals(FALSE, has(statement, "aws:SecureTransport", "StringEquals", StatementTest::any));
    assertEquals(TRUE, has(statement, "aws:principal*", "StringLike", StatementTest::any));
    assertEquals(
        TRUE,
        has(statement, "aws:PrincipalOrgID", "ForAnyValue:StringLikeIfExists", StatementTest::any));
    assertEquals(
        FALSE, has(statement, "aws:PrincipalOrgID", "ForAllValues:StringLike", StatementTest::any));
    assertEquals(FALSE, has(statement, "aws:SourceArn", "StringLike", StatementTest::any));
    assertEquals(
        TRUE, statement.hasCondition(List.of("aws:PrincipalOrgID"), List.of(), StatementTest::any));
  }

  @Test
  void everyValueOfAConditionMustFit() {
    Statement statement =
        statement(
            "Condition", map("IpAddress", map("aws:SourceIp", list("10.0.0.0/8", "0.0.0.0/0"))));
    Function<Value, Truth> inside = v -> Comparison.withinCidr(v, scalar("10.0.0.0/8"));
    assertEquals(FALSE, has(statement, "aws:SourceIp", "IpAddress", inside));
    assertEquals(TRUE, has(statement, "aws:SourceIp", "IpAddress", StatementTest::any));
  }

  @Test
  void unknownPartsOfAConditionStayUnknown() {
    assertEquals(UNKNOWN, has(statement("Condition", unknown()), "k", "Bool", StatementTest::any));
    assertEquals(UNKNOWN, has(statement("Condition", openMap()), "k", "Bool", StatementTest::any));
    assertEquals(
        UNKNOWN,
        has(statement("Condition", map("Bool", unknown())), "k", "Bool", StatementTest::any));
    Statement value = statement("Condition", map("Bool", map("k", unknown())));
    assertEquals(UNKNOWN, has(value, "k", "Bool", is("true")));
    assertEquals(TRUE, has(value, "k", "Bool", StatementTest::any));
    Statement more = statement("Condition", map("Bool", map("k", openList("true"))));
    assertEquals(UNKNOWN, has(more, "k", "Bool", is("true")));
    assertEquals(FALSE, has(more, "k", "Bool", is("false")));
    assertEquals(FALSE, has(statement(), "k", "Bool", StatementTest::any));
  }

  private static Truth has(
      Statement statement, String key, String operator, Function<Value, Truth> test) {
    return statement.hasCondition(List.of(key), List.of(operator), test);
  }

  private static Truth any(Value value) {
    return TRUE;
  }

  private static Function<Value, Truth> is(String text) {
    return value -> Comparison.equal(value, scalar(text));
  }

  private static Unknown attribute(String name) {
    Origin origin = Origin.COMPUTED.referringTo(new Reference("Other", name));
    return Unknown.because(Cause.RESOURCE_ATTRIBUTE, "Other." + name, HERE)
        .with(Hints.ofType(Unknown.Type.STRING))
        .from(HERE, origin);
  }

  private static Value openMapOf(Unknown unknown) {
    return unknown.with(Hints.ofType(Unknown.Type.MAP));
  }

  private static Statement statement(Object... keysAndValues) {
    return only(map("Statement", map(keysAndValues)));
  }

  private static Statement only(Value policy) {
    List<Statement> statements = PolicyDocument.of(policy, value -> value).statements();
    assertEquals(1, statements.size());
    return statements.get(0);
  }
}
