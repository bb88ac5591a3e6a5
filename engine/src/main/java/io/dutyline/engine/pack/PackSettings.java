package io.dutyline.engine.pack;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's rules read from the configuration, by dotted key: a {@code default}, a {@code type}
 * and a {@code description}. A setting without a default is unknown until the user says it. Keys
 * that start with {@code account.} are facts about the account: what holds where the user does not
 * say them is said by each rule.
 */
final class PackSettings {
  static final String ACCOUNT = "account.";
  private static final List<String> KEYS = List.of("default", "type", "description");
  private static final List<String> TYPES = List.of("number", "text", "boolean", "list");

  private PackSettings() {}

  /** Returns what is wrong with a file of settings. */
  static List<Diagnostic> check(MapValue settings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    settings
        .entries()
        .forEach(
            (key, entry) -> {
              if (entry.value() instanceof MapValue setting) {
                check(key, setting, diagnostics);
              } else {
                diagnostics.add(
                    error(
                        "Map expected",
                        "'%s' has a default, a type and a description.".formatted(key),
                        entry.range()));
              }
            });
    return diagnostics;
  }

  private static void check(String key, MapValue setting, List<Diagnostic> diagnostics) {
    setting
        .entries()
        .forEach(
            (word, entry) -> {
              if (!KEYS.contains(word)) {
                diagnostics.add(
                    error(
                        "Unknown key",
                        "'%s' is none of %s.".formatted(word, String.join(", ", KEYS)),
                        entry.keyRange()));
              }
            });
    String type = setting.get("type") instanceof Scalar scalar ? scalar.text() : "";
    if (key.startsWith(ACCOUNT) && setting.entries().containsKey("default")) {
      diagnostics.add(
          error(
              "Wrong key",
              "A fact about the account has no default here; rules say it with 'default'.",
              setting.entries().get("default").keyRange()));
    }
    if (!TYPES.contains(type)) {
      diagnostics.add(
          error(
              "Wrong type",
              "The type of '%s' is one of %s.".formatted(key, String.join(", ", TYPES)),
              setting.range()));
    } else if (!fits(setting.get("default"), type)) {
      diagnostics.add(
          error(
              "Wrong default",
              "The default of '%s' is no %s.".formatted(key, type),
              setting.get("default").range()));
    }
  }

  private static boolean fits(Value value, String type) {
    if (value instanceof Absent) {
      return true;
    }
    return switch (type) {
      case "number" -> value instanceof Scalar scalar && scalar.asNumber().isPresent();
      case "boolean" -> value instanceof Scalar scalar && scalar.data() instanceof Boolean;
      case "list" -> value instanceof ListValue;
      default -> value instanceof Scalar;
    };
  }

  private static Diagnostic error(String summary, String detail, SourceRange range) {
    return Diagnostic.error(summary, detail, range);
  }

  /** Returns the entries' values by key. */
  static Map<String, Value> values(MapValue map) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
      values.put(entry.getKey(), entry.getValue().value());
    }
    return values;
  }

  /** Returns a setting's default, as a configuration has it; null if it has none. */
  static @Nullable Object otherwise(MapValue setting) {
    Value value = setting.get("default");
    return value instanceof Absent ? null : plain(value);
  }

  private static Object plain(Value value) {
    if (value instanceof ListValue list) {
      return list.elements().stream().map(PackSettings::plain).toList();
    }
    return value instanceof Scalar scalar ? scalar.data() : "";
  }
}
