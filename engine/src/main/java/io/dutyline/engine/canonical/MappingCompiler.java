package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a pack's Terraform tables and writes them in the form that {@link Mappings} loads. Run
 * when a pack is built, after its catalogue. Public because a pack's build calls it.
 */
public final class MappingCompiler {
  private MappingCompiler() {}

  /**
   * Compiles {@code args[0]}, the folder of the tables, into {@code args[1]}, the folder of the
   * classes.
   *
   * @throws IllegalStateException if the tables are not sound; what is wrong is written to standard
   *     error
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Two folders wanted: of the tables, and of the classes");
    }
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Path data = Path.of(args[0]);
    List<Diagnostic> problems = compile(data, Path.of(args[1]), Catalogs.load(loader));
    for (Diagnostic problem : problems) {
      SourceRange range = problem.range();
      System.err.printf(
          "%s:%d:%d: %s: %s%n",
          data.resolve(range.path()),
          range.startLine(),
          range.startColumn(),
          problem.summary(),
          problem.detail());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("The Terraform tables have mistakes: " + problems.size());
    }
  }

  /** Returns what is wrong, in order; only where nothing is, the resources are written. */
  static List<Diagnostic> compile(Path data, Path output, Catalog catalog) throws IOException {
    TableProblems problems = new TableProblems();
    MappingFolder folder = new MappingFolder(data, problems);
    folder.read();
    Map<String, TypeMapping> mappings = new MappingMaker(catalog, folder, problems).make();
    List<Diagnostic> found = problems.sorted();
    if (found.isEmpty()) {
      write(mappings, folder.awscc(), output);
    }
    return found.stream().distinct().toList();
  }

  private static void write(
      Map<String, TypeMapping> mappings, Map<String, String> awscc, Path output)
      throws IOException {
    Map<String, List<TypeMapping>> services = new TreeMap<>();
    mappings
        .values()
        .forEach(
            each ->
                services
                    .computeIfAbsent(MappingFormat.resource(each.type()), s -> new ArrayList<>())
                    .add(each));
    Files.createDirectories(output.resolve(MappingFormat.FOLDER));
    for (Map.Entry<String, List<TypeMapping>> service : services.entrySet()) {
      Files.write(output.resolve(service.getKey()), MappingWriter.write(service.getValue()));
    }
    Files.writeString(
        output.resolve(MappingFormat.NAMES), String.join("\n", mappings.keySet()) + "\n");
    Files.writeString(output.resolve(MappingFormat.CANONICAL), lines(names(mappings)));
    Files.writeString(output.resolve(MappingFormat.TYPES), lines(awscc));
  }

  private static String lines(Map<String, String> pairs) {
    StringBuilder lines = new StringBuilder();
    pairs.forEach((key, value) -> lines.append(key).append(' ').append(value).append('\n'));
    return lines.toString();
  }

  /**
   * Returns what Terraform calls each canonical type: of several types the one with the shortest
   * name, and one that is just that before one that is that also.
   */
  private static Map<String, String> names(Map<String, TypeMapping> mappings) {
    Map<String, String> names = new TreeMap<>();
    Map<String, String> also = new TreeMap<>();
    for (TypeMapping mapping : mappings.values()) {
      if (mapping.relation() == Relation.SAME) {
        mapping.canonicals().views().values().forEach(view -> shorter(names, view, mapping));
      }
      mapping.also().forEach(view -> shorter(also, view, mapping));
    }
    also.forEach(names::putIfAbsent);
    return names;
  }

  private static void shorter(Map<String, String> names, View view, TypeMapping mapping) {
    names.merge(
        view.canonicalType(),
        mapping.type(),
        (one, other) -> other.length() < one.length() ? other : one);
  }
}
