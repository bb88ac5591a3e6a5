package io.dutyline.engine.rule.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementsTest {
  private static final String POLICY =
      """
      { Policy: { Statement: [
          { Effect: Deny, Action: 's3:*', Resource: '*', Principal: '*', Condition: { Bool: { aws:SecureTransport: false } } },
          { Effect: Allow, Action: ['s3:Get*', 's3:ListBucket'], Resource: 'arn:aws:s3:::orders/*', Principal: { Service: [a.amazonaws.com] } } ] } }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "some: { effect: Allow }                                           | met",
        "none: { effect: Allow }                                           | missing",
        "every: { effect: Allow }                                          | missing",
        "some: { effect: Allow, grants-any: 's3:GetObject' }               | met",
        "some: { effect: Allow, grants-any: ['s3:PutObject', 's3:GetObject'] } | met",
        "some: { effect: Allow, grants-all: ['s3:PutObject', 's3:GetObject'] } | missing",
        "some: { effect: Allow, touches-any: ['s3:*'] }                    | met",
        "some: { effect: Allow, covers-resource: '*' }                     | missing",
        "some: { effect: Deny, covers-resource: '*' }                      | met",
        "some: { effect: Deny, covers-resource: { list: wide } }           | met",
        "some: { effect: Deny, principal: anyone }                         | met",
        "some: { effect: Allow, principal: anyone }                        | missing",
        "some: { actions: { contains: 's3:ListBucket' } }                  | met",
        "some: { not-actions: exists }                                     | missing",
        "some: { resources: { contains-any: ['arn:aws:s3:::orders/*'] } }  | met",
        "some: { services: { contains: a.amazonaws.com } }                 | met",
        "some: { accounts: { contains: x } }                               | missing",
        "some: { principals: { contains: a.amazonaws.com } }               | met",
        "some: { has-condition: { key: 'aws:securetransport', operator: Bool, value: false } } |"
            + " met",
        "some: { has-condition: { key: 'aws:securetransport', value: true } }  | missing",
        "some: { has-condition: { key: ['aws:Source*'] } }                 | missing",
        "some: { not: { effect: Allow } }                                  | met",
        "every: { any: [{ effect: Allow }, { effect: Deny }] }             | met",
        "some: { all: [{ effect: Allow }, { effect: Deny }] }              | missing",
        "some: { is: { Condition: exists } }                               | met",
      })
  void areSo(String asked, String verdict) {
    Verdict actual = Bench.box(POLICY).judge("{ statements: { in: Policy, " + asked + " } }");
    assertEquals(verdict, actual.status().id());
  }

  @Test
  void pointAtTheStatementThatDecides() {
    Verdict verdict =
        Bench.box(POLICY).judge("{ statements: { in: Policy, none: { effect: Allow } } }");
    assertEquals("Policy.Statement[1]", verdict.property());
    assertEquals(
        "The box is not as it should be: Policy.Statement[1] says \"Allow\" [\"s3:Get*\","
            + " \"s3:ListBucket\"] on \"arn:aws:s3:::orders/*\" to {Service:"
            + " [\"a.amazonaws.com\"]}.",
        verdict.message());
  }

  @Test
  void areReadFromText() {
    String policy = "{ Policy: '{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\"}}' }";
    Verdict verdict =
        Bench.box(policy).judge("{ statements: { in: [Other, Policy], none: { effect: Allow } } }");
    assertEquals("missing at Policy", verdict.status().id() + " at " + verdict.property());
  }

  @Test
  void areNoneWhereThereIsNoPolicy() {
    Bench bench = Bench.box("{ A: 1 }");
    assertEquals(
        "met",
        bench.judge("{ statements: { in: Policy, none: { effect: Allow } } }").status().id());
    Verdict some = bench.judge("{ statements: { in: Policy, some: { effect: Allow } } }");
    assertEquals("The box is not as it should be: Policy is not set.", some.message());
  }

  @Test
  void mayBeUnknown() {
    Verdict policy =
        Bench.box("{ Policy: !Ref Text }")
            .judge("{ statements: { in: Policy, none: { effect: Allow } } }");
    assertEquals("Cannot be told: Policy depends on parameter Text.", policy.message());
    Verdict action =
        Bench.box("{ Policy: { Statement: [{ Effect: Allow, Action: !Ref Text }] } }")
            .judge("{ statements: { in: Policy, none: { effect: Allow, grants-any: '*' } } }");
    assertEquals(
        "Cannot be told: Policy.Statement[0] depends on parameter Text.", action.message());
  }
}
