package io.dutyline.engine.config;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.NearestWord;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads values of a data file as what they should be, and reports those that are something else.
 * What is absent is nothing, and nothing to report.
 */
final class ValueReader {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void error(String summary, String detail, SourceRange range) {
    diagnostics.add(Diagnostic.error(summary, detail, range));
  }

  /** Reports a word that is none of the known ones, with the nearest of them. */
  void unknownWord(String what, String word, Collection<String> known, SourceRange range) {
    List<String> sorted = List.copyOf(new TreeSet<>(known));
    String meant =
        NearestWord.to(word, sorted).map(near -> " Did you mean '%s'?".formatted(near)).orElse("");
    error("Unknown " + what, "There is no %s '%s'.".formatted(what, word) + meant, range);
  }

  /** Returns a map after reporting those of its keys that are not known. */
  Optional<MapValue> map(Value value, String what, Collection<String> keys) {
    Optional<MapValue> map = map(value, what);
    map.ifPresent(
        read ->
            read.entries()
                .forEach(
                    (key, entry) -> {
                      if (!keys.contains(key)) {
                        unknownWord("key of " + what, key, keys, entry.keyRange());
                      }
                    }));
    return map;
  }

  Optional<MapValue> map(Value value, String what) {
    if (value instanceof MapValue map) {
      return Optional.of(map);
    }
    wrongType(value, what, "a map");
    return Optional.empty();
  }

  /** Returns the elements of a list; of anything else, that as the only one. */
  List<Value> list(Value value) {
    if (value instanceof ListValue list) {
      return list.elements();
    }
    return value instanceof Absent ? List.of() : List.of(value);
  }

  /** Returns a text that is not blank. */
  Optional<String> text(Value value, String what) {
    boolean text =
        value instanceof Scalar scalar
            && scalar.data() instanceof String string
            && !string.isBlank();
    if (text) {
      return Optional.of(((Scalar) value).text());
    }
    wrongType(value, what, "a text, in quotes if it looks like a number");
    return Optional.empty();
  }

  List<String> texts(Value value, String what) {
    List<String> texts = new ArrayList<>();
    for (Value element : list(value)) {
      text(element, what).ifPresent(texts::add);
    }
    return texts;
  }

  /** Returns what a scalar says, be it a text, a number or a boolean. */
  Optional<String> scalar(Value value, String what) {
    if (value instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    wrongType(value, what, "a single value");
    return Optional.empty();
  }

  Optional<String> word(Value value, String what, Collection<String> known) {
    Optional<String> text = text(value, what);
    if (text.isPresent() && !known.contains(text.get())) {
      unknownWord(what, text.get(), known, value.range());
      return Optional.empty();
    }
    return text;
  }

  Optional<LocalDate> date(Value value, String what) {
    if (value instanceof Absent) {
      return Optional.empty();
    }
    if (value instanceof Scalar scalar) {
      try {
        return Optional.of(LocalDate.parse(scalar.text()));
      } catch (DateTimeParseException e) {
        error("Not a date", "Write %s as 2027-01-31.".formatted(what), value.range());
        return Optional.empty();
      }
    }
    wrongType(value, what, "a date");
    return Optional.empty();
  }

  void wrongType(Value value, String what, String wanted) {
    if (!(value instanceof Absent)) {
      error("Wrong type of " + what, "It must be %s.".formatted(wanted), value.range());
    }
  }
}
