package io.dutyline.engine.data;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a data file of ours: configuration, a rule, the catalogue. YAML, and so JSON too. Every
 * value carries the range it was written at, so that a reader of the file can say where it is
 * wrong.
 *
 * <p>Only {@code true} and {@code false} are booleans: {@code on}, {@code off}, {@code yes} and
 * {@code no} stay the words that they are.
 */
public final class DataFile {
  private static final int MAX_CODE_POINTS = 4 * 1024 * 1024;
  private static final int MAX_DEPTH = 50;
  private static final int MAX_ALIASES = 50;

  private DataFile() {}

  /**
   * Returns the file's content: a map, a list or a scalar; a null is absent. Empty with one error
   * if it is no YAML. A duplicate key is an error; the last one is kept.
   */
  public static Parsed<Value> read(SourceFile file) {
    try {
      Optional<Node> root = compose(file);
      if (root.isEmpty()) {
        return Parsed.failed(List.of(empty(file)));
      }
      NodeValues values = new NodeValues(file.path());
      Value value = values.convert(root.get());
      return Parsed.of(value, values.diagnostics());
    } catch (MarkedYAMLException e) {
      return Parsed.failed(List.of(malformed(file, e)));
    } catch (YAMLException e) {
      return Parsed.failed(
          List.of(
              Diagnostic.error(
                  "File cannot be read", sentence(String.valueOf(e.getMessage())), file.head())));
    }
  }

  private static Optional<Node> compose(SourceFile file) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CODE_POINTS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(MAX_ALIASES);
    StreamReader reader = new StreamReader(file.text());
    Composer composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
    return Optional.ofNullable(composer.getSingleNode());
  }

  private static Diagnostic empty(SourceFile file) {
    return Diagnostic.error("File is empty", "There is nothing in it to read.", file.head());
  }

  private static Diagnostic malformed(SourceFile file, MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    SourceRange range = mark == null ? file.head() : NodeValues.range(file.path(), mark, mark);
    return Diagnostic.error("File is not valid YAML", sentence(e.getProblem()), range);
  }

  private static String sentence(String problem) {
    return problem.isEmpty()
        ? "It cannot be parsed."
        : Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ".";
  }
}
