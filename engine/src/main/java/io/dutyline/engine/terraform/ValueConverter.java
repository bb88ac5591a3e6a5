package io.dutyline.engine.terraform;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the engine's values of HCL's. A value has the range of the expression that yields it; where
 * lists and objects are written in place, so have their parts.
 */
final class ValueConverter {
  private final Evaluation evaluation;
  private final Origins origins = new Origins();

  ValueConverter(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Origin origin(Set<Mark> marks) {
    return origins.of(marks);
  }

  /** Returns a body with all that is in it; blocks are lists under their type. */
  MapValue map(BodyEvaluation body, SourceRange range, Set<Mark> marks) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    for (String name : body.names()) {
      body.part(name).ifPresent(part -> entries.put(name, entry(part, marks)));
    }
    return MapValue.of(entries, range, origins.of(marks));
  }

  private MapValue.Entry entry(Part part, Set<Mark> marks) {
    if (part instanceof Part.Written written) {
      SourceRange name = evaluation.range(written.attribute().nameRange());
      return new MapValue.Entry(name, value(written, marks));
    }
    Part.Blocks blocks = (Part.Blocks) part;
    return new MapValue.Entry(evaluation.range(blocks.keyRange()), list(blocks, marks));
  }

  private ListValue list(Part.Blocks blocks, Set<Mark> outer) {
    List<Value> elements = new ArrayList<>();
    Set<Mark> all = outer;
    for (Part.Nested nested : blocks.blocks()) {
      Set<Mark> marks = Marks.union(nested.marks(), outer);
      all = Marks.union(marks, all);
      elements.add(map(nested.body(), evaluation.range(nested.range()), marks));
    }
    SourceRange range = evaluation.range(blocks.range());
    Unknown rest = null;
    if (blocks.more().isPresent()) {
      Set<Mark> marks = Marks.union(blocks.more().get(), outer);
      Unknown.Hints hints = Unknown.Hints.ofType(Unknown.Type.MAP);
      rest = new Unknown(Origins.reason(marks), hints, range, origins.of(marks));
    }
    return new ListValue(elements, rest, range, origins.of(all));
  }

  /** Returns the value of an attribute; of a JSON text that is made in place, the structure. */
  Value value(Part.Written written, Set<Mark> marks) {
    Expression expression = written.attribute().expression();
    Optional<Expression> argument = JsonEncoding.argument(expression);
    boolean encoded =
        argument.isPresent()
            && written.encoded().isPresent()
            && isStructure(written.encoded().get());
    return encoded
        ? value(written.encoded().get(), argument.get(), marks)
        : value(written.value(), expression, marks);
  }

  private static boolean isStructure(HclValue value) {
    return Values.elements(value).isPresent() || Values.entries(value).isPresent();
  }

  /**
   * Returns a value as the result of an expression.
   *
   * @param outer marks of what it is a part of
   */
  Value value(HclValue value, Expression expression, Set<Mark> outer) {
    Expression bare = JsonEncoding.bare(expression);
    SourceRange range = evaluation.range(expression.range());
    Set<Mark> marks = Marks.union(value.marks(), outer);
    if (value instanceof HclValue.Unknown unknown) {
      return unknown(unknown, bare, range, marks);
    }
    if (value instanceof HclValue.Null) {
      return new Absent(range, origins.of(marks));
    }
    Optional<List<HclValue>> elements = Values.elements(value);
    if (elements.isPresent()) {
      return list(elements.get(), bare, range, marks);
    }
    Optional<Map<String, HclValue>> entries = Values.entries(value);
    return entries.isPresent()
        ? map(entries.get(), bare, range, marks, Values.isOpen(value))
        : scalar(value, bare, range, marks);
  }

  private Value scalar(HclValue value, Expression bare, SourceRange range, Set<Mark> marks) {
    boolean literal = marks.isEmpty() && Texts.isLiteral(bare);
    return new Scalar(Scalars.data(value), range, literal ? Origin.LITERAL : origins.of(marks));
  }

