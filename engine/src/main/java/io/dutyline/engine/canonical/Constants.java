package io.dutyline.engine.canonical;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads the values that stand in a table. */
final class Constants {
  private static final SourceRange NOWHERE = new SourceRange("", 1, 1, 1, 1);

  private Constants() {}

  static void write(Value value, DataOutputStream out) throws IOException {
    if (value instanceof Scalar scalar) {
      char kind =
          scalar.data() instanceof Boolean ? 'b' : scalar.data() instanceof BigDecimal ? 'n' : 't';
      out.writeByte(kind);
      out.writeUTF(scalar.text());
    } else if (value instanceof ListValue list) {
      out.writeByte('l');
      out.writeShort(list.elements().size());
      for (Value element : list.elements()) {
        write(element, out);
      }
    } else if (value instanceof MapValue map) {
      out.writeByte('m');
      out.writeShort(map.entries().size());
      for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
        out.writeUTF(entry.getKey());
        write(entry.getValue().value(), out);
      }
    } else {
      out.writeByte('~');
    }
  }

  static Value read(DataInputStream in) throws IOException {
    char kind = (char) in.readByte();
    return switch (kind) {
      case 'b' -> new Scalar(in.readUTF().equals("true"), NOWHERE, Origin.COMPUTED);
      case 'n' -> new Scalar(new BigDecimal(in.readUTF()), NOWHERE, Origin.COMPUTED);
      case 't' -> new Scalar(in.readUTF(), NOWHERE, Origin.COMPUTED);
      case 'l' -> list(in);
      case 'm' -> map(in);
      default -> new Absent(NOWHERE, Origin.COMPUTED);
    };
  }

  private static Value list(DataInputStream in) throws IOException {
    List<Value> elements = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      elements.add(read(in));
    }
    return ListValue.of(elements, NOWHERE, Origin.COMPUTED);
  }

  private static Value map(DataInputStream in) throws IOException {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    for (int left = in.readShort(); left > 0; left--) {
      entries.put(in.readUTF(), new MapValue.Entry(NOWHERE, read(in)));
    }
    return MapValue.of(entries, NOWHERE, Origin.COMPUTED);
  }

  /** Returns a value of a table as it stands at a place of a template. */
  static Value at(SourceRange range, Value value) {
    if (value instanceof ListValue list) {
      List<Value> elements = new ArrayList<>();
      list.elements().forEach(each -> elements.add(at(range, each)));
      return ListValue.of(elements, range, Origin.COMPUTED);
    }
    if (value instanceof MapValue map) {
      Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
      map.entries()
          .forEach((key, e) -> entries.put(key, new MapValue.Entry(range, at(range, e.value()))));
      return MapValue.of(entries, range, Origin.COMPUTED);
    }
    return value.from(range, Origin.COMPUTED);
  }
}
