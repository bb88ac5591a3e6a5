package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Type;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a value of Terraform's into the one that CloudFormation would have. */
final class Translator {
  private static final Hints ANYTHING = new Hints(Type.ANY, "", List.of(), true);

  private static final Set<Form> PLAIN = EnumSet.of(Form.PLAIN, Form.JSON, Form.DOCUMENT);

  private final MapValue resource;

  /**
   * @param resource its attributes
   */
  Translator(MapValue resource) {
    this.resource = resource;
  }

  /**
   * Returns what becomes of a value; absent if no property does.
   *
   * @param around the block that the attribute is in, or the resource
   */
  Value translate(Translation translation, Value value, MapValue around) {
    Truth applies = applies(translation, around);
    if (applies == Truth.FALSE) {
      return new Absent(value.range(), Origin.COMPUTED);
    }
    Value translated = translate(translation, value);
    return applies == Truth.TRUE ? translated : maybe(translated);
  }

  /** Returns the value, or none. */
  static Value maybe(Value value) {
    if (value instanceof Unknown unknown) {
      return unknown.with(mayBeAbsent(unknown.hints(), unknown.hints().possible()));
    }
    List<Scalar> possible = value instanceof Scalar scalar ? List.of(scalar) : List.of();
    return value instanceof Absent
        ? value
        : Unknown.because(Unknown.Cause.FUNCTION, "another attribute", value.range())
            .with(new Hints(Type.ANY, "", possible, true));
  }

  /** Returns a value of which nothing is known but why. */
  static Unknown doubt(Unknown unknown) {
    return unknown.with(ANYTHING);
  }

  private static Hints mayBeAbsent(Hints hints, List<Scalar> possible) {
    return new Hints(hints.type(), hints.prefix(), possible, true, hints.form());
  }

  private Truth applies(Translation translation, MapValue around) {
    Truth all = Truth.TRUE;
    for (Map.Entry<String, List<String>> each : translation.when().entrySet()) {
      String name = each.getKey();
      boolean whole = name.startsWith("/");
      Value value = whole ? Paths.find(resource, name.substring(1)) : Paths.find(around, name);
      all = all.and(isOneOf(value, each.getValue()));
    }
    return all;
  }

  /** The empty text stands for an attribute that is not written. */
  private static Truth isOneOf(Value value, List<String> words) {
    if (value instanceof Absent) {
      return Truth.of(words.contains(""));
    }
    if (value instanceof ListValue list && list.rest() == null) {
      return Truth.of(words.contains("") && list.elements().isEmpty());
    }
    if (value instanceof Choice) {
      return Truth.UNKNOWN;
    }
    boolean open = value instanceof Unknown unknown && unknown.hints().mayBeAbsent();
    Truth any = Truth.of(false);
    for (String word : words) {
      boolean none = word.isEmpty();
      Scalar wanted = new Scalar(word, value.range(), Origin.COMPUTED);
      Truth one = none ? Truth.FALSE : Comparison.equal(value, wanted);
      any = any.or(none && open ? Truth.UNKNOWN : one);
    }
    return open && any == Truth.TRUE ? Truth.UNKNOWN : any;
  }

  private Value translate(Translation translation, Value value) {
    if (value instanceof Choice choice) {
      return new Choice(
          choice.condition(),
          translate(translation, choice.whenTrue()),
          translate(translation, choice.whenFalse()),
          choice.undecided(),
          choice.range(),
          choice.origin());
    }
    if (value instanceof Absent) {
      return translation.absent().isEmpty()
          ? value
          : word(translation, Constants.at(value.range(), translation.absent().get()));
    }
    return value instanceof Unknown unknown
        ? unknown(translation, unknown)
        : known(translation, value);
  }

  private Value known(Translation translation, Value value) {
    return switch (translation.form()) {
      case PRESENT -> present(value);
      case JSON, DOCUMENT -> Forms.json(value);
      case LIST -> Forms.list(words(translation, value));
      case FIRST -> words(translation, Forms.first(value));
      case WORDS -> words(translation, Forms.words(value));
      case PAIRS -> Forms.pairs(value, translation.names());
      case MAP -> Forms.map(value, translation.names());
      default -> words(translation, value);
    };
  }

  private static Value present(Value value) {
    if (value instanceof ListValue list && list.elements().isEmpty()) {
      Unknown rest = list.rest();
      return rest == null
          ? new Absent(value.range(), Origin.COMPUTED)
          : rest.with(new Hints(Type.BOOLEAN, "", List.of(truth(true, value)), true));
    }
    return truth(true, value);
  }

  private static Scalar truth(boolean truth, Value of) {
    return new Scalar(truth, of.range(), Origin.computedFrom(List.of(of.origin())));
  }

  /** Of a list, each element is translated. */
  private Value words(Translation translation, Value value) {
    if (value instanceof ListValue list) {
      List<Value> elements = new ArrayList<>();
      list.elements().forEach(each -> elements.add(translate(plain(translation), each)));
      return list.with(elements);
    }
    return value instanceof Unknown unknown
        ? unknown(plain(translation), unknown)
        : word(translation, value);
  }

