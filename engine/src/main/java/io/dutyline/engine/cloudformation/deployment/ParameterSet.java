package io.dutyline.engine.cloudformation.deployment;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.NearestWord;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a file says of one deployment.
 *
 * @param name of the deployment; empty if only the file's own name can tell
 * @param path of the file, relative to the scan root
 * @param templates paths of the template, relative to the scan root, the likeliest first; empty if
 *     the file does not say
 * @param values of parameters, by name, as CloudFormation takes them: a list with commas
 * @param keys where each parameter is named, also those whose value the file leaves as it was
 * @param regions empty if the file does not say
 */
public record ParameterSet(
    String name,
    String path,
    List<String> templates,
    Map<String, String> values,
    Map<String, SourceRange> keys,
    List<String> regions) {
  public ParameterSet {
    requireNonNull(name, "name");
    requireNonNull(path, "path");
    templates = List.copyOf(templates);
    values = Map.copyOf(values);
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    regions = List.copyOf(regions);
  }

  /**
   * Returns whether a template with these parameters takes all that is set here, and it is some.
   */
  boolean fits(Collection<String> declared) {
    return !keys.isEmpty() && declared.containsAll(keys.keySet());
  }

  /**
   * Returns a warning for each parameter that the template does not have.
   *
   * @param template its path
   * @param declared its parameters
   */
  public List<Diagnostic> unknownKeys(String template, Collection<String> declared) {
    List<Diagnostic> warnings = new ArrayList<>();
    keys.forEach(
        (key, range) -> {
          if (!declared.contains(key)) {
            warnings.add(
                Diagnostic.warning(
                    "Unknown parameter " + key,
                    template
                        + " has no such parameter, so this value counts for nothing."
                        + meant(key, declared),
                    range));
          }
        });
    return warnings;
  }

  /**
   * Returns warnings as {@link #unknownKeys}, but only of keys that look misspelt, unless the
   * template has none of them: a file may be for several templates, not each of which has all.
   */
  public List<Diagnostic> misspeltKeys(String template, Collection<String> declared) {
    boolean some = keys.keySet().stream().anyMatch(declared::contains);
    TreeSet<String> known = new TreeSet<>(declared);
    Map<String, SourceRange> told = new LinkedHashMap<>(keys);
    told.keySet().removeIf(key -> some && NearestWord.to(key, known).isEmpty());
    return new ParameterSet(name, path, templates, values, told, regions)
        .unknownKeys(template, declared);
  }

  /** Returns the word that a wrong key most likely means, as a question; empty if none is near. */
  static String meant(String key, Collection<String> declared) {
    return NearestWord.to(key, new TreeSet<>(declared))
        .map(" Did you mean '%s'?"::formatted)
        .orElse("");
  }
}
