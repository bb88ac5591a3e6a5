package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.deployment.ParameterFile;
import io.dutyline.engine.cloudformation.deployment.ParameterSet;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.source.TemplateFiles.Answer;
import io.dutyline.engine.source.TemplateFiles.Found;
import io.dutyline.engine.source.TemplateFiles.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameter files that the configuration names. One that cannot be read is an error: what would
 * be judged without it is another deployment.
 */
final class ConfiguredFiles {
  private final TemplateFiles files;
  private final Set<String> read = ConcurrentHashMap.newKeySet();

  ConfiguredFiles(TemplateFiles files) {
    this.files = requireNonNull(files, "files");
  }

  /** Returns the paths of those that were read up to now, relative to the scan root. */
  Set<String> read() {
    return Set.copyOf(read);
  }

  /** Returns the values of all, later ones over earlier ones. */
  Map<String, String> values(Template template, List<String> paths, List<Diagnostic> diagnostics) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String path : paths) {
      Answer answer = find(template, path);
      if (answer instanceof Found found) {
        read.add(found.file().path());
        Parsed<ParameterSet> set = ParameterFile.read(found.file());
        diagnostics.addAll(set.diagnostics());
        if (set.value().isPresent()) {
          diagnostics.addAll(
              set.value().get().misspeltKeys(template.path(), template.parameters()));
          values.putAll(set.value().get().values());
        }
      } else if (answer instanceof Missing missing) {
        diagnostics.add(unread(template, path, missing.why()));
      }
    }
    return values;
  }

  /** A path counts from the template's folder on; where nothing is there, from the scan root on. */
  private Answer find(Template template, String path) {
    int slash = template.path().lastIndexOf('/');
    String folder = slash < 0 ? "" : template.path().substring(0, slash);
    return files.read(files.exists(folder, path) ? folder : "", path);
  }

  private static Diagnostic unread(Template template, String path, String why) {
    return Diagnostic.error(
        "Parameter file cannot be read",
        "The configuration names " + path + " for this template, but " + why + ".",
        template.file().head());
  }
}
