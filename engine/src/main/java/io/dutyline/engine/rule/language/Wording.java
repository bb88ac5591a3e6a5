package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The words in which evidence speaks of values. */
final class Wording {
  /** Longer texts and lists are cut: a message is one line. */
  private static final int LONGEST_TEXT = 80;

  private static final int LONGEST_LIST = 5;

  private static final int LONGEST_MAP = 2;

  private Wording() {}

  /** Returns what is there, as a clause: {@code StorageEncrypted is false}; never a secret. */
  static String fact(Place place, Value value, Outcome outcome) {
    String label = place.label().isEmpty() ? "the value" : place.label();
    if (value instanceof Absent) {
      return label + " is not set";
    }
    if (outcome.truth() == Truth.UNKNOWN) {
      String inputs = inputs(outcome);
      return inputs.isEmpty() ? label + " is not known" : label + " depends on " + inputs;
    }
    String link = place.implied() ? " is not set, which means " : " is ";
    return label + link + describe(value);
  }

  /** Returns what one would have to know: {@code parameter A and parameter B}. */
  static String inputs(Outcome outcome) {
    return joined(List.copyOf(new TreeSet<>(outcome.unknownInputs())), " and ");
  }

  /** Returns the value as a message shows it. */
  static String describe(Value value) {
    if (value.origin().sensitive()) {
      return "a value that is not shown";
    }
    if (value instanceof Scalar scalar) {
      return scalar.data() instanceof String ? quote(scalar.text()) : scalar.text();
    }
    if (value instanceof ListValue list) {
      return list.elements().isEmpty() ? "an empty list" : list(list.elements());
    }
    if (value instanceof Unknown unknown) {
      TextForm form = unknown.hints().form();
      return form.isKnown() ? quote(form.describe()) : "made with " + unknown.reason().input();
    }
    return value instanceof MapValue map ? map(map) : "not set";
  }

  /** Returns a small map whole: {@code {AWS: "*"}}. */
  private static String map(MapValue map) {
    boolean small = map.entries().size() <= LONGEST_MAP && map.rest() == null;
    if (!small || map.entries().values().stream().anyMatch(each -> isDeep(each.value()))) {
      return "a map";
    }
    List<String> words = new ArrayList<>();
    map.entries().forEach((key, entry) -> words.add(key + ": " + describe(entry.value())));
    return "{" + String.join(", ", words) + "}";
  }

  private static boolean isDeep(Value value) {
    return value instanceof MapValue
        || value instanceof Choice
        || (value instanceof ListValue list && list.elements().stream().anyMatch(Wording::isDeep));
  }

  /** Returns alternatives as a message shows them: {@code "a", "b" or "c"}. */
  static String oneOf(List<? extends Value> values) {
    return joined(words(values, "others"), " or ");
  }

  /** Returns all of several as a message shows them: {@code "a", "b" and "c"}. */
  static String all(List<? extends Value> values) {
    return joined(words(values, "more"), " and ");
  }

  private static String joined(List<String> words, String lastly) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + lastly + words.get(last);
  }

  static String quote(String text) {
    boolean cut = text.length() > LONGEST_TEXT;
    String shown = cut ? text.substring(0, LONGEST_TEXT) + '…' : text;
    return '"' + shown.replace('\n', ' ').replace('\r', ' ') + '"';
  }

  private static String list(List<Value> values) {
    if (values.stream().anyMatch(Wording::isDeep)) {
      return "a list of " + values.size();
    }
    return "[" + String.join(", ", words(values, "more")) + "]";
  }

  /** Names the first ones, and says how many there are beyond them. */
  private static List<String> words(List<? extends Value> values, String beyond) {
    boolean all = values.size() <= LONGEST_LIST + 1;
    List<String> words = new ArrayList<>();
    for (Value value : all ? values : values.subList(0, LONGEST_LIST)) {
      words.add(describe(value));
    }
    if (!all) {
      words.add(values.size() - LONGEST_LIST + " " + beyond);
    }
    return words;
  }
}
