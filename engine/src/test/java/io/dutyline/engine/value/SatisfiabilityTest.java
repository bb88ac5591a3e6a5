package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.value.Formula.All;
import io.dutyline.engine.value.Formula.Any;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Formula.Not;
import io.dutyline.engine.value.Formula.Opaque;
import io.dutyline.engine.value.Formula.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the answer that trying everything gives. */
final class SatisfiabilityTest {
  private static final List<Variable> VARIABLES =
      List.of(
          new Variable("a", List.of("1", "2")),
          new Variable("b", List.of("1", "2", "3")),
          new Variable("c", List.of()));
  private static final List<String> VALUES = List.of("1", "2", "3");
  private static final String ELSE = "else";

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsADeploymentIfThereIsOne(int seed) {
    Random random = new Random(seed);
    Map<Condition, Boolean> decisions = new LinkedHashMap<>();
    for (int i = 0; i < 1 + seed % 4; i++) {
      decisions.put(new Condition("c" + i, formula(random, 3)), random.nextBoolean());
    }
    assertEquals(Truth.of(someDeploymentFits(decisions)), Satisfiability.of(decisions));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatFollows(int seed) {
    Random random = new Random(seed);
    Scenario scenario = Scenario.any();
    Map<Condition, Boolean> decisions = new LinkedHashMap<>();
    for (int i = 0; i < seed % 4; i++) {
      Condition condition = new Condition("c" + i, formula(random, 2));
      boolean truth = random.nextBoolean();
      if (scenario.with(condition, truth).deployable() == Truth.TRUE) {
        scenario = scenario.with(condition, truth);
        decisions.put(condition, truth);
      }
    }
    Condition asked = new Condition("asked", formula(random, 2));
    boolean canBe = canBe(decisions, asked, true);
    boolean canFail = canBe(decisions, asked, false);
    Truth expected = canBe && canFail ? Truth.UNKNOWN : Truth.of(canBe);
    assertEquals(expected, scenario.implies(asked));
  }

  private static boolean canBe(Map<Condition, Boolean> decisions, Condition asked, boolean truth) {
    Map<Condition, Boolean> more = new LinkedHashMap<>(decisions);
    more.put(asked, truth);
    return someDeploymentFits(more);
  }

  private static Formula formula(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> new Opaque("q" + random.nextInt(2));
      case 1, 2 ->
          new Is(VARIABLES.get(random.nextInt(3)), VALUES.get(random.nextInt(VALUES.size())));
      case 3 -> new Not(formula(random, depth - 1));
      case 4 -> new All(formulas(random, depth - 1));
      default -> new Any(formulas(random, depth - 1));
    };
  }

  private static List<Formula> formulas(Random random, int depth) {
    List<Formula> formulas = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      formulas.add(formula(random, depth));
    }
    return formulas;
  }

  private static boolean someDeploymentFits(Map<Condition, Boolean> decisions) {
    List<String> open = new ArrayList<>(VALUES);
    open.add(ELSE);
    for (String a : VARIABLES.get(0).domain()) {
      for (String b : VARIABLES.get(1).domain()) {
        for (String c : open) {
          for (int answers = 0; answers < 4; answers++) {
            Map<String, String> deployment = new LinkedHashMap<>();
            deployment.putAll(Map.of("a", a, "b", b, "c", c));
            deployment.put("q0", Boolean.toString((answers & 1) == 1));
            deployment.put("q1", Boolean.toString((answers & 2) == 2));
            if (fits(decisions, deployment)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean fits(Map<Condition, Boolean> decisions, Map<String, String> deployment) {
    return decisions.entrySet().stream()
        .allMatch(each -> holds(each.getKey().formula(), deployment) == each.getValue());
  }

  private static boolean holds(Formula formula, Map<String, String> deployment) {
    if (formula instanceof Is is) {
      return is.value().equals(deployment.get(is.variable().name()));
    }
    if (formula instanceof Opaque opaque) {
      return "true".equals(deployment.get(opaque.text()));
    }
    if (formula instanceof Not not) {
      return !holds(not.of(), deployment);
    }
    if (formula instanceof All all) {
      return all.of().stream().allMatch(each -> holds(each, deployment));
    }
    return ((Any) formula).of().stream().anyMatch(each -> holds(each, deployment));
  }
}