  private Value list(List<HclValue> elements, Expression bare, SourceRange range, Set<Mark> marks) {
    boolean inPlace =
        bare instanceof Expression.TupleConstructor tuple
            && tuple.elements().size() == elements.size();
    List<Value> values = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Expression part = inPlace ? ((Expression.TupleConstructor) bare).elements().get(i) : bare;
      values.add(value(elements.get(i), part, marks));
    }
    return ListValue.of(values, range, inPlace ? literal(marks) : origins.of(marks));
  }

  /** A list or map that is written in place is literal as far as its parts are. */
  private Origin literal(Set<Mark> marks) {
    return marks.isEmpty() ? Origin.LITERAL : origins.of(marks);
  }

  private Value map(
      Map<String, HclValue> values,
      Expression bare,
      SourceRange range,
      Set<Mark> marks,
      boolean open) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    boolean inPlace = bare instanceof Expression.ObjectConstructor;
    if (bare instanceof Expression.ObjectConstructor constructor) {
      for (Expression.ObjectConstructor.Item item : constructor.items()) {
        Optional<String> key = Texts.literal(JsonEncoding.bare(item.key()));
        HclValue value = key.isPresent() ? values.get(key.get()) : null;
        if (value != null) {
          SourceRange keyRange = evaluation.range(item.key().range());
          entries.put(key.get(), new MapValue.Entry(keyRange, value(value, item.value(), marks)));
        }
      }
    }
    values.forEach(
        (key, value) ->
            entries.computeIfAbsent(
                key, name -> new MapValue.Entry(range, value(value, withoutParts(bare), marks))));
    Unknown rest = open ? rest(range, marks) : null;
    return new MapValue(entries, rest, range, inPlace ? literal(marks) : origins.of(marks));
  }

  /** A part of a constructor whose own place is not known has the place of the whole. */
  private static Expression withoutParts(Expression bare) {
    return bare instanceof Expression.ObjectConstructor
            || bare instanceof Expression.TupleConstructor
        ? new Expression.Invalid(bare.range())
        : bare;
  }

  private Unknown rest(SourceRange range, Set<Mark> marks) {
    return new Unknown(Origins.reason(marks), Unknown.Hints.NONE, range, origins.of(marks));
  }

  private Value unknown(
      HclValue.Unknown value, Expression bare, SourceRange range, Set<Mark> marks) {
    Refinements.Form form = value.refinements().form();
    Set<Mark> all =
        Provenance.isExplained(value) ? marks : Marks.union(marks, UnknownText.marks(value));
    if (form instanceof Refinements.Form.Json json && isStructure(json.encoded())) {
      Expression at = JsonEncoding.argument(bare).orElse(bare);
      return value(json.encoded(), at, marks(value)).from(range, origins.of(all));
    }
    if (form instanceof Refinements.Form.Joined) {
      Optional<Value> document = new JsonHoles(this, bare).document(value, range);
      if (document.isPresent()) {
        return document.get();
      }
    }
    return new Unknown(Origins.reason(all), hints(value, range), range, origins.of(all));
  }

  /** The marks of a text's parts stand at the parts; of the text itself, sensitivity is left. */
  private static Set<Mark> marks(HclValue value) {
    return value.marks().contains(Mark.SENSITIVE) ? Set.of(Mark.SENSITIVE) : Set.of();
  }

  private Unknown.Hints hints(HclValue.Unknown value, SourceRange range) {
    Refinements refinements = value.refinements();
    List<Scalar> possible = new ArrayList<>();
    boolean complete = true;
    boolean absent = !refinements.notNull() && refinements.possible().isEmpty();
    for (HclValue each : refinements.possible()) {
      if (each instanceof HclValue.Null) {
        absent = true;
      } else if (Scalars.isScalar(each)) {
        possible.add(new Scalar(Scalars.data(each), range, origins.of(each.marks())));
      } else {
        complete = false;
      }
    }
    return new Unknown.Hints(
        type(value.type()),
        refinements.prefix(),
        complete ? possible : List.of(),
        absent,
        UnknownText.form(value));
  }

  private static Unknown.Type type(HclType type) {
    if (type instanceof HclType.Primitive primitive) {
      return switch (primitive) {
        case STRING -> Unknown.Type.STRING;
        case NUMBER -> Unknown.Type.NUMBER;
        case BOOL -> Unknown.Type.BOOLEAN;
      };
    }
    if (type instanceof HclType.Dynamic) {
      return Unknown.Type.ANY;
    }
    boolean map = type instanceof HclType.MapType || type instanceof HclType.ObjectType;
    return map ? Unknown.Type.MAP : Unknown.Type.LIST;
  }
}
