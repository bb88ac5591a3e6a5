package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TableReader.KnownType;
import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the mapping's data files: {@code types.txt} and the tables, {@code *.yaml}. */
final class MappingFolder {
  private static final String AWSCC = "awscc_";

  private final Path folder;
  private final TableProblems problems;
  private final Map<String, KnownType> known = new TreeMap<>();
  private final Map<String, String> awscc = new TreeMap<>();
  private final Map<String, TypeTable> tables = new LinkedHashMap<>();

  MappingFolder(Path folder, TableProblems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  void read() throws IOException {
    types();
    TableReader reader = new TableReader(known, problems);
    for (Path file : files()) {
      Parsed<Value> parsed = DataFile.read(source(file));
      problems.addAll(parsed.diagnostics());
      if (parsed.value().isPresent()) {
        reader.read(parsed.value().get()).forEach(this::add);
      }
    }
  }

  /** Returns the types of hashicorp/aws. */
  Map<String, KnownType> known() {
    return known;
  }

  /** Returns the canonical types of those of hashicorp/awscc. */
  Map<String, String> awscc() {
    return awscc;
  }

  Map<String, TypeTable> tables() {
    return tables;
  }

  private void add(TypeTable table) {
    if (tables.putIfAbsent(table.type(), table) != null) {
      problems.error(
          "Type is there twice",
          "'%s' has a table already.".formatted(table.type()),
          table.range());
    }
  }

  private void types() throws IOException {
    SourceFile file = source(folder.resolve("types.txt"));
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ");
      if (words.length < 2) {
        problems.error(
            "Line says nothing",
            "Write Terraform's type, and CloudFormation's or '-'.",
            new SourceRange(file.path(), number, 1, number, 1));
      } else if (words[0].startsWith(AWSCC)) {
        awscc.put(words[0], words[1]);
      } else {
        known.put(words[0], known(words));
      }
    }
  }

  private static KnownType known(String[] words) {
    if (words[1].equals("-")) {
      return new KnownType(words[0], Relation.OWN);
    }
    return new KnownType(words[1], words.length > 2 ? Relation.PART : Relation.SAME);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static SourceFile source(Path path) throws IOException {
    return new SourceFile(
        String.valueOf(path.getFileName()), Files.readString(path).replace("\r\n", "\n"));
  }
}
