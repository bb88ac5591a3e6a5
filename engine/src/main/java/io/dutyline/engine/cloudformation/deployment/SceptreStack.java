package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.PlainDocument;
import io.dutyline.engine.model.RegionName;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Reads Sceptre's configurations of stacks: {@code config/dev/vpc.yaml} names a template below
 * {@code templates}, with parameters; the {@code config.yaml} of its folder, or of one above, names
 * the Region. What resolvers stand for is not known. Source: Sceptre's documentation on stack and
 * stack group configurations.
 */
final class SceptreStack {
  private static final String CONFIG = "config/";

  private final SourceFile file;
  private final String project;
  private final String name;

  /**
   * @param at where the path goes on behind the folder {@code config}
   */
  private SceptreStack(SourceFile file, int at) {
    this.file = file;
    this.project = file.path().substring(0, at - CONFIG.length());
    String below = file.path().substring(at);
    this.name = below.substring(0, below.lastIndexOf('.'));
  }

  /** Returns whether a file may be such a configuration, or that of a group of them. */
  static boolean mayBe(SourceFile file) {
    boolean yaml = file.path().endsWith(".yaml") || file.path().endsWith(".yml");
    return yaml
        && afterConfig(file.path()) > 0
        && (hasKey(file.text(), "template_path")
            || hasKey(file.text(), "template")
            || (isGroup(file) && hasKey(file.text(), "region")));
  }

  /** Returns whether it is about all stacks of its folder and those below. */
  static boolean isGroup(SourceFile file) {
    return TemplatePath.stem(file.path()).equals("config");
  }

  private static int afterConfig(String path) {
    int at = path.startsWith(CONFIG) ? 0 : path.indexOf("/" + CONFIG) + 1;
    return at > 0 || path.startsWith(CONFIG) ? at + CONFIG.length() : -1;
  }

  /** Returns whether a line starts with a key. */
  private static boolean hasKey(String text, String key) {
    return text.startsWith(key + ":") || text.contains("\n" + key + ":");
  }

  /** Returns what it says; empty if it names no template. */
  static Parsed<ParameterSet> read(SourceFile file) {
    Parsed<Node> document = PlainDocument.read(file);
    if (!(document.value().orElse(null) instanceof MappingNode root)) {
      List<Diagnostic> problems = document.diagnostics();
      return Parsed.failed(problems.stream().map(SceptreStack::asNote).toList());
    }
    SceptreStack stack = new SceptreStack(file, afterConfig(file.path()));
    return template(root)
        .map(template -> Parsed.of(stack.set(root, template), List.of()))
        .orElseGet(() -> Parsed.failed(List.of()));
  }

  /** Returns the Region that a group's configuration names. */
  static Optional<String> region(SourceFile group) {
    return PlainDocument.read(group)
        .value()
        .filter(MappingNode.class::isInstance)
        .flatMap(root -> region((MappingNode) root));
  }

  private static Optional<String> region(MappingNode root) {
    return text(root, "region").filter(RegionName::isPlausible);
  }

  private static Optional<String> template(MappingNode root) {
    Optional<String> path = text(root, "template_path");
    return path.isPresent() || !(root.get("template").orElse(null) instanceof MappingNode template)
        ? path
        : text(template, "path");
  }

  private static Optional<String> text(MappingNode map, String key) {
    return map.get(key).orElse(null) instanceof ScalarNode scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private ParameterSet set(MappingNode root, String template) {
    Settings settings = new Settings();
    if (root.get("parameters").orElse(null) instanceof MappingNode parameters) {
      parameters
          .entries()
          .forEach(entry -> settings.add(entry.key(), entry.keyRange(), entry.value()));
    }
    List<String> templates =
        List.of(
            TemplatePath.below(project + "templates", template),
            TemplatePath.below(project, template));
    List<String> regions = region(root).stream().toList();
    return settings.set(deployment(template), file.path(), templates, regions);
  }

  /** Returns its path below the folder {@code config}, without the template's own name. */
  private String deployment(String template) {
    int slash = name.lastIndexOf('/');
    boolean same = name.substring(slash + 1).equals(FileName.stem(template));
    return same && slash > 0 ? name.substring(0, slash) : name;
  }

  private static Diagnostic asNote(Diagnostic problem) {
    return Diagnostic.note("Stack configuration is not used", problem.detail(), problem.range());
  }
}
