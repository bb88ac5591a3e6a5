package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a file as a CloudFormation template if it is one; its content tells, not its name. */
public final class TemplateReader {
  private TemplateReader() {}

  /**
   * Returns the root of the template. Empty with an error: it is a template, but cannot be read.
   * Empty without diagnostics: the file is no template, so nothing is missing.
   */
  public static Parsed<MappingNode> read(SourceFile file) {
    if (!Recognition.mayBeTemplate(file.text())) {
      return Parsed.failed(List.of());
    }
    try {
      return firstCharacter(file.text()) == '{' ? readBraced(file) : readYaml(file);
    } catch (UnreadableException e) {
      return Recognition.looksLikeTemplate(file.text())
          ? Parsed.failed(List.of(e.diagnostic()))
          : Parsed.failed(List.of());
    }
  }

  /**
   * Returns what a file holds that is to become part of a template: its first document, whatever it
   * is. Empty with an error: it cannot be read. Empty without diagnostics: there is nothing in it.
   */
  public static Parsed<Node> readPart(SourceFile file) {
    try {
      if (firstCharacter(file.text()) == '{' && !isNamedYaml(file)) {
        JsonReader reader = new JsonReader(file);
        return parsed(reader.read(), reader.diagnostics());
      }
      YamlReader reader = new YamlReader(file);
      Optional<Node> root = reader.readDocument();
      return parsed(root, reader.diagnostics());
    } catch (UnreadableException e) {
      return Parsed.failed(List.of(e.diagnostic()));
    }
  }

  private static Parsed<Node> parsed(Optional<Node> root, List<Diagnostic> diagnostics) {
    return root.isPresent() ? Parsed.of(root.get(), diagnostics) : Parsed.failed(diagnostics);
  }

  private static boolean isNamedYaml(SourceFile file) {
    String path = file.path().toLowerCase(Locale.ROOT);
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }

  /** What starts with a brace is JSON; but a YAML file may be one flow map. */
  private static Parsed<MappingNode> readBraced(SourceFile file) throws UnreadableException {
    JsonReader reader = new JsonReader(file);
    Optional<Node> root;
    try {
      root = reader.read();
    } catch (UnreadableException e) {
      if (isNamedYaml(file)) {
        return readYaml(file);
      }
      throw e;
    }
    return template(root)
        .map(template -> Parsed.of(template, reader.diagnostics()))
        .orElseGet(() -> Parsed.failed(List.of()));
  }

  private static Parsed<MappingNode> readYaml(SourceFile file) throws UnreadableException {
    YamlReader reader = new YamlReader(file);
    for (Optional<Node> root = reader.readDocument();
        root.isPresent();
        root = reader.readDocument()) {
      Optional<MappingNode> template = template(root);
      if (template.isPresent()) {
        List<Diagnostic> diagnostics = new ArrayList<>(reader.diagnostics());
        if (reader.hasMore()) {
          diagnostics.add(moreDocuments(template.get()));
        }
        return Parsed.of(template.get(), diagnostics);
      }
    }
    return Parsed.failed(List.of());
  }

  private static Optional<MappingNode> template(Optional<Node> root) {
    return root.filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .filter(Recognition::isTemplate);
  }

  private static Diagnostic moreDocuments(MappingNode template) {
    return Diagnostic.warning(
        "File holds more than one document",
        "Only the first template in it was analysed, the one that starts here; what follows its"
            + " \"---\" was not. Put each template in a file of its own.",
        template.range());
  }

  private static char firstCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return text.charAt(i);
      }
    }
    return ' ';
  }
}
