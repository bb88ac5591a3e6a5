package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.value.Formula.All;
import io.dutyline.engine.value.Formula.Any;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.Formula.Not;
import io.dutyline.engine.value.Formula.Opaque;
import io.dutyline.engine.value.Formula.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormulaTest {
  private static final Formula PROD =
      new Is(new Variable("parameter Env", List.of("dev", "prod")), "prod");
  private static final Formula ASKED = new Opaque("asked");

  @Test
  void constantsFoldAway() {
    assertEquals(Formula.TRUE, Formula.not(new Constant(false)));
    assertEquals(Formula.FALSE, Formula.allOf(List.of(PROD, Formula.FALSE)));
    assertEquals(PROD, Formula.allOf(List.of(Formula.TRUE, PROD)));
    assertEquals(Formula.TRUE, Formula.allOf(List.of(Formula.TRUE)));
    assertEquals(Formula.TRUE, Formula.anyOf(List.of(PROD, Formula.TRUE)));
    assertEquals(PROD, Formula.anyOf(List.of(PROD, Formula.FALSE)));
    assertEquals(Formula.FALSE, Formula.anyOf(List.of()));
  }

  @Test
  void whatIsOpenStays() {
    assertEquals(new Not(PROD), Formula.not(PROD));
    assertEquals(PROD, Formula.not(new Not(PROD)));
    assertEquals(new All(List.of(PROD, ASKED)), Formula.allOf(List.of(PROD, ASKED)));
    assertEquals(new Any(List.of(PROD, ASKED)), Formula.anyOf(List.of(PROD, ASKED)));
  }

  @Test
  void isDescribedInWords() {
    Formula formula = new Any(List.of(new All(List.of(PROD, ASKED)), new Not(ASKED)));
    assertEquals("((parameter Env = prod and asked) or not (asked))", formula.describe());
    assertEquals("true", Formula.TRUE.describe());
    Formula none = new Is(new Variable("parameter Name", List.of()), "");
    assertEquals("parameter Name is empty", none.describe());
    assertEquals("parameter Name is not empty", Formula.not(none).describe());
    assertEquals("parameter Env is not prod", Formula.not(PROD).describe());
  }
}
