package io.dutyline.engine.iam;

import static io.dutyline.engine.value.Samples.absent;
import static io.dutyline.engine.value.Samples.choice;
import static io.dutyline.engine.value.Samples.list;
import static io.dutyline.engine.value.Samples.map;
import static io.dutyline.engine.value.Samples.maybe;
import static io.dutyline.engine.value.Samples.openList;
import static io.dutyline.engine.value.Samples.openMap;
import static io.dutyline.engine.value.Samples.scalar;
import static io.dutyline.engine.value.Samples.unknown;
import static io.dutyline.engine.value.Truth.FALSE;
import static io.dutyline.engine.value.Truth.TRUE;
import static io.dutyline.engine.value.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import org.junit.jupiter.api.Test;

final class PolicyDocumentTest {
  @Test
  void oneStatementIsAListOfOne() {
    assertStatements(1, FALSE, map("Statement", map("Action", "*")));
    assertStatements(2, FALSE, map("Statement", list(map(), absent(), map())));
    assertStatements(0, FALSE, map("Version", "2012-10-17"));
    assertStatements(0, FALSE, absent());
  }

  @Test
  void jsonTextIsReadToo() {
    Value text = scalar("{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\"}]}");
    PolicyDocument policy = PolicyDocument.of(text, PolicyDocumentTest::first);
    assertEquals(TRUE, policy.statements().get(0).grants("s3:GetObject"));
    assertEquals(text.range(), policy.statements().get(0).raw().range());
    assertStatements(0, UNKNOWN, scalar("{\"Statement\": "));
    assertStatements(0, UNKNOWN, scalar("[]"));
    assertStatements(0, UNKNOWN, scalar("{} {}"));
  }

  @Test
  void whatIsUnknownMayHoldMoreStatements() {
    assertStatements(0, UNKNOWN, unknown());
    assertStatements(0, UNKNOWN, map("Statement", unknown()));
    assertStatements(0, UNKNOWN, openMap("Version", "2012-10-17"));
    assertStatements(1, UNKNOWN, map("Statement", openList(map())));
    assertStatements(0, UNKNOWN, list(map()));
  }

  @Test
  void statementThatIsNoMapIsUnknown() {
    Value policy = map("Statement", list("nonsense", maybe()));
    PolicyDocument read = PolicyDocument.of(policy, PolicyDocumentTest::first);
    assertEquals(UNKNOWN, read.statements().get(0).grants("s3:*"));
    assertEquals(TRUE, read.statements().get(0).existence());
    assertEquals(UNKNOWN, read.statements().get(1).existence());
  }

  @Test
  void choicesAreSettledWhereTheyAreRead() {
    Value statement =
        choice(map("Action", choice(list("s3:*", choice("ec2:*", "iam:*")), "x")), absent());
    PolicyDocument policy =
        PolicyDocument.of(
            choice(map("Statement", list(statement)), absent()), PolicyDocumentTest::first);
    assertEquals(TRUE, policy.statements().get(0).grants("ec2:RunInstances"));
    assertEquals(FALSE, policy.statements().get(0).grants("iam:PassRole"));
    assertThrows(
        IllegalArgumentException.class, () -> PolicyDocument.of(statement, value -> value));
  }

  private static void assertStatements(int count, Truth more, Value policy) {
    PolicyDocument read = PolicyDocument.of(policy, PolicyDocumentTest::first);
    assertEquals(count, read.statements().size());
    assertEquals(more, read.more());
  }

  private static Value first(Value value) {
    return value instanceof Choice choice ? choice.whenTrue() : value;
  }
}
