package io.dutyline.engine.config;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A waiver as it stands in a template, not yet checked.
 *
 * @param rules one or more; each makes a waiver of its own
 * @param fields {@code by}, {@code reason}, {@code until}, {@code instance} and whatever else is
 *     written
 * @param range where it is written
 */
record WaiverDraft(List<String> rules, Map<String, String> fields, SourceRange range) {
  private static final List<String> KEYS = List.of("by", "reason", "until", "instance");

  /** What stays as it is if the waiver is not sound. */
  private static final String NOT_WAIVED = " Nothing is waived.";

  WaiverDraft {
    rules = List.copyOf(rules);
    fields = Map.copyOf(fields);
  }

  /**
   * Returns what is wrong with the waiver; nothing if it is sound.
   *
   * @param form how such a waiver is written, for the message
   */
  List<Diagnostic> problems(String form) {
    List<Diagnostic> problems = new ArrayList<>();
    if (rules.isEmpty()) {
      problems.add(warning("Waiver without rule", form));
    }
    for (String key : List.of("by", "reason")) {
      if (field(key).isBlank()) {
        problems.add(warning("Waiver without " + key, form));
      }
    }
    for (String key : fields.keySet().stream().sorted().toList()) {
      if (!KEYS.contains(key)) {
        problems.add(
            warning("Unknown key of a waiver", "There is no '%s'. ".formatted(key) + form));
      }
    }
    if (fields.containsKey("until") && until().isEmpty()) {
      problems.add(warning("Not a date", "Write until as 2027-01-31."));
    }
    return problems;
  }

  private Diagnostic warning(String summary, String detail) {
    return Diagnostic.warning(summary, detail + NOT_WAIVED, range);
  }

  /** Returns the waivers of a sound draft for one resource. */
  List<Waiver> waivers(String stackPattern, String address) {
    return rules.stream()
        .map(
            rule ->
                new Waiver(
                    rule, stackPattern, address, field("by"), field("reason"), until(), range))
        .toList();
  }

  /** Returns a {@link io.dutyline.engine.value.Glob} over the keys of the instances it is for. */
  String instance() {
    return fields.getOrDefault("instance", "*");
  }

  private String field(String key) {
    return fields.getOrDefault(key, "");
  }

  private Optional<LocalDate> until() {
    try {
      return Optional.ofNullable(fields.get("until")).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
