package io.dutyline.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** Opens JSON generators whose bytes are the same on every platform. */
final class JsonOutput {
  private JsonOutput() {}

  /** Returns a generator over {@code out}; closing it leaves {@code out} open. */
  static JsonGenerator on(Appendable out) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(new AppendableWriter(out))
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return json.setPrettyPrinter(layout);
  }

  /** Writes a field that holds a list of strings. */
  static void strings(JsonGenerator json, String field, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Lets a generator write to what need not be a {@link Writer}. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      out.append(new String(buffer, offset, length));
    }

    @Override
    public void flush() {
      // The caller owns the target and knows when to flush it.
    }

    @Override
    public void close() {
      // The caller owns the target.
    }
  }
}
