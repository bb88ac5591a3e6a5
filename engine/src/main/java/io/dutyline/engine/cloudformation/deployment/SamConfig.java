package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.PlainDocument;
import io.dutyline.engine.model.RegionName;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the configuration of the SAM command: {@code ENVIRONMENT.COMMAND.parameters}, of which the
 * commands {@code global} and {@code deploy} say how a stack is deployed. Source: the SAM developer
 * guide on its configuration file.
 */
final class SamConfig {
  /** Names of the file, in the order that the command looks for them. */
  static final List<String> NAMES = List.of("samconfig.toml", "samconfig.yaml", "samconfig.yml");

  private static final List<String> DEFAULT_TEMPLATES =
      List.of("template.yaml", "template.yml", "template.json");
  private static final String OVERRIDES = "parameter_overrides";
  private static final String FILE = "file://";

  /** What the command builds: the template that it was built of is the one to judge. */
  private static final String BUILT = ".aws-sam/";

  private final SourceFile file;
  private final TemplateFiles files;
  private final Set<String> used;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SamConfig(SourceFile file, TemplateFiles files, Set<String> used) {
    this.file = file;
    this.files = files;
    this.used = used;
  }

  /**
   * Returns its environments that say something of a deployment, in the order of the file.
   *
   * @param files that it may name
   * @param used takes the paths of those that it does name
   */
  static Parsed<List<ParameterSet>> read(SourceFile file, TemplateFiles files, Set<String> used) {
    Parsed<Node> document = document(file);
    if (document.value().isEmpty()) {
      return Parsed.of(
          List.of(), document.diagnostics().stream().map(SamConfig::asWarning).toList());
    }
    SamConfig reader = new SamConfig(file, files, used);
    List<ParameterSet> sets = new ArrayList<>();
    if (document.value().get() instanceof MappingNode root) {
      for (MappingNode.Entry entry : root.entries()) {
        if (entry.value() instanceof MappingNode environment) {
          reader.read(entry.key(), environment).ifPresent(sets::add);
        }
      }
    }
    return Parsed.of(sets, reader.diagnostics);
  }

  private static Parsed<Node> document(SourceFile file) {
    return file.path().endsWith(".toml") ? TomlDocument.read(file) : PlainDocument.read(file);
  }

  private Optional<ParameterSet> read(String name, MappingNode environment) {
    List<MappingNode> deploying = new ArrayList<>();
    parameters(environment, "deploy").ifPresent(deploying::add);
    parameters(environment, "global").ifPresent(deploying::add);
    Optional<Node> overrides = first(deploying, OVERRIDES);
    Optional<Node> region = first(deploying, "region");
    if (overrides.isEmpty() && region.isEmpty() && first(deploying, "stack_name").isEmpty()) {
      return Optional.empty();
    }
    Settings settings = new Settings();
    overrides.ifPresent(each -> readOverrides(each, settings));
    diagnostics.addAll(settings.diagnostics());
    List<String> regions =
        region.flatMap(SamConfig::text).filter(RegionName::isPlausible).stream().toList();
    return Optional.of(settings.set(name, file.path(), templates(environment), regions));
  }

  private static Optional<MappingNode> parameters(MappingNode environment, String command) {
    return map(environment, command).flatMap(section -> map(section, "parameters"));
  }

  private static Optional<MappingNode> map(MappingNode above, String key) {
    return above.get(key).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
  }

  private static Optional<Node> first(List<MappingNode> sections, String key) {
    return sections.stream().flatMap(section -> section.get(key).stream()).findFirst();
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  private List<String> templates(MappingNode environment) {
    List<String> templates = new ArrayList<>();
    String folder = TemplatePath.folder(file.path());
    for (String command : List.of("deploy", "build", "global")) {
      Optional<MappingNode> section = parameters(environment, command);
      for (String key : List.of("template_file", "template")) {
        section
            .flatMap(each -> each.get(key))
            .flatMap(SamConfig::text)
            .filter(path -> !path.contains(BUILT))
            .ifPresent(path -> templates.add(TemplatePath.below(folder, path)));
      }
    }
    DEFAULT_TEMPLATES.forEach(each -> templates.add(TemplatePath.below(folder, each)));
    return templates;
  }

  /** A text holds pairs, or names a file; a list holds texts and maps, a map holds values. */
  private void readOverrides(Node overrides, Settings settings) {
    if (overrides instanceof MappingNode map) {
      map.entries().forEach(entry -> settings.add(entry.key(), entry.keyRange(), entry.value()));
    } else if (overrides instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (!(item instanceof SequenceNode)) {
          readOverrides(item, settings);
        }
      }
    } else if (overrides instanceof ScalarNode text) {
      if (text.text().startsWith(FILE)) {
        readFile(text, settings);
      } else {
        readPairs(text, settings);
      }
    }
  }

  /** Spaces part pairs, unless what follows them is none: then the text is one pair. */
  private void readPairs(ScalarNode text, Settings settings) {
    List<String> words = KeyValue.words(text.text());
    boolean pairs = words.stream().allMatch(word -> KeyValue.of(word).isPresent());
    for (String word : pairs ? words : List.of(String.join(" ", words))) {
      Optional<KeyValue> pair = KeyValue.of(word);
      if (pair.isPresent()) {
        settings.put(pair.get().key(), text.range(), pair.get().value());
      } else {
        // Not what it is: half of a pair may be half of a secret.
        diagnostics.add(
            Diagnostic.warning(
                "Parameter override is not read",
                "A part of "
                    + OVERRIDES
                    + " is not of the form Key=Value; put values with spaces"
                    + " in quotes.",
                text.range()));
      }
    }
  }

  private void readFile(ScalarNode name, Settings settings) {
    String path = name.text().substring(FILE.length());
    if (!(files.read(TemplatePath.folder(file.path()), path)
        instanceof TemplateFiles.Found found)) {
      diagnostics.add(
          Diagnostic.warning(
              "Parameter file cannot be read",
              path + " is named here, but there is no such file below the scan root.",
              name.range()));
      return;
    }
    used.add(found.file().path());
    Parsed<Node> document = document(found.file());
    document.diagnostics().stream().map(SamConfig::asWarning).forEach(diagnostics::add);
    ParameterDocument reader = new ParameterDocument(found.file(), true);
    document.value().flatMap(reader::read).ifPresent(settings::addAll);
  }

  private static Diagnostic asWarning(Diagnostic problem) {
    return Diagnostic.warning(problem.summary(), problem.detail(), problem.range());
  }
}
