package io.dutyline.engine.catalog;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a pack's catalogue data and writes it in the form that {@link Catalogs} loads. Public
 * because a pack's build calls it.
 */
public final class CatalogCompiler {
  private CatalogCompiler() {}

  /**
   * Runs the compiler for a build.
   *
   * @param arguments the data folder, the folder to write resources to, and {@code --built-in} for
   *     the pack that all others go before
   * @throws IllegalStateException if the data is not sound; what is wrong is written to standard
   *     error
   */
  public static void main(String[] arguments) throws IOException {
    boolean builtIn = arguments.length == 3 && arguments[2].equals("--built-in");
    if (arguments.length != 2 && !builtIn) {
      throw new IllegalArgumentException("Arguments: DATA-FOLDER OUTPUT-FOLDER [--built-in]");
    }
    Path data = Path.of(arguments[0]);
    List<Diagnostic> problems = compile(data, Path.of(arguments[1]), builtIn);
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
      throw new IllegalStateException("The catalogue's data has mistakes: " + problems.size());
    }
  }

  /** Returns what is wrong, in order; only where nothing is, the resources are written. */
  static List<Diagnostic> compile(Path data, Path output, boolean builtIn) throws IOException {
    Problems problems = new Problems();
    CatalogSource source = new CatalogFolder(data, problems).read();
    if (problems.sorted().isEmpty()) {
      new CatalogCheck(source, problems).run();
    }
    List<Diagnostic> found = problems.sorted();
    if (found.isEmpty()) {
      Path catalogue = output.resolve(CatalogFormat.CATALOGUE);
      Files.createDirectories(output.resolve(CatalogFormat.SCHEMA));
      Files.write(catalogue, new CatalogWriter(source).write(builtIn));
      copySchemas(data.resolve("schema"), output.resolve(CatalogFormat.SCHEMA));
      Path terraform = data.resolve("terraform").resolve("schema");
      if (Files.isDirectory(terraform)) {
        Files.createDirectories(output.resolve(CatalogFormat.TERRAFORM));
        copySchemas(terraform, output.resolve(CatalogFormat.TERRAFORM));
      }
    }
    return found;
  }

  /** The schema stays text: a type's block is read only when someone asks for its properties. */
  private static void copySchemas(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String text = Files.readString(file).replace("\r\n", "\n");
      Files.writeString(to.resolve(file.getFileName().toString()), text);
    }
  }
}
