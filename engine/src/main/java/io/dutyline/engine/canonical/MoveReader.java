package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where an attribute goes, and what becomes of its value. */
final class MoveReader {
  /** What 'to' is called where an attribute sets a fact. */
  private static final String FACT = "fact";

  private static final List<String> KEYS =
      List.of("to", FACT, "values", "otherwise", "absent", "when", "as", "names", "times");

  /** Forms that no table names. */
  private static final Set<Form> INTERNAL =
      EnumSet.of(Form.PLAIN, Form.BLOCK, Form.DOCUMENT, Form.SELF);

  private final TableProblems problems;

  MoveReader(TableProblems problems) {
    this.problems = problems;
  }

  /** Returns the moves that a value spells; none for {@code ~}, or after an error. */
  List<Move> read(Value value) {
    List<Move> moves = new ArrayList<>();
    if (value instanceof ListValue list) {
      list.elements().forEach(each -> moves.addAll(read(each)));
    } else if (value instanceof MapValue) {
      moves.addAll(described(new TableFields(value, problems)));
    } else if (value instanceof Scalar scalar) {
      target(scalar.text(), scalar.range())
          .ifPresent(target -> moves.add(new Move(target, Translation.PLAIN)));
    }
    return moves;
  }

  Optional<Target> target(String text, SourceRange range) {
    try {
      return Optional.of(Target.parse(text));
    } catch (PathException e) {
      problems.error("Path cannot be read", String.valueOf(e.getMessage()), range);
      return Optional.empty();
    }
  }

  private List<Move> described(TableFields fields) {
    fields.only(KEYS);
    if (!fields.has("to") && !fields.has(FACT)) {
      problems.error("Key is missing", "Say with 'to' where the value goes.", fields.range());
    }
    Translation translation =
        new Translation(
            form(fields),
            values(fields.map("values")),
            fields.get("otherwise"),
            fields.get("absent"),
            when(fields.map("when")),
            names(fields),
            times(fields));
    List<Move> moves = new ArrayList<>();
    for (Value to : fields.elements(fields.has(FACT) ? FACT : "to")) {
      target(fields.text(to), to.range())
          .ifPresent(target -> moves.add(new Move(target, translation)));
    }
    return moves;
  }

  private Form form(TableFields fields) {
    String word = fields.text("as");
    if (word.isEmpty()) {
      return Form.PLAIN;
    }
    List<String> words = new ArrayList<>();
    for (Form form : Form.values()) {
      boolean ours = INTERNAL.contains(form);
      if (!ours && form.word().equals(word)) {
        return form;
      }
      words.add(ours ? "" : form.word());
    }
    problems.unknown("form", word, words, fields.keyRange("as"));
    return Form.PLAIN;
  }

  private Map<String, Value> values(TableFields fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (key, entry) -> {
              Value value = entry.value();
              if (value instanceof Scalar || value instanceof Absent) {
                values.put(key, value);
              } else {
                problems.error("Word wanted", "Write a plain value here.", value.range());
              }
            });
    return values;
  }

  private static Map<String, List<String>> when(TableFields fields) {
    Map<String, List<String>> when = new LinkedHashMap<>();
    fields.entries().keySet().forEach(key -> when.put(key, words(fields, key)));
    return when;
  }

  /** {@code ~} among the values stands for an attribute that is not written: the empty text. */
  private static List<String> words(TableFields fields, String key) {
    List<String> words = new ArrayList<>();
    for (Value each : fields.elements(key)) {
      words.add(each instanceof Absent ? "" : fields.text(each));
    }
    return words;
  }

  private List<String> names(TableFields fields) {
    List<String> names = fields.words("names");
    Form form = form(fields);
    boolean wanted = form == Form.MAP || form == Form.PAIRS;
    if (form == Form.PAIRS && names.isEmpty()) {
      return List.of("Key", "Value");
    }
    if (wanted != (names.size() == 2)) {
      problems.error(
          "Two names wanted",
          "'names' goes with 'pairs' and 'map', and gives two names.",
          fields.range());
    }
    return names;
  }

  private int times(TableFields fields) {
    if (!fields.has("times")) {
      return 1;
    }
    try {
      return Integer.parseInt(fields.text("times"));
    } catch (NumberFormatException e) {
      problems.error("Number wanted", "Write a whole number.", fields.keyRange("times"));
      return 1;
    }
  }
}
