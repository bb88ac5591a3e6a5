package io.dutyline.engine.canonical;

import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a value on its way.
 *
 * @param form how it is turned
 * @param values from Terraform's word to the value; what is absent is no property
 * @param otherwise for all that {@code values} does not list; empty if that stays as it is
 * @param absent in Terraform's words, where nothing is written; empty if nothing is said then
 * @param when other attributes and the values that they must have; {@code /} in front of one of the
 *     resource
 * @param names of the properties or attributes that {@link Form#PAIRS} and {@link Form#MAP} use
 * @param times what a number is multiplied with; 1 for as it is
 */
record Translation(
    Form form,
    Map<String, Value> values,
    Optional<Value> otherwise,
    Optional<Value> absent,
    Map<String, List<String>> when,
    List<String> names,
    int times) {

  /** How a value is turned. */
  enum Form {
    PLAIN,
    /** A nested block becomes an object, whose properties come from elsewhere. */
    BLOCK,
    JSON,
    LIST,
    FIRST,
    NOT,
    PRESENT,
    UPPER,
    LOWER,
    WORDS,
    PAIRS,
    MAP,
    /** A JSON text becomes the document, whose names are those of the canonical type. */
    DOCUMENT,
    /** A reference to the resource itself. */
    SELF;

    /** Returns the word in a table: {@code json}. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static final Translation PLAIN = of(Form.PLAIN, List.of());
  static final Translation BLOCK = of(Form.BLOCK, List.of());

  Translation {
    values = Map.copyOf(values);
    when = Map.copyOf(when);
    names = List.copyOf(names);
  }

  static Translation of(Form form, List<String> names) {
    return new Translation(form, Map.of(), Optional.empty(), Optional.empty(), Map.of(), names, 1);
  }
}
