package io.dutyline.hcl.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.Budget;
import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Limits;
import io.dutyline.hcl.eval.References;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.eval.TypeExpression;
import io.dutyline.hcl.function.FileAccess;
import io.dutyline.hcl.function.Functions;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class EvaluatorFuzzTest {
  /** Small, so that much is tried. */
  private static final Limits LIMITS = new Limits(20_000, 10_000, 100_000, 600);

  private final Map<String, HclFunction> functions = Functions.all(FileAccess.none());

  @FuzzTest(maxDuration = "10m")
  void evaluatesAnyExpression(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Result<Expression> expression = HclParser.expression("f", text, Position.START);

    Result<HclValue> value =
        Evaluator.evaluate(expression.value(), new Names(), new Budget(LIMITS));

    Claims.assertWithin(text, value.problems());
    References.of(expression.value());
    TypeExpression.read(expression.value());
  }

  /** A scope in which one name is unknown, and one an object. */
  private final class Names implements Scope {
    @Override
    public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
      return switch (root) {
        case "u" -> Optional.of(new Found(HclValue.Unknown.of(HclType.DYNAMIC), 0));
        case "o" -> Optional.of(new Found(new HclValue.Obj(Map.of("a", HclValue.Num.of(1))), 0));
        default -> Optional.empty();
      };
    }

    @Override
    public Optional<HclFunction> function(String name) {
      return Optional.ofNullable(functions.get(name));
    }
  }
}
