package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.cloudformation.syntax.TemplateReader;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles.Answer;
import io.dutyline.engine.source.TemplateFiles.Found;
import io.dutyline.engine.source.TemplateFiles.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and reads the files that a template includes, each once. */
final class Snippets {
  /** CloudFormation takes no include in an included file at all; tools that pack templates do. */
  private static final int DEEPEST = 10;

  /** As deep as what evaluates the template may go down. */
  private static final int MOST_LEVELS = 400;

  private final Surroundings surroundings;
  private final Allowance allowance = new Allowance();
  private final Map<String, Content> byPath = new LinkedHashMap<>();

  /**
   * What a file holds.
   *
   * @param map null if it is something else, or cannot be read
   */
  private record Content(@Nullable MappingNode map, int nodes, int levels) {}

  Snippets(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Returns what an include brings; empty, after a diagnostic, if that cannot be told.
   *
   * @param include with its name and parameters
   */
  Optional<Snippet> of(Node include, Snippet.Place place) {
    Node written = location(include);
    if (written == null) {
      warn("AWS::Include names no file", "It takes a parameter Location.", include.range());
      return Optional.empty();
    }
    IncludeLocation location =
        written instanceof ScalarNode text
            ? IncludeLocation.of(text.text())
            : IncludeLocation.of(surroundings.evaluate(written));
    Answer answer = location.find(surroundings.files(), place.folder(), place.file().path());
    if (answer instanceof Found found) {
      return of(found.file(), location, place, written.range());
    }
    warn(location, answer instanceof Missing missing ? missing.why() : "", written.range());
    return Optional.empty();
  }

  private static @Nullable Node location(Node include) {
    return include instanceof MappingNode map
            && map.get("Parameters").orElse(null) instanceof MappingNode parameters
        ? parameters.get("Location").orElse(null)
        : null;
  }

  private Optional<Snippet> of(
      SourceFile file, IncludeLocation location, Snippet.Place place, SourceRange at) {
    if (place.isBelow(file.path())) {
      warn(location, "the file includes itself", at);
      return Optional.empty();
    }
    Content content = byPath.computeIfAbsent(file.path(), path -> read(file));
    MappingNode map = content.map();
    if (map == null) {
      warn(location, "it holds no map", at);
      return Optional.empty();
    }
    int levels = place.levels() + content.levels();
    if (place.depth() >= DEEPEST || levels > MOST_LEVELS) {
      warn(location, "more than " + DEEPEST + " includes stand in each other", at);
      return Optional.empty();
    }
    allowance.take(content.nodes());
    if (allowance.isSpent()) {
      surroundings
          .diagnostics()
          .error(
              "Template includes too much",
              "What it includes is larger than the limit; this file and what follows is not"
                  + " included, and not judged. Split the template.",
              at);
      return Optional.empty();
    }
    if (location.remote()) {
      tellTaken(location, file, at);
    }
    return Optional.of(new Snippet(map, new Snippet.Place(file, place, place.depth() + 1, levels)));
  }

  private Content read(SourceFile file) {
    Parsed<Node> read = TemplateReader.readPart(file);
    read.diagnostics().forEach(surroundings.diagnostics()::add);
    Node root = read.value().orElse(null);
    if (root instanceof MappingNode map) {
      return new Content(map, nodes(map), levels(map));
    }
    if (root != null) {
      surroundings
          .diagnostics()
          .warning(
              "Included file is no map",
              "It is " + Shapes.name(root) + ". Only keys and their values can be included.",
              root.range());
    }
    return new Content(null, 0, 0);
  }

  private static int nodes(Node node) {
    int nodes = 1;
    for (Node child : children(node)) {
      nodes += nodes(child);
    }
    return nodes;
  }

  private static int levels(Node node) {
    int levels = 0;
    for (Node child : children(node)) {
      levels = Math.max(levels, levels(child));
    }
    return levels + 1;
  }

  private static List<Node> children(Node node) {
    if (node instanceof SequenceNode list) {
      return list.items();
    }
    if (node instanceof FunctionNode call) {
      return List.of(call.argument());
    }
    List<Node> values = new ArrayList<>();
    if (node instanceof MappingNode map) {
      map.entries().forEach(entry -> values.add(entry.value()));
    }
    return values;
  }

  private void tellTaken(IncludeLocation location, SourceFile file, SourceRange at) {
    surroundings
        .diagnostics()
        .note(
            "Include " + location.text() + " is taken to be " + file.path(),
            "Its path ends like the object's key. Nothing is downloaded.",
            at);
  }

  private void warn(IncludeLocation location, String why, SourceRange at) {
    warn(
        "Include " + location.text() + " is not applied",
        "Of its file: " + why + ". What it holds is unknown, and resources in it are not judged.",
        at);
  }

  private void warn(String summary, String detail, SourceRange at) {
    surroundings.diagnostics().toldOfFunction("AWS::Include");
    surroundings.diagnostics().warning(summary, detail, at);
  }
}
