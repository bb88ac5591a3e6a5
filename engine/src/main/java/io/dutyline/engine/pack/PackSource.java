package io.dutyline.engine.pack;

import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that a pack is made from: {@code rules/<service>/<id>}, settings and lists. */
final class PackSource {
  private static final String RULE = "rule.yaml";

  private final Path root;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<RuleSource> rules = new ArrayList<>();
  private final MapValue settings;
  private final MapValue lists;

  private PackSource(PackSource other, List<RuleSource> rules) {
    this.root = other.root;
    this.settings = other.settings;
    this.lists = other.lists;
    this.rules.addAll(rules);
  }

  private PackSource(Path root) throws IOException {
    this.root = root;
    this.settings = map("settings.yaml");
    this.lists = map("lists.yaml");
    Path folder = root.resolve("rules");
    for (Path service : children(folder)) {
      for (Path rule : children(service)) {
        read(rule);
      }
    }
  }

  /**
   * Reads the folder; what cannot be read is reported and left out.
   *
   * @throws IOException if the file system fails
   */
  static PackSource read(Path root, List<Diagnostic> diagnostics) throws IOException {
    PackSource source = new PackSource(root);
    diagnostics.addAll(source.diagnostics);
    return source;
  }

  /** Returns the pack with these of its rules only. */
  PackSource with(List<RuleSource> some) {
    return new PackSource(this, some);
  }

  List<RuleSource> rules() {
    return List.copyOf(rules);
  }

  MapValue settings() {
    return settings;
  }

  MapValue lists() {
    return lists;
  }

  private void read(Path folder) throws IOException {
    Path file = folder.resolve(RULE);
    if (!Files.isRegularFile(file)) {
      String path = relative(folder);
      diagnostics.add(
          Diagnostic.error(
              "Rule is missing",
              "The folder has no rule.yaml.",
              new SourceRange(path, 1, 1, 1, 1)));
      return;
    }
    SourceFile source = source(file);
    Parsed<Value> document = DataFile.read(source);
    diagnostics.addAll(document.diagnostics());
    List<SourceFile> others = others(folder);
    document
        .value()
        .ifPresent(
            value ->
                rules.add(new RuleSource(name(folder), service(folder), source, value, others)));
  }

  private List<SourceFile> others(Path folder) throws IOException {
    List<SourceFile> others = new ArrayList<>();
    for (Path each : children(folder)) {
      if (Files.isRegularFile(each) && !name(each).equals(RULE)) {
        others.add(source(each));
      }
    }
    return others;
  }

  private MapValue map(String name) throws IOException {
    Path file = root.resolve(name);
    if (Files.isRegularFile(file)) {
      Parsed<Value> parsed = DataFile.read(source(file));
      diagnostics.addAll(parsed.diagnostics());
      if (parsed.value().isPresent() && parsed.value().get() instanceof MapValue map) {
        return map;
      }
    }
    return MapValue.of(Map.of(), new SourceRange(relative(file), 1, 1, 1, 1), Origin.LITERAL);
  }

  private SourceFile source(Path file) throws IOException {
    return new SourceFile(relative(file), Files.readString(file, StandardCharsets.UTF_8));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String service(Path folder) {
    Path parent = folder.getParent();
    return parent == null ? "" : name(parent);
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
