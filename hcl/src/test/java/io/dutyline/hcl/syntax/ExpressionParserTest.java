package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Result;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExpressionParserTest {
  @ParameterizedTest
  @MethodSource("expressions")
  void readsExpression(String text, String tree) {
    Result<Expression> result = HclParser.expression("f", text, Position.START);

    assertEquals(List.of(), result.problems());
    assertEquals(tree, Trees.show(result.value()));
  }

  static Stream<Arguments> expressions() throws IOException {
    return Cases.of("expressions.txt")
        .map(
            line -> {
              int arrow = line.lastIndexOf(" => (") < 0 ? line.lastIndexOf(" => ") : arrow(line);
              return Arguments.of(
                  line.substring(0, arrow).replace("⏎", "\n"), line.substring(arrow + 4));
            });
  }

  /** The tree of a for expression has an arrow itself, but not at its start. */
  private static int arrow(String line) {
    return line.contains(" => (for") ? line.indexOf(" => (for") : line.lastIndexOf(" => (");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrong(String text, String problem) {
    Result<Expression> result = HclParser.expression("f", text, Position.START);

    assertEquals(List.of(problem), Cases.problems(result.problems()));
  }

  static Stream<Arguments> wrong() throws IOException {
    return Cases.of("wrong-expressions.txt")
        .map(line -> line.split(" => ", 2))
        .map(parts -> Arguments.of(parts[0].replace("⏎", "\n"), parts[1]));
  }

  @Test
  void placesAnExpressionInItsFile() {
    Expression tree = HclParser.expression("f", "a +\n b", new Position(7, 5, 100)).value();

    Expression.Binary sum = (Expression.Binary) tree;
    assertEquals(new Position(7, 5, 100), sum.left().range().start());
    assertEquals(new Position(8, 2, 105), sum.right().range().start());
  }
}
