package io.dutyline.engine.pack;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** Writes the values of a data file, without where they stood. */
final class TreeWriter {
  static final int ABSENT = 0;
  static final int TEXT = 1;
  static final int TRUE = 2;
  static final int FALSE = 3;
  static final int NUMBER = 4;
  static final int LIST = 5;
  static final int MAP = 6;

  private final StringTable.Builder strings;
  private final DataOutputStream out;

  TreeWriter(StringTable.Builder strings, DataOutputStream out) {
    this.strings = strings;
    this.out = out;
  }

  void write(Value value) throws IOException {
    if (value instanceof Absent) {
      out.writeByte(ABSENT);
    } else if (value instanceof Scalar scalar) {
      scalar(scalar);
    } else if (value instanceof ListValue list) {
      out.writeByte(LIST);
      out.writeShort(list.elements().size());
      for (Value element : list.elements()) {
        write(element);
      }
    } else if (value instanceof MapValue map) {
      out.writeByte(MAP);
      out.writeShort(map.entries().size());
      for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
        out.writeInt(strings.index(entry.getKey()));
        write(entry.getValue().value());
      }
    } else {
      throw new IllegalArgumentException("No data file has such a value: " + value);
    }
  }

  private void scalar(Scalar scalar) throws IOException {
    if (scalar.data() instanceof Boolean flag) {
      out.writeByte(flag ? TRUE : FALSE);
      return;
    }
    out.writeByte(scalar.data() instanceof BigDecimal ? NUMBER : TEXT);
    out.writeInt(strings.index(scalar.text()));
  }
}
