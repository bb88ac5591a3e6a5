package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the document of one parameter file, whichever shape it has. */
final class ParameterDocument {
  private static final String KEY = "ParameterKey";
  private static final String VALUE = "ParameterValue";
  private static final String SECTION = "Parameters";
  private static final Set<String> CONFIGURATION = Set.of(SECTION, "Tags", "StackPolicy");
  private static final String TEMPLATE_PATH = "template-file-path";

  private final SourceFile file;
  private final boolean named;
  private final Settings settings;

  /**
   * @param named whether the configuration says that it is a parameter file, so that a plain map is
   *     one too
   */
  ParameterDocument(SourceFile file, boolean named) {
    this.file = file;
    this.named = named;
    this.settings = new Settings();
  }

  List<Diagnostic> diagnostics() {
    return settings.diagnostics();
  }

  /** Returns what it says; empty if it has none of the shapes. */
  Optional<ParameterSet> read(Node root) {
    if (root instanceof SequenceNode list) {
      boolean read = !list.items().isEmpty() && (readPairs(list) || readTexts(list));
      return read ? Optional.of(set(List.of())) : Optional.empty();
    }
    if (!(root instanceof MappingNode map)) {
      return Optional.empty();
    }
    if (map.get(TEMPLATE_PATH).orElse(null) instanceof ScalarNode path) {
      map.get("parameters").ifPresent(this::readMap);
      return Optional.of(set(templates(path.text())));
    }
    if (isConfiguration(map)) {
      map.get(SECTION).ifPresent(this::readMap);
      return Optional.of(set(List.of()));
    }
    if (named && map.get(KEY).isEmpty()) {
      readMap(map);
      return Optional.of(set(List.of()));
    }
    return Optional.empty();
  }

  /** Git sync counts from the repository's root, which may not be the scan's. */
  private List<String> templates(String path) {
    String beside = TemplatePath.below(TemplatePath.folder(file.path()), path);
    return List.of(TemplatePath.below("", path), beside);
  }

  private static boolean isConfiguration(MappingNode map) {
    return map.get(SECTION).orElse(null) instanceof MappingNode
        && map.entries().stream().allMatch(entry -> CONFIGURATION.contains(entry.key()));
  }

  private ParameterSet set(List<String> templates) {
    return settings.set("", file.path(), templates, List.of());
  }

  /** Reads {@code [{"ParameterKey": …, "ParameterValue": …}]}. */
  private boolean readPairs(SequenceNode list) {
    List<MappingNode> pairs = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof MappingNode pair && pair.get(KEY).orElse(null) instanceof ScalarNode) {
        pairs.add(pair);
      }
    }
    if (pairs.size() < list.items().size()) {
      return false;
    }
    for (MappingNode pair : pairs) {
      ScalarNode key = (ScalarNode) pair.get(KEY).orElseThrow();
      Optional<Node> value = pair.get(VALUE);
      if (value.isPresent()) {
        settings.add(key.text(), key.range(), value.get());
      } else {
        // UsePreviousValue: the parameter is there, but its value is not in the file.
        settings.mention(key.text(), key.range());
      }
    }
    return true;
  }

  /** Reads {@code ["Key=Value"]}. */
  private boolean readTexts(SequenceNode list) {
    for (Node item : list.items()) {
      if (!(item instanceof ScalarNode text) || KeyValue.of(text.text()).isEmpty()) {
        return false;
      }
    }
    for (Node item : list.items()) {
      ScalarNode text = (ScalarNode) item;
      KeyValue pair = KeyValue.of(text.text()).orElseThrow();
      settings.put(pair.key(), text.range(), pair.value());
    }
    return true;
  }

  private void readMap(Node section) {
    if (section instanceof MappingNode map) {
      map.entries().forEach(entry -> settings.add(entry.key(), entry.keyRange(), entry.value()));
    }
  }
}
