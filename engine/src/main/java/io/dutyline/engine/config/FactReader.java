package io.dutyline.engine.config;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads facts by dotted key: {@code backup: {min-retention-days: 7}}, or written with the dot. */
final class FactReader {
  private final ValueReader values;

  FactReader(ValueReader values) {
    this.values = values;
  }

  /**
   * Returns the facts that are written as what they should be.
   *
   * @param what one of them is called
   * @param known the keys that there are, with what they hold
   */
  Map<String, Object> read(Value value, String what, Map<String, FactType> known) {
    Map<String, Object> facts = new LinkedHashMap<>();
    values.map(value, what + "s").ifPresent(map -> collect("", map, what, known, facts));
    return facts;
  }

  private void collect(
      String prefix,
      MapValue map,
      String what,
      Map<String, FactType> known,
      Map<String, Object> facts) {
    for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
      String key = prefix + entry.getKey();
      Value value = entry.getValue().value();
      FactType type = known.get(key);
      if (type != null) {
        fact(key, type, value).ifPresent(fact -> facts.put(key, fact));
      } else if (value instanceof MapValue group && isGroup(key, known)) {
        collect(key + ".", group, what, known, facts);
      } else {
        values.unknownWord(what, key, known.keySet(), entry.getValue().keyRange());
      }
    }
  }

  private static boolean isGroup(String key, Map<String, FactType> known) {
    return known.keySet().stream().anyMatch(each -> each.startsWith(key + "."));
  }

  private Optional<Object> fact(String key, FactType type, Value value) {
    if (value instanceof Absent) {
      return Optional.empty();
    }
    boolean right =
        switch (type) {
          case BOOLEAN -> value instanceof Scalar scalar && scalar.data() instanceof Boolean;
          case NUMBER -> value instanceof Scalar scalar && scalar.data() instanceof BigDecimal;
          case TEXT -> value instanceof Scalar scalar && scalar.data() instanceof String;
          case LIST -> value instanceof ListValue;
        };
    if (!right) {
      values.wrongType(value, "'%s'".formatted(key), type.description());
      return Optional.empty();
    }
    return Optional.of(
        value instanceof Scalar scalar
            ? scalar.data()
            : values.texts(value, "'%s'".formatted(key)));
  }
}
