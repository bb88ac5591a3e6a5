package io.dutyline.hcl.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Calls with what Terraform makes of them, and what we make. */
final class FunctionTable {
  /** What an evaluation comes to that has an error. */
  static final String ERROR = "error";

  static final String UNKNOWN = "unknown";

  private static final Map<String, HclValue> NAMES =
      Map.of(
          "unk", Values.unknown(HclType.STRING, Set.of()),
          "unkn", Values.unknown(HclType.NUMBER, Set.of()),
          "unkb", Values.unknown(HclType.BOOL, Set.of()),
          "unkl", Values.unknown(new HclType.ListType(HclType.STRING), Set.of()),
          "unkm", Values.unknown(new HclType.MapType(HclType.STRING), Set.of()),
          "unkd", Values.unknown(HclType.DYNAMIC, Set.of()));

  private FunctionTable() {}

  /** Returns the lines of a table as objects. */
  static List<Map<String, HclValue>> rows(String resource) {
    try (InputStream in = requireNonNull(FunctionTable.class.getResourceAsStream(resource))) {
      List<Map<String, HclValue>> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        rows.add(((HclValue.Obj) new JsonReader(line).read()).attributes());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FunctionException e) {
      throw new AssertionError(e);
    }
  }

  static String text(Map<String, HclValue> row, String column) {
    return row.get(column) instanceof HclValue.Text text ? text.value() : "";
  }

  /** Returns the value of an expression; null if there is an error. */
  static @Nullable HclValue evaluate(String expression, FileAccess files) {
    Result<Expression> parsed = HclParser.expression("test", expression, Position.START);
    if (parsed.hasErrors()) {
      return null;
    }
    Result<HclValue> result = Evaluator.evaluate(parsed.value(), new Names(Functions.all(files)));
    return result.hasErrors() ? null : result.value();
  }

  /** Returns the JSON of the value, or else what it is. */
  static String json(String expression, FileAccess files) {
    HclValue value = evaluate(expression, files);
    try {
      return value == null ? ERROR : Values.isWhollyKnown(value) ? JsonText.of(value) : UNKNOWN;
    } catch (FunctionException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a type as Terraform's JSON has it. */
  static String type(HclType type) {
    if (type instanceof HclType.ListType list) {
      return "[\"list\"," + type(list.element()) + "]";
    }
    if (type instanceof HclType.SetType set) {
      return "[\"set\"," + type(set.element()) + "]";
    }
    if (type instanceof HclType.MapType map) {
      return "[\"map\"," + type(map.element()) + "]";
    }
    if (type instanceof HclType.TupleType tuple) {
      StringJoiner parts = new StringJoiner(",", "[\"tuple\",[", "]]");
      tuple.elements().forEach(element -> parts.add(type(element)));
      return parts.toString();
    }
    if (type instanceof HclType.ObjectType object) {
      StringJoiner parts = new StringJoiner(",", "[\"object\",{", "}]");
      object
          .attributes()
          .forEach((name, each) -> parts.add(JsonText.quote(name) + ":" + type(each)));
      return parts.toString();
    }
    return '"' + type.toString().toLowerCase(Locale.ROOT) + '"';
  }

  private record Names(Map<String, HclFunction> functions) implements Scope {
    @Override
    public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
      return Optional.ofNullable(NAMES.get(root)).map(value -> new Found(value, 0));
    }

    @Override
    public Optional<? extends HclFunction> function(String name) {
      return Optional.ofNullable(functions.get(name));
    }
  }
}
