package io.dutyline.engine.config;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code dutyline.yaml}. The schema of the file, for editors, is the resource {@code
 * /dutyline/dutyline.schema.json}.
 */
public final class ConfigurationFile {
  private ConfigurationFile() {}

  /**
   * Returns what the file says, with the default for what it does not say. Every error is a wrong
   * configuration, with which no run should start: an unknown key or word, a wrong type, a
   * malformed date, a waiver without a reason.
   */
  public static Parsed<Configuration> read(SourceFile file, KnownWords words) {
    requireNonNull(words, "words");
    if (isBlank(file.text())) {
      return Parsed.of(Configuration.DEFAULT, List.of());
    }
    Parsed<Value> parsed = DataFile.read(file);
    if (parsed.value().isEmpty() || parsed.value().get() instanceof Absent) {
      return new Parsed<>(
          parsed.value().map(absent -> Configuration.DEFAULT), parsed.diagnostics());
    }
    ConfigurationReader reader = new ConfigurationReader(words);
    Configuration configuration = reader.read(parsed.value().get());
    List<Diagnostic> all = new ArrayList<>(parsed.diagnostics());
    all.addAll(reader.diagnostics());
    return Parsed.of(configuration, all.stream().sorted().toList());
  }

  /** A file of nothing but comments says as little as none. */
  private static boolean isBlank(String text) {
    return text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }
}
