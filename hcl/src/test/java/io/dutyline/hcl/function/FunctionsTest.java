package io.dutyline.hcl.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every function against what Terraform 1.11 gave for the same expression. */
final class FunctionsTest {
  private static final FileAccess FILES = FileAccess.none();

  @Test
  void functionsGiveWhatTerraformGives() {
    List<String> differences = new ArrayList<>();
    for (Map<String, HclValue> row : FunctionTable.rows("functions.jsonl")) {
      String expression = FunctionTable.text(row, "expr");
      String expected = expected(row);
      String actual = FunctionTable.json(expression, FILES);
      String type = FunctionTable.text(row, "type");
      HclValue value = type.isEmpty() ? null : FunctionTable.evaluate(expression, FILES);
      if (!actual.equals(expected)) {
        differences.add(expression + "\n  expected " + expected + "\n  but was  " + actual);
      } else if (value != null && !FunctionTable.type(value.type()).equals(type)) {
        differences.add(
            expression
                + "\n  expected "
                + type
                + "\n  but was  "
                + FunctionTable.type(value.type()));
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  /** We may know more than Terraform, but nothing else. */
  @Test
  void unknownArgumentsLeaveUnknownWhatTerraformDoes() {
    List<String> differences = new ArrayList<>();
    for (Map<String, HclValue> row : FunctionTable.rows("unknown-arguments.jsonl")) {
      String expression = FunctionTable.text(row, "expr");
      HclValue value = FunctionTable.evaluate(expression, FILES);
      boolean wholly = value != null && Values.isWhollyKnown(value);
      boolean same =
          row.containsKey("error")
              ? value == null
              : row.containsKey("unknown")
                  ? value != null
                  : wholly && FunctionTable.json(expression, FILES).equals(expected(row));
      if (!same) {
        differences.add(expression + " was " + value);
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  private static String expected(Map<String, HclValue> row) {
    return row.containsKey("error")
        ? FunctionTable.ERROR
        : row.containsKey("unknown") ? FunctionTable.UNKNOWN : FunctionTable.text(row, "json");
  }

  @Test
  void everyListedFunctionIsDefinedUnderItsName() {
    Map<String, HclFunction> all = Functions.all(FILES);
    all.forEach(
        (name, function) -> assertTrue(name.equals(function.name()) || name.startsWith("core::")));
    // Terraform has 118 functions; "try" and "can" are the evaluator's.
    assertEquals(2 * 116, all.size());
  }

  @Test
  void functionHasItsNamespaceToo() {
    Map<String, HclFunction> all = Functions.all(FILES);
    assertSame(all.get("upper"), all.get("core::upper"));
    assertNull(all.get("other::upper"));
  }

  @Test
  void nothingIsKnownOfWhatProvidersCompute() throws Exception {
    HclFunction function = Functions.ofProvider("provider::aws::arn_parse");
    assertNotNull(function.variadic().orElseThrow());
    assertEquals(HclValue.Unknown.of(HclType.DYNAMIC), function.call(List.of()));
  }
}
