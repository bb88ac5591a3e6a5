package io.dutyline.engine.cloudformation.deployment;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The configurations of the SAM command in a scan. Each is read once, whichever threads ask for it.
 */
public final class SamConfigs {
  private final TemplateFiles files;
  private final Map<String, Parsed<List<ParameterSet>>> byFolder = new ConcurrentHashMap<>();

  private final Set<String> used = ConcurrentHashMap.newKeySet();

  public SamConfigs(TemplateFiles files) {
    this.files = requireNonNull(files, "files");
  }

  /**
   * Returns the environments that deploy a template: those of the file in its folder, or in the
   * nearest one above, as far as they name it or name none and it has the usual name.
   */
  public Parsed<List<ParameterSet>> of(String template) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String folder = TemplatePath.folder(template);
    while (true) {
      Parsed<List<ParameterSet>> config = byFolder.computeIfAbsent(folder, this::read);
      diagnostics.addAll(config.diagnostics());
      List<ParameterSet> ofTemplate =
          config.value().orElse(List.of()).stream().filter(set -> names(set, template)).toList();
      if (!ofTemplate.isEmpty() || folder.isEmpty()) {
        return Parsed.of(ofTemplate, diagnostics);
      }
      folder = TemplatePath.folder(folder);
    }
  }

  /** Returns the paths of the files with values that were found to be named up to now. */
  public Set<String> usedFiles() {
    return Set.copyOf(used);
  }

  /** Of the templates that the file may mean, the first that is there is meant. */
  private boolean names(ParameterSet set, String template) {
    for (String each : set.templates()) {
      if (each.equals(template)) {
        return true;
      }
      if (files.exists("", each)) {
        return false;
      }
    }
    return false;
  }

  private Parsed<List<ParameterSet>> read(String folder) {
    for (String name : SamConfig.NAMES) {
      if (files.exists(folder, name)
          && files.read(folder, name) instanceof TemplateFiles.Found found) {
        return SamConfig.read(found.file(), files, used);
      }
    }
    return Parsed.of(List.of(), List.of());
  }
}
