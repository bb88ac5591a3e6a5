package io.dutyline.hcl.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.eval.TypeExpression;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.Conversion;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As much of hcldec's language for decoding bodies as the specification suite uses. */
final class Hcldec {
  private final Block root;
  private final Map<String, HclValue> variables;

  private Hcldec(Block root, Map<String, HclValue> variables) {
    this.root = root;
    this.variables = variables;
  }

  static Hcldec of(Body specification) {
    Map<String, HclValue> variables = new HashMap<>();
    List<Block> roots = new ArrayList<>();
    for (Block block : blocks(specification)) {
      if (block.type().equals("variables")) {
        for (Attribute attribute : block.body().content(Body.Schema.OPEN).attributes()) {
          variables.put(attribute.name(), evaluate(attribute.expression(), Map.of()));
        }
      } else {
        roots.add(block);
      }
    }
    assertEquals(1, roots.size());
    return new Hcldec(roots.get(0), variables);
  }

  HclValue decode(Body body, List<Problem> problems) {
    return decode(root, body, problems);
  }

  private HclValue decode(Block specification, Body body, List<Problem> problems) {
    List<Block> parts =
        specification.type().equals("object")
            ? blocks(specification.body())
            : List.of(specification);
    Body.Content content = body.content(schema(parts));
    problems.addAll(content.problems());
    if (!specification.type().equals("object")) {
      return part(specification, content, problems);
    }
    Map<String, HclValue> attributes = new HashMap<>();
    for (Block part : parts) {
      attributes.put(part.label(0), part(part, content, problems));
    }
    return Values.object(attributes);
  }

  private static Body.Schema schema(List<Block> parts) {
    List<String> attributes = new ArrayList<>();
    Map<String, Integer> blocks = new HashMap<>();
    for (Block part : parts) {
      switch (part.type()) {
        case "attr" -> attributes.add(part.label(0));
        case "block", "block_list" -> blocks.put(blockType(part), 0);
        case "block_map" -> blocks.put(blockType(part), 1);
        default -> assertEquals("literal", part.type());
      }
    }
    return new Body.Schema(Set.copyOf(attributes), blocks, false);
  }

  private HclValue part(Block part, Body.Content content, List<Problem> problems) {
    return switch (part.type()) {
      case "literal" -> evaluate(attribute(part.body(), "value").orElseThrow(), Map.of());
      case "attr" -> attr(part, content);
      case "block" -> decode(nested(part), written(part, content).get(0).body(), problems);
      case "block_map" -> blockMap(part, content, problems);
      default -> throw new AssertionError(part.type());
    };
  }

  private HclValue attr(Block part, Body.Content content) {
    HclType type = TypeExpression.read(attribute(part.body(), "type").orElseThrow()).value().type();
    for (Attribute attribute : content.attributes()) {
      if (attribute.name().equals(part.label(0))) {
        return converted(evaluate(attribute.expression(), variables), type);
      }
    }
    return new HclValue.Null(type, Set.of());
  }

  private HclValue blockMap(Block part, Body.Content content, List<Problem> problems) {
    Map<String, HclValue> entries = new LinkedHashMap<>();
    for (Block block : written(part, content)) {
      entries.put(block.label(0), decode(nested(part), block.body(), problems));
    }
    return Values.map(entries.values().iterator().next().type(), entries);
  }

  private static List<Block> written(Block part, Body.Content content) {
    return content.blocks().stream().filter(block -> block.type().equals(blockType(part))).toList();
  }

  private static Block nested(Block part) {
    return blocks(part.body()).get(0);
  }

  private static String blockType(Block part) {
    return attribute(part.body(), "block_type")
        .map(tree -> ((HclValue.Text) evaluate(tree, Map.of())).value())
        .orElseGet(() -> part.label(0));
  }

  private static List<Block> blocks(Body body) {
    return body.content(Body.Schema.OPEN).blocks();
  }

  private static Optional<Expression> attribute(Body body, String name) {
    return body.content(Body.Schema.OPEN).attributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .map(Attribute::expression)
        .findFirst();
  }

  static HclValue converted(HclValue value, HclType type) {
    try {
      return Conversion.convert(value, type);
    } catch (ConversionException e) {
      throw new AssertionError(e);
    }
  }

  static HclValue evaluate(Expression tree, Map<String, HclValue> variables) {
    Result<HclValue> result = Evaluator.evaluate(tree, new Names(variables));
    assertEquals(List.of(), result.problems());
    return result.value();
  }

  /** A scope of variables. */
  private record Names(Map<String, HclValue> variables) implements Scope {
    @Override
    public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
      return Optional.ofNullable(variables.get(root)).map(value -> new Found(value, 0));
    }

    @Override
    public Optional<HclFunction> function(String name) {
      return Optional.empty();
    }
  }
}
