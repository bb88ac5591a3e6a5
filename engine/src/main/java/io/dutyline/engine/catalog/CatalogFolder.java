package io.dutyline.engine.catalog;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.CatalogSource.KindLine;
import io.dutyline.engine.catalog.CatalogSource.ServiceSource;
import io.dutyline.engine.catalog.CatalogSource.TypeLine;
import io.dutyline.engine.catalog.Classification.Kind;
import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the data files of a catalogue: {@code services}, {@code types}, {@code terraform}, {@code
 * kinds} and {@code responsibilities}, all {@code .yaml} in {@code catalog}, and {@code
 * schema/*.txt}.
 */
final class CatalogFolder {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "custom", Kind.CUSTOM,
          "third-party", Kind.THIRD_PARTY,
          "deployment", Kind.DEPLOYMENT,
          "aws", Kind.UNCLASSIFIED);

  private static final List<String> KIND_ORDER =
      List.of("custom", "third-party", "deployment", "aws");

  private final Path folder;
  private final Problems problems;

  CatalogFolder(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  CatalogSource read() throws IOException {
    Fields kinds = file("kinds");
    kinds.only(Stream.concat(KIND_ORDER.stream(), Stream.of("unlisted")).toList());
    Set<Duty> unlisted = TypesFile.duties(kinds.words("unlisted"), problems);
    ResponsibilitiesFile responsibilities =
        new ResponsibilitiesFile(file("responsibilities"), problems);
    Fields terraform = file("terraform");
    List<ServiceSource> services =
        new ServicesFile(responsibilities, terraform, problems).read(file("services"));
    Map<String, TypeLine> types = new TypesFile(problems).read(file("types"), terraform);
    return new CatalogSource(kindLines(kinds), services, types, schemas(), unlisted);
  }

  private static List<KindLine> kindLines(Fields kinds) {
    List<KindLine> lines = new ArrayList<>();
    for (String key : KIND_ORDER) {
      kinds
          .words(key)
          .forEach(
              word ->
                  lines.add(
                      new KindLine(new TypePattern(word.text()), requireNonNull(KINDS.get(key)))));
    }
    return lines;
  }

  private Fields file(String name) throws IOException {
    SourceFile file = source(folder.resolve("catalog").resolve(name + ".yaml"));
    Parsed<Value> parsed = DataFile.read(file);
    problems.addAll(parsed.diagnostics());
    Value value = parsed.value().orElseGet(() -> new Absent(file.head(), Origin.LITERAL));
    return new Fields(value, problems);
  }

  private Map<String, TypeSource> schemas() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("schema"))) {
      files = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, TypeSource> types = new LinkedHashMap<>();
    for (Path path : files) {
      Parsed<List<TypeSource>> parsed = SchemaFile.read(source(path));
      problems.addAll(parsed.diagnostics());
      parsed.value().orElseThrow().forEach(type -> types.put(type.type(), type));
    }
    return types;
  }

  /** Line ends are made one, so that a checkout with another kind reads the same. */
  private SourceFile source(Path path) throws IOException {
    String name = folder.relativize(path).toString().replace('\\', '/');
    return new SourceFile(name, Files.readString(path).replace("\r\n", "\n"));
  }
}
