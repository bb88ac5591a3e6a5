package io.dutyline.engine.config;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the waivers of a configuration; one that is not sound waives nothing. */
final class WaiverReader {
  private static final List<String> KEYS =
      List.of("rule", "resource", "construct", "stack", "by", "reason", "until");

  private final ValueReader values;
  private final KnownWords words;

  WaiverReader(ValueReader values, KnownWords words) {
    this.values = values;
    this.words = words;
  }

  List<Waiver> read(Value list) {
    List<Waiver> waivers = new ArrayList<>();
    for (Value element : values.list(list)) {
      int before = values.diagnostics().size();
      values
          .map(element, "a waiver", KEYS)
          .flatMap(map -> waiver(map, before))
          .ifPresent(waivers::add);
    }
    return waivers;
  }

  /** A misspelt {@code until} must not make a waiver for good: one mistake undoes all of it. */
  private Optional<Waiver> waiver(MapValue map, int before) {
    Optional<String> rule = required(map, "rule").flatMap(text -> rule(text, map.get("rule")));
    Optional<String> by = required(map, "by");
    Optional<String> reason = required(map, "reason");
    Optional<String> address = values.text(map.get("resource"), "resource");
    Optional<String> construct = StackPattern.read(map.get("construct"), "construct", values);
    Optional<String> stack = StackPattern.read(map.get("stack"), "stack", values);
    Optional<LocalDate> until = values.date(map.get("until"), "until");
    boolean sound = values.diagnostics().size() == before;
    return sound
        ? Optional.of(
            new Waiver(
                rule.orElseThrow(),
                stack.orElse("**"),
                address.orElse("*"),
                construct.orElse(""),
                by.orElseThrow(),
                reason.orElseThrow(),
                until,
                map.range()))
        : Optional.empty();
  }

  private Optional<String> required(MapValue map, String key) {
    if (map.get(key) instanceof Absent) {
      values.error(
          "Waiver without " + key,
          "A waiver records which rule is waived, by whom and why: add '%s'.".formatted(key),
          map.range());
    }
    return values.text(map.get(key), key);
  }

  /** Returns the id that a rule has now, or a pattern that some id fits. */
  private Optional<String> rule(String text, Value written) {
    Optional<String> id = Optional.ofNullable(words.rules().get(text));
    if (id.isPresent()) {
      return id;
    }
    Glob glob = Glob.of(text, TextCase.EXACT);
    if (words.rules().keySet().stream().anyMatch(glob::matches)) {
      return Optional.of(text);
    }
    values.unknownWord("rule", text, words.rules().keySet(), written.range());
    return Optional.empty();
  }
}