  private static Translation plain(Translation translation) {
    boolean turns =
        translation.form() == Form.LIST
            || translation.form() == Form.FIRST
            || translation.form() == Form.WORDS;
    return turns
        ? new Translation(
            Form.PLAIN,
            translation.values(),
            translation.otherwise(),
            translation.absent(),
            Map.of(),
            List.of(),
            translation.times())
        : translation;
  }

  private static Value word(Translation translation, Value value) {
    if (!(value instanceof Scalar scalar)) {
      return value;
    }
    Value listed = translation.values().get(scalar.text());
    if (listed == null) {
      listed = translation.otherwise().orElse(null);
    }
    if (listed != null) {
      return listed.from(value.range(), value.origin());
    }
    return switch (translation.form()) {
      case NOT -> scalar.asBoolean().map(b -> with(scalar, !b)).orElse(scalar);
      case UPPER -> with(scalar, scalar.text().toUpperCase(java.util.Locale.ROOT));
      case LOWER -> with(scalar, scalar.text().toLowerCase(java.util.Locale.ROOT));
      default -> times(translation, scalar);
    };
  }

  private static Scalar times(Translation translation, Scalar scalar) {
    return translation.times() == 1
        ? scalar
        : scalar
            .asNumber()
            .map(number -> with(scalar, number.multiply(BigDecimal.valueOf(translation.times()))))
            .orElse(scalar);
  }

  private static Scalar with(Scalar scalar, Object data) {
    return new Scalar(data, scalar.range(), scalar.origin());
  }

  /** Of an unknown value, all that it can be is translated, where that is known. */
  private Value unknown(Translation translation, Unknown unknown) {
    Hints hints = unknown.hints();
    if (translation.form() == Form.PRESENT) {
      return hints.mayBeAbsent()
          ? unknown.with(new Hints(Type.BOOLEAN, "", List.of(truth(true, unknown)), true))
          : truth(true, unknown);
    }
    if (translation.form() == Form.LIST && !hints.mayBeAbsent() && hints.type() != Type.LIST) {
      Value element = unknown(plain(translation), unknown);
      return ListValue.of(List.of(element), unknown.range(), unknown.origin());
    }
    if (isPlain(translation)) {
      return unknown;
    }
    if (translation.values().isEmpty() && translation.otherwise().isPresent()) {
      return always(translation, translation.otherwise().get(), unknown);
    }
    return translated(translation, unknown, possible(translation, unknown));
  }

  /** Whatever the value is, it becomes the same one; only whether there is one counts. */
  private static Value always(Translation translation, Value otherwise, Unknown unknown) {
    Value known = otherwise.from(unknown.range(), unknown.origin());
    if (!unknown.hints().mayBeAbsent() || !(known instanceof Scalar scalar)) {
      return known;
    }
    List<Scalar> possible = new ArrayList<>(List.of(scalar));
    Value absent =
        translation.absent().isEmpty() ? null : word(translation, translation.absent().get());
    if (absent instanceof Scalar other && !other.data().equals(scalar.data())) {
      possible.add(other.from(unknown.range(), unknown.origin()));
    }
    return unknown.with(new Hints(Type.ANY, "", possible, !(absent instanceof Scalar)));
  }

  private static boolean isPlain(Translation translation) {
    return translation.values().isEmpty()
        && translation.otherwise().isEmpty()
        && translation.absent().isEmpty()
        && translation.times() == 1
        && PLAIN.contains(translation.form());
  }

  private static List<Scalar> possible(Translation translation, Unknown unknown) {
    Hints hints = unknown.hints();
    boolean truths = hints.type() == Type.BOOLEAN || translation.values().containsKey("true");
    if (!hints.possible().isEmpty() || !truths) {
      return hints.possible();
    }
    SourceRange range = unknown.range();
    return List.of(
        new Scalar(true, range, unknown.origin()), new Scalar(false, range, unknown.origin()));
  }

  /** A number may be the one that means nothing; of texts that would make too many doubtful. */
  private static boolean mayVanish(Translation translation) {
    return translation.values().entrySet().stream()
        .anyMatch(each -> each.getValue() instanceof Absent && isNumber(each.getKey()));
  }

  private static boolean isNumber(String word) {
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return last >= '0' && last <= '9' && word.chars().noneMatch(Character::isLetter);
  }

  private static Value translated(Translation translation, Unknown unknown, List<Scalar> possible) {
    List<Value> results = new ArrayList<>();
    possible.forEach(each -> results.add(word(translation, each)));
    boolean mayBeAbsent =
        unknown.hints().mayBeAbsent() || (possible.isEmpty() && mayVanish(translation));
    if (mayBeAbsent && translation.absent().isPresent()) {
      results.add(word(translation, translation.absent().get()));
      mayBeAbsent = false;
    }
    Map<Object, Scalar> known = new LinkedHashMap<>();
    for (Value each : results) {
      if (each instanceof Scalar scalar) {
        known.putIfAbsent(scalar.data(), scalar.from(unknown.range(), unknown.origin()));
      } else {
        mayBeAbsent = true;
      }
    }
    List<Scalar> all = possible.isEmpty() ? List.of() : List.copyOf(known.values());
    return unknown.with(new Hints(Type.ANY, "", all, mayBeAbsent));
  }
}
