package io.dutyline.hcl.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.function.FileAccess;
import io.dutyline.hcl.function.Functions;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Expressions, what Terraform makes of them, and what we do. */
final class ExpressionTable {
  private static final Map<String, HclFunction> FUNCTIONS = Functions.all(FileAccess.none());

  /** The names that expressions of the tables use. */
  private static final Map<String, HclValue> NAMES =
      Map.of(
          "unk", Unknown.of(HclType.STRING),
          "unkn", Unknown.of(HclType.NUMBER),
          "unkb", Unknown.of(HclType.BOOL),
          "unkl",
              new Unknown(
                  new HclType.ListType(HclType.STRING),
                  Refinements.NOT_NULL.withLength(1, Integer.MAX_VALUE),
                  Set.of()),
          "unkm", Values.notNull(new HclType.MapType(HclType.STRING), Set.of()),
          "unkd", Unknown.of(HclType.STRING),
          "dyn", Unknown.of(HclType.DYNAMIC),
          "sec", new Text("hush", Set.of(Mark.SENSITIVE)));

  private ExpressionTable() {}

  /** How an answer of ours stands to Terraform's. */
  enum Agreement {
    SAME,
    /** We know what Terraform leaves open. */
    MORE,
    DIFFERENT
  }

  static List<Obj> rows(Path file) {
    try {
      List<Obj> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file, UTF_8)) {
        if (!line.isBlank()) {
          rows.add((Obj) json(line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Obj row, String name) {
    return row.attributes().get(name) instanceof Text text ? text.value() : "";
  }

  static Result<HclValue> evaluate(String written) {
    // A heredoc has more than one line, which tables escape.
    String source =
        written.startsWith("<<") && !written.contains("\n")
            ? ((Text) json('"' + written + '"')).value()
            : written;
    Result<Expression> parsed = HclParser.expression("table", source, Position.START);
    return parsed.hasErrors()
        ? new Result<>(Unknown.of(HclType.DYNAMIC), parsed.problems())
        : Evaluator.evaluate(parsed.value(), new TableScope());
  }

  static Agreement agreement(Obj row) {
    Result<HclValue> ours = evaluate(text(row, "expr"));
    if (row.attributes().containsKey("error")) {
      return ours.hasErrors() || !isJson(ours.value()) ? Agreement.SAME : Agreement.DIFFERENT;
    }
    if (ours.hasErrors()) {
      return Agreement.DIFFERENT;
    }
    HclValue known = row.attributes().getOrDefault("known", Bool.TRUE);
    HclValue expected =
        row.attributes().get("json") instanceof Text text ? json(text.value()) : Null.OF_ANY_TYPE;
    boolean lacksJson = row.attributes().get("json") instanceof Null;
    HclValue unknown =
        lacksJson
            ? Bool.TRUE
            : known instanceof Text
                ? row.attributes().get("unknown")
                : Bool.of(!known.equals(Bool.TRUE));
    HclValue value = Marks.strip(ours.value());
    String type = text(row, "type");
    if (!type.isEmpty() && !TypeText.normalized(type).equals(TypeText.of(value.type()))) {
      return Agreement.DIFFERENT;
    }
    return compare(value, expected, unknown);
  }

  /** What a result is, for a message. */
  static String describe(Obj row) {
    Result<HclValue> ours = evaluate(text(row, "expr"));
    return text(row, "expr")
        + "\n    Terraform: "
        + (row.attributes().containsKey("error") ? "an error" : text(row, "json"))
        + (row.attributes().containsKey("known") ? " known: " + row.attributes().get("known") : "")
        + "\n    here: "
        + (ours.hasErrors()
            ? ours.problems()
            : TypeText.of(ours.value().type()) + " " + ours.value());
  }

  private static Agreement compare(HclValue ours, HclValue expected, HclValue unknown) {
    if (unknown.equals(Bool.TRUE)) {
      return ours instanceof Unknown || Values.isOpen(ours) ? Agreement.SAME : Agreement.MORE;
    }
    if (ours instanceof Unknown) {
      return Agreement.DIFFERENT;
    }
    Optional<Map<String, HclValue>> entries = Values.entries(ours);
    if (entries.isPresent()) {
      return expected instanceof Obj object
          ? ofEntries(entries.get(), object.attributes(), unknown)
          : Agreement.DIFFERENT;
    }
    Optional<List<HclValue>> elements = Values.elements(ours);
    if (elements.isPresent()) {
      return expected instanceof Tuple tuple
          ? ofElements(elements.get(), tuple.elements(), unknown)
          : Agreement.DIFFERENT;
    }
    boolean bothNull = ours instanceof Null && expected instanceof Null;
    boolean same = bothNull || ours.equals(expected);
    return same ? Agreement.SAME : Agreement.DIFFERENT;
  }

  private static Agreement ofEntries(
      Map<String, HclValue> ours, Map<String, HclValue> expected, HclValue unknown) {
    Map<String, HclValue> open = Values.entries(unknown).orElse(Map.of());
    Map<String, HclValue> all = new LinkedHashMap<>(open);
    all.keySet().removeIf(key -> open.get(key).equals(Bool.FALSE));
    all.putAll(expected);
    if (!all.keySet().equals(ours.keySet())) {
      return Agreement.DIFFERENT;
    }
    Agreement agreement = Agreement.SAME;
    for (String key : ours.keySet()) {
      HclValue want = expected.getOrDefault(key, Null.OF_ANY_TYPE);
      Agreement one = compare(ours.get(key), want, open.getOrDefault(key, Bool.FALSE));
      agreement = one.compareTo(agreement) > 0 ? one : agreement;
    }
    return agreement;
  }

  private static Agreement ofElements(
      List<HclValue> ours, List<HclValue> expected, HclValue unknown) {
    if (ours.size() != expected.size()) {
      return Agreement.DIFFERENT;
    }
    Optional<List<HclValue>> open = Values.elements(unknown);
    Agreement agreement = Agreement.SAME;
    for (int i = 0; i < ours.size(); i++) {
      HclValue each = open.isPresent() ? open.get().get(i) : Bool.FALSE;
      Agreement one = compare(ours.get(i), expected.get(i), each);
      agreement = one.compareTo(agreement) > 0 ? one : agreement;
    }
    return agreement;
  }

  /** Returns the JSON of a variable's value, or {@code error}. */
  static String variable(Obj row) {
    Result<Expression> type = HclParser.expression("table", text(row, "type"), Position.START);
    Result<TypeConstraint> constraint = TypeExpression.read(type.value());
    Result<HclValue> value = evaluate(text(row, "value"));
    if (constraint.hasErrors() || value.hasErrors()) {
      return "error";
    }
    try {
      HclValue converted = constraint.value().apply(value.value());
      return jsonOf(converted);
    } catch (ConversionException e) {
      return "error";
    }
  }

  static String jsonOf(HclValue value) {
    return called("jsonencode", value).map(json -> ((Text) json).value()).orElse("error");
  }

  static Optional<HclFunction> function(String name) {
    return Optional.ofNullable(FUNCTIONS.get(name));
  }

  private static boolean isJson(HclValue value) {
    return called("jsonencode", value).isPresent();
  }

  static HclValue json(String text) {
    return called("jsondecode", new Text(text)).orElseThrow();
  }

  private static Optional<HclValue> called(String name, HclValue argument) {
    try {
      return Optional.of(FUNCTIONS.get(name).call(List.of(argument)));
    } catch (HclFunction.FunctionException e) {
      return Optional.empty();
    }
  }

  private record TableScope() implements Scope {
    @Override
    public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
      return Optional.ofNullable(NAMES.get(root)).map(value -> new Found(value, 0));
    }

    @Override
    public Optional<HclFunction> function(String name) {
      return ExpressionTable.function(name);
    }
  }
}
