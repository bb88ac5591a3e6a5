package io.dutyline.hcl.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Refinements.Form.Joined;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EvaluatorTest {
  private static final Origin BUCKET = new Origin("aws_s3_bucket.b");
  private static final Origin KEY = new Origin("aws_kms_key.k");

  @Test
  void aConditionThatIsNotKnownLeavesBothValuesPossible() {
    Unknown value = (Unknown) value("unkb ? \"a\" : null");

    assertEquals(
        List.of(new Text("a"), new HclValue.Null(HclType.STRING, Set.of())),
        value.refinements().possible());
    assertFalse(value.refinements().notNull());
  }

  @Test
  void bothBranchesAreWhereAChoiceComesFrom() {
    assertEquals(Set.of(BUCKET, KEY), value("unkb ? bucket : key").marks());
    assertEquals(Set.of(BUCKET), value("true ? bucket : key").marks());
  }

  @Test
  void aTemplateKeepsItsPartsAndWhereTheyComeFrom() {
    Unknown value = (Unknown) value("\"arn:${bucket}/*\"");

    assertEquals("arn:", value.refinements().prefix());
    assertEquals(
        List.of(new Text("arn:"), Values.notNull(HclType.STRING, Set.of(BUCKET)), new Text("/*")),
        ((Joined) value.refinements().form()).parts());
    assertEquals(Set.of(BUCKET), value.marks());
  }

  @Test
  void aTemplateOfPossibilitiesHasPossibilities() {
    Unknown value = (Unknown) value("\"${unkb ? \"a\" : \"b\"}-x\"");

    assertEquals(List.of(new Text("a-x"), new Text("b-x")), value.refinements().possible());
  }

  @Test
  void whatFollowsALetterMayChangeIt() {
    assertEquals("e", ((Unknown) value("\"ex${unk}\"")).refinements().prefix());
  }

  @Test
  void anIndexOfWhatIsNotKnownKeepsItsOrigin() {
    assertEquals(Set.of(BUCKET), value("bucket[0]").marks());
    assertEquals(Set.of(new Origin("aws_s3_bucket.b.arn")), value("bucket[0].arn").marks());
    assertEquals(Set.of(new Origin("aws_s3_bucket.b.arn")), value("bucket[*].arn").marks());
  }

  @Test
  void anOpenObjectAnswersForWhatIsNotListed() {
    assertEquals(new Text("listed"), value("open.name"));
    assertEquals(Unknown.of(HclType.DYNAMIC), value("open.arn"));
    assertTrue(value("[for k, v in open : k]") instanceof Unknown);
    assertTrue(value("open == { name = \"x\" }") instanceof Unknown);
    assertEquals(new Tuple(List.of(new Text("listed"))), value("open[*].name"));
  }

  @Test
  void anOpenObjectIsOneOfTwoBranches() {
    assertEquals(new Text("listed"), value("(true ? open : { name = \"x\" }).name"));
    assertEquals(
        List.of(new Text("listed"), new Text("x")),
        ((Unknown) value("(unkb ? open : { name = \"x\" }).name")).refinements().possible());
  }

  @Test
  void tryKeepsWhatCannotFailAndOffersTheRest() {
    assertEquals(value("bucket"), value("try(bucket, \"x\")"));
    Unknown either = (Unknown) value("try((unkb ? null : { a = 1 }).a, 2)");
    assertEquals(List.of(Num.of(1), Num.of(2)), either.refinements().possible());
  }

  @Test
  void problemsPointAtTheSmallestPart() {
    assertProblem("1 + [2].a", 8, 10, "Unsupported attribute");
    assertProblem("{ a = nosuch.b }", 7, 13, "Reference to an unknown name");
    assertProblem("upper(\"a\", \"b\")", 12, 15, "Too many function arguments");
    assertProblem("\"x${[1]}\"", 5, 8, "Invalid template interpolation value");
    assertProblem("[1, 2][5]", 7, 10, "Invalid index");
    assertProblem("null ? 1 : 2", 1, 5, "Null condition");
    assertProblem("{ for x in [1, 1] : x => x }", 21, 22, "Duplicate object key");
  }

  @Test
  void oneMistakeIsOneProblem() {
    assertEquals(1, evaluate("upper(nosuch.a) == \"b\" ? 1 : 2").problems().size());
  }

  @Test
  void noProblemShowsASecret() {
    for (String written :
        List.of("tonumber(sec)", "sec + 1", "{ for x in [sec, sec] : x => 1 }", "[1][sec]")) {
      Result<HclValue> result = evaluate(written);
      assertTrue(result.hasErrors(), written);
      assertFalse(result.problems().toString().contains("hush"), result.problems().toString());
    }
  }

  @Test
  void expensiveExpressionsAreGivenUp() {
    Limits limits = new Limits(1000, 500, 100, 20);
    for (String written :
        List.of(
            "[for x in range(500) : [for y in range(500) : x]]",
            "range(600)",
            "join(\"\", [for x in range(200) : \"abcdef\"])",
            "[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]",
            "[for a in [range(300)] : [a, a]]")) {
      Result<HclValue> result = evaluate(written, new Budget(limits));
      assertEquals("Expression is too expensive", result.problems().get(0).summary(), written);
      assertTrue(result.value() instanceof Unknown);
    }
  }

  @Test
  void numbersBeyondAllUseAreAProblem() {
    assertTrue(evaluate("1e9999 * 1e9999 * 1e9999").hasErrors());
    assertFalse(evaluate("1e999 == 1e998").hasErrors());
  }

  private static HclValue value(String written) {
    Result<HclValue> result = evaluate(written);
    assertEquals(List.of(), result.problems());
    return result.value();
  }

  private static void assertProblem(String written, int start, int end, String summary) {
    Problem problem = evaluate(written).problems().get(0);
    assertEquals(summary, problem.summary(), written);
    assertEquals(start, problem.subject().start().column(), problem.toString());
    assertEquals(end, problem.subject().end().column(), problem.toString());
  }

  private static Result<HclValue> evaluate(String written) {
    return evaluate(written, new Budget(Limits.DEFAULT));
  }

  private static Result<HclValue> evaluate(String written, Budget budget) {
    Result<Expression> parsed = HclParser.expression("test", written, Position.START);
    assertEquals(List.of(), parsed.problems());
    return Evaluator.evaluate(parsed.value(), new TestScope(), budget);
  }

  private record Origin(String address) implements Mark {
    @Override
    public Mark attribute(String name) {
      return new Origin(address + "." + name);
    }
  }

  private record TestScope() implements Scope {
    @Override
    public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
      Map<String, HclValue> names =
          Map.of(
              "unk",
              Unknown.of(HclType.STRING),
              "unkb",
              Values.notNull(HclType.BOOL, Set.of()),
              "bucket",
              new Unknown(HclType.DYNAMIC, Refinements.NOT_NULL, Set.of(BUCKET)),
              "key",
              Unknown.of(HclType.DYNAMIC).withMarks(Set.of(KEY)),
              "sec",
              new Text("hush", Set.of(Mark.SENSITIVE)),
              "open",
              new Obj(
                  Map.of("name", new Text("listed")),
                  Set.of(),
                  name -> Unknown.of(HclType.DYNAMIC)));
      return Optional.ofNullable(names.get(root)).map(value -> new Found(value, 0));
    }

    @Override
    public Optional<? extends HclFunction> function(String name) {
      return ExpressionTable.function(name);
    }
  }
}
