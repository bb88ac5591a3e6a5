package io.dutyline.engine.value;

import java.util.ArrayList;
import java.util.List;

/** Values as messages show them: short, on one line, and never a secret. */
public final class ValueWords {
  /** Longer texts and lists are cut: a message is one line. */
  private static final int LONGEST_TEXT = 80;

  private static final int LONGEST_LIST = 5;

  private static final int LONGEST_MAP = 2;

  private ValueWords() {}

  /** Returns the value as a message shows it. */
  public static String describe(Value value) {
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
        || (value instanceof ListValue list
            && list.elements().stream().anyMatch(ValueWords::isDeep));
  }

  /** Returns alternatives as a message shows them: {@code "a", "b" or "c"}. */
  public static String oneOf(List<? extends Value> values) {
    return joined(words(values, "others"), " or ");
  }

  /** Returns all of several as a message shows them: {@code "a", "b" and "c"}. */
  public static String all(List<? extends Value> values) {
    return joined(words(values, "more"), " and ");
  }

  /** Returns several words as one phrase: {@code a, b and c}. */
  public static String joined(List<String> words, String lastly) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + lastly + words.get(last);
  }

  private static String quote(String text) {
    boolean cut = text.length() > LONGEST_TEXT;
    String shown = cut ? text.substring(0, LONGEST_TEXT) + '…' : text;
    return '"' + shown.replace('\n', ' ').replace('\r', ' ') + '"';
  }

  private static String list(List<Value> values) {
    if (values.stream().anyMatch(ValueWords::isDeep)) {
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
