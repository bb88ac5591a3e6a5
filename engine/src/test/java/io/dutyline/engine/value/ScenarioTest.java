package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dutyline.engine.value.Formula.All;
import io.dutyline.engine.value.Formula.Any;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Formula.Not;
import io.dutyline.engine.value.Formula.Opaque;
import io.dutyline.engine.value.Formula.Variable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScenarioTest {
  private static final Variable ENV =
      new Variable("parameter Env", List.of("dev", "stage", "prod"));
  private static final Variable NAME = new Variable("parameter Name", List.of());

  private static final Condition IS_PROD = new Condition("IsProd", new Is(ENV, "prod"));
  private static final Condition IS_DEV = new Condition("IsDev", new Is(ENV, "dev"));
  private static final Condition IS_STAGE = new Condition("", new Is(ENV, "stage"));
  private static final Condition IS_TEST = new Condition("IsTest", new Is(ENV, "test"));
  private static final Condition IS_NAMED = new Condition("IsNamed", new Not(new Is(NAME, "")));

  @Test
  void aDecidedConditionIsWhatItWasDecided() {
    assertEquals(Truth.TRUE, Scenario.any().with(IS_PROD, true).implies(IS_PROD));
    assertEquals(Truth.FALSE, Scenario.any().with(IS_PROD, false).implies(IS_PROD));
  }

  @Test
  void nothingFollowsFromNothing() {
    assertEquals(Truth.UNKNOWN, Scenario.any().implies(IS_PROD));
    assertEquals(Truth.UNKNOWN, Scenario.any().implies(IS_NAMED));
    assertEquals(Truth.TRUE, Scenario.any().deployable());
  }

  @Test
  void oneParameterHasOneValue() {
    Scenario prod = Scenario.any().with(IS_PROD, true);
    assertEquals(Truth.FALSE, prod.implies(IS_DEV));
    assertEquals(Truth.FALSE, prod.implies(IS_STAGE));
    assertEquals(Truth.UNKNOWN, prod.implies(IS_NAMED));
    assertEquals(Truth.FALSE, prod.with(IS_DEV, true).deployable());
  }

  @Test
  void whatIsLeftOfTheAllowedValuesFollows() {
    Scenario other = Scenario.any().with(IS_PROD, false).with(IS_DEV, false);
    assertEquals(Truth.TRUE, other.implies(IS_STAGE));
    assertEquals(Truth.FALSE, other.with(IS_STAGE, false).deployable());
  }

  @Test
  void aValueThatIsNotAllowedIsNeverTaken() {
    assertEquals(Truth.FALSE, Scenario.any().implies(IS_TEST));
    assertEquals(Truth.FALSE, Scenario.any().with(IS_NAMED, true).implies(IS_TEST));
    assertEquals(Truth.FALSE, Scenario.any().with(IS_PROD, false).implies(IS_TEST));
  }

  @Test
  void theOnlyAllowedValueIsAlwaysTaken() {
    Condition only = new Condition("", new Is(new Variable("x", List.of("a")), "a"));
    assertEquals(Truth.TRUE, Scenario.any().implies(only));
    assertEquals(Truth.TRUE, Scenario.any().with(IS_PROD, true).implies(only));
  }

  @Test
  void anOpenParameterMayHaveAValueThatNoConditionNames() {
    Condition a = new Condition("", new Is(NAME, "a"));
    Condition b = new Condition("", new Is(NAME, "b"));
    Scenario neither = Scenario.any().with(a, false).with(b, false);
    assertEquals(Truth.TRUE, neither.deployable());
    assertEquals(Truth.UNKNOWN, neither.implies(IS_NAMED));
  }

  @Test
  void joinedConditionsFollowFromTheirParts() {
    Condition both = new Condition("", new All(List.of(IS_PROD.formula(), IS_NAMED.formula())));
    Condition either = new Condition("", new Any(List.of(IS_PROD.formula(), IS_NAMED.formula())));
    Scenario notBoth = Scenario.any().with(both, false).with(IS_PROD, true);
    assertEquals(Truth.FALSE, notBoth.implies(IS_NAMED));
    assertEquals(Truth.TRUE, notBoth.implies(either));
    assertEquals(Truth.TRUE, Scenario.any().with(both, true).implies(either));
    assertEquals(Truth.UNKNOWN, Scenario.any().with(either, true).implies(both));
  }

  @Test
  void anOpaqueQuestionHasOneAnswerThroughout() {
    Condition asked = new Condition("A", new Opaque("q"));
    Condition denied = new Condition("B", new Not(new Opaque("q")));
    Condition namesake = new Condition("C", new Is(new Variable("q", List.of()), "true"));
    Scenario scenario = Scenario.any().with(asked, true);
    assertEquals(Truth.FALSE, scenario.implies(denied));
    assertEquals(Truth.UNKNOWN, scenario.implies(namesake));
  }

  @Test
  void aConstantIsWhatItIs() {
    Condition never = new Condition("Never", Formula.FALSE);
    assertEquals(Truth.FALSE, Scenario.any().implies(never));
    assertEquals(Truth.FALSE, Scenario.any().with(never, true).deployable());
  }

  @Test
  void aQuestionThatIsTooHardIsLeftOpen() {
    // Pigeons: eleven variables, ten values, no two alike. Unsolvable, but only by trying.
    List<Formula> differ = new ArrayList<>();
    List<String> holes = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    for (int i = 0; i <= holes.size(); i++) {
      for (int j = 0; j < i; j++) {
        for (String hole : holes) {
          Formula one = new Is(new Variable("p" + i, holes), hole);
          Formula other = new Is(new Variable("p" + j, holes), hole);
          differ.add(new Not(new All(List.of(one, other))));
        }
      }
    }
    Condition pigeons = new Condition("", new All(differ));
    assertEquals(Truth.UNKNOWN, Scenario.any().with(pigeons, true).deployable());
  }

  @Test
  void isDescribedByTheNamesOfItsConditions() {
    assertEquals("", Scenario.any().describe());
    assertEquals(
        "when IsProd is false and parameter Env = stage",
        Scenario.any().with(IS_PROD, false).with(IS_STAGE, true).describe());
    assertEquals(
        "when parameter Env is not stage", Scenario.any().with(IS_STAGE, false).describe());
  }

  @Test
  void conditionsAreAlikeOnlyIfNameAndMeaningAre() {
    assertEquals(IS_PROD, new Condition("IsProd", new Is(ENV, "prod")));
    assertNotEquals(IS_PROD, new Condition("IsProd", new Is(ENV, "dev")));
    assertNotEquals(IS_PROD, new Condition("", new Is(ENV, "prod")));
  }
}
