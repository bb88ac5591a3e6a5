package io.dutyline.engine.pack;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link TreeWriter} wrote. */
final class TreeReader {
  private final StringTable strings;
  private final ByteBuffer bytes;
  private final SourceRange range;

  /**
   * @param range that all values get: of the pack as a whole
   */
  TreeReader(StringTable strings, ByteBuffer bytes, SourceRange range) {
    this.strings = strings;
    this.bytes = bytes;
    this.range = range;
  }

  Value read() {
    int kind = bytes.get();
    return switch (kind) {
      case TreeWriter.ABSENT -> new Absent(range, Origin.LITERAL);
      case TreeWriter.TEXT -> new Scalar(text(), range, Origin.LITERAL);
      case TreeWriter.TRUE -> new Scalar(true, range, Origin.LITERAL);
      case TreeWriter.FALSE -> new Scalar(false, range, Origin.LITERAL);
      case TreeWriter.NUMBER -> new Scalar(new BigDecimal(text()), range, Origin.LITERAL);
      case TreeWriter.LIST -> list();
      case TreeWriter.MAP -> map();
      default -> throw new IllegalArgumentException("There is no kind " + kind);
    };
  }

  private String text() {
    return strings.get(bytes.getInt());
  }

  private Value list() {
    int size = bytes.getShort();
    List<Value> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      elements.add(read());
    }
    return ListValue.of(elements, range, Origin.LITERAL);
  }

  private Value map() {
    int size = bytes.getShort();
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      entries.put(key, new MapValue.Entry(range, read()));
    }
    return MapValue.of(entries, range, Origin.LITERAL);
  }
}
