package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads JSON and YAML that stands beside templates, as the same nodes. */
public final class PlainDocument {
  private PlainDocument() {}

  /**
   * Returns the root of the file's first document. Empty with an error if it cannot be read, and
   * without one if there is nothing in it.
   */
  public static Parsed<Node> read(SourceFile file) {
    try {
      Optional<Node> root =
          isJson(file) ? new JsonReader(file).read() : new YamlReader(file).readDocument();
      return new Parsed<>(root, List.of());
    } catch (UnreadableException e) {
      Diagnostic problem = e.diagnostic();
      return Parsed.failed(
          List.of(Diagnostic.error("File cannot be read", problem.detail(), problem.range())));
    }
  }

  private static boolean isJson(SourceFile file) {
    return file.path().toLowerCase(Locale.ROOT).endsWith(".json");
  }
}
