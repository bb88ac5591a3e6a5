package io.dutyline.hcl.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.References;
import io.dutyline.hcl.eval.TypeConstraint;
import io.dutyline.hcl.eval.TypeExpression;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.syntax.JsonParser;
import io.dutyline.hcl.value.HclValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the specification suite of HCL's authors: each case is a file, a specification of how it is
 * decoded, and what comes of it or where it is wrong.
 */
final class SpecificationTest {
  private static final int CASES = 15;

  private int run;

  @Test
  void decodesAsTheSuiteHasIt() throws IOException {
    try (Stream<Path> files = Files.walk(SharedFolder.folder("corpus/hcl-specsuite"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".t")).sorted().toList()) {
        assertCase(file);
      }
    }
    assertEquals(CASES, run);
  }

  private void assertCase(Path expectations) throws IOException {
    run++;
    String base = expectations.toString().substring(0, expectations.toString().length() - 2);
    Body.Content expected = read(expectations).content(Body.Schema.OPEN);
    Hcldec specification = Hcldec.of(read(Path.of(base + ".hcldec")));
    assertDecodes(
        HclParser.parse("f", Files.readString(Path.of(base + ".hcl"))),
        specification,
        expected,
        base);
    Path json = Path.of(base + ".hcl.json");
    if (Files.exists(json)) {
      assertDecodes(JsonParser.parse("f", Files.readString(json)), specification, expected, base);
    }
  }

  private static Body read(Path file) throws IOException {
    Result<Body> result = HclParser.parse(file.toString(), Files.readString(file));
    assertEquals(List.of(), result.problems());
    return result.value();
  }

  private static void assertDecodes(
      Result<Body> file, Hcldec specification, Body.Content expected, String name) {
    List<Problem> problems = new ArrayList<>(file.problems());
    Optional<HclValue> value =
        problems.isEmpty()
            ? Optional.of(specification.decode(file.value(), problems))
            : Optional.empty();
    assertEquals(places(expected), problems.stream().map(p -> place(p.subject())).toList(), name);
    if (problems.isEmpty()) {
      assertValue(expected, value.orElseThrow(), name);
    }
    for (Block block : expected.blocks()) {
      if (block.type().equals("traversals")) {
        assertEquals(List.of(), references(file.value()), name);
      }
    }
  }

  private static void assertValue(Body.Content expected, HclValue value, String name) {
    Optional<Expression> type = attribute(expected, "result_type");
    TypeConstraint constraint =
        type.map(tree -> TypeExpression.read(tree).value()).orElse(TypeConstraint.ANY);
    attribute(expected, "result")
        .ifPresent(
            tree -> {
              HclValue result = Hcldec.evaluate(tree, Map.of());
              assertEquals(Hcldec.converted(result, constraint.type()), value, name);
            });
    assertEquals(Hcldec.converted(value, constraint.type()), value, name);
  }

  private static Optional<Expression> attribute(Body.Content content, String name) {
    return content.attributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .map(Attribute::expression)
        .findFirst();
  }

  private static List<String> places(Body.Content expected) {
    List<String> places = new ArrayList<>();
    for (Block diagnostics : expected.blocks()) {
      if (diagnostics.type().equals("diagnostics")) {
        for (Block error : diagnostics.body().content(Body.Schema.OPEN).blocks()) {
          List<Block> ends = error.body().content(Body.Schema.OPEN).blocks();
          places.add(position(ends.get(0)) + " to " + position(ends.get(1)));
        }
      }
    }
    return places;
  }

  private static Position position(Block block) {
    Body.Content content = block.body().content(Body.Schema.OPEN);
    return new Position(
        number(content, "line"), number(content, "column"), number(content, "byte"));
  }

  private static int number(Body.Content content, String name) {
    Expression tree = attribute(content, name).orElseThrow();
    return ((HclValue.Num) Hcldec.evaluate(tree, Map.of())).value().intValueExact();
  }

  private static String place(Range range) {
    return range.start() + " to " + range.end();
  }

  private static List<?> references(Body body) {
    return body.content(Body.Schema.OPEN).attributes().stream()
        .flatMap(attribute -> References.of(attribute.expression()).stream())
        .toList();
  }
}
