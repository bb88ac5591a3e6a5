package io.dutyline.engine.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a pack, each once. A text is decoded when it is first asked for. */
final class StringTable {
  private final ByteBuffer bytes;
  private final int count;
  private final int ends;
  private final int texts;
  private final @Nullable String[] decoded;

  private StringTable(ByteBuffer bytes, int count, int ends, int texts) {
    this.bytes = bytes;
    this.count = count;
    this.ends = ends;
    this.texts = texts;
    this.decoded = new String[count];
  }

  /** Reads the table at the buffer's position, and moves on behind it. */
  static StringTable read(ByteBuffer bytes) {
    int count = bytes.getInt();
    int ends = bytes.position();
    int texts = ends + 4 * count;
    int length = count == 0 ? 0 : bytes.getInt(ends + 4 * (count - 1));
    bytes.position(texts + length);
    return new StringTable(bytes, count, ends, texts);
  }

  String get(int index) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException("There is no text " + index);
    }
    String known = decoded[index];
    if (known != null) {
      return known;
    }
    int start = index == 0 ? 0 : bytes.getInt(ends + 4 * (index - 1));
    int end = bytes.getInt(ends + 4 * index);
    byte[] text = new byte[end - start];
    bytes.get(texts + start, text);
    String fresh = new String(text, StandardCharsets.UTF_8);
    decoded[index] = fresh;
    return fresh;
  }

  /** Collects the texts while the rest of a pack is written. */
  static final class Builder {
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /** Returns the text's index, the same one each time. */
    int index(String text) {
      Integer known = indexes.get(text);
      if (known != null) {
        return known;
      }
      indexes.put(text, indexes.size());
      return indexes.size() - 1;
    }

    void write(DataOutputStream out) throws IOException {
      List<byte[]> encoded = new ArrayList<>();
      indexes.keySet().forEach(text -> encoded.add(text.getBytes(StandardCharsets.UTF_8)));
      out.writeInt(encoded.size());
      int end = 0;
      for (byte[] text : encoded) {
        end += text.length;
        out.writeInt(end);
      }
      for (byte[] text : encoded) {
        out.write(text);
      }
    }
  }
}
