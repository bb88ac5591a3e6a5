package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the template that a parameter file is for. A file that does not name it is for a template
 * only if that one has all its parameters and no other one fits as well: nothing is guessed.
 */
final class Assignment {
  private final Map<String, Set<String>> templates;
  private final Map<String, List<ParameterSet>> assigned = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param templates the parameters that each declares, by path, in order
   */
  Assignment(Map<String, Set<String>> templates) {
    this.templates = templates;
  }

  Map<String, List<ParameterSet>> assigned() {
    return assigned;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void assign(ParameterSet set) {
    FileName name = new FileName(set.path());
    if (!set.templates().isEmpty()) {
      assignNamed(set, name);
      return;
    }
    if (set.keys().isEmpty()) {
      return;
    }
    List<String> fitting = templates.keySet().stream().filter(each -> fits(set, each)).toList();
    List<String> found = likeliest(name, fitting);
    if (found.size() == 1) {
      give(found.get(0), set, name);
    } else if (found.size() > 1) {
      tellAmbiguous(set, found);
    } else {
      tellUnfit(set, name);
    }
  }

  /** A file that names its template is for that one, whatever else is wrong. */
  private void assignNamed(ParameterSet set, FileName name) {
    for (String template : set.templates()) {
      Set<String> declared = templates.get(template);
      if (declared != null) {
        diagnostics.addAll(set.unknownKeys(template, declared));
        give(template, set, name);
        return;
      }
    }
    String template = set.templates().get(0);
    diagnostics.add(
        note(set, "It names the template " + template + ", which is not among those scanned."));
  }

  private void give(String template, ParameterSet set, FileName name) {
    ParameterSet named =
        new ParameterSet(
            set.name().isEmpty() ? name.deploymentOf(template) : set.name(),
            set.path(),
            List.of(template),
            set.values(),
            set.keys(),
            set.regions());
    assigned.computeIfAbsent(template, key -> new ArrayList<>()).add(named);
  }

  private boolean fits(ParameterSet set, String template) {
    return set.fits(templates.getOrDefault(template, Set.of()));
  }

  /**
   * Of the templates that the file is named after, the nearest; else those that lie where it may.
   */
  private static List<String> likeliest(FileName name, Collection<String> fitting) {
    List<String> named = fitting.stream().filter(name::isNamedAfter).toList();
    if (!named.isEmpty()) {
      int longest = named.stream().mapToInt(each -> FileName.stem(each).length()).max().getAsInt();
      return nearest(
          name, named.stream().filter(each -> FileName.stem(each).length() == longest).toList());
    }
    return inReach(name, fitting);
  }

  private static List<String> nearest(FileName name, List<String> all) {
    int least = all.stream().mapToInt(name::stepsTo).min().orElse(0);
    List<String> near = all.stream().filter(each -> name.stepsTo(each) == least).toList();
    List<String> beside = beside(name, near);
    return beside.isEmpty() ? near : beside;
  }

  private static List<String> inReach(FileName name, Collection<String> all) {
    List<String> beside = beside(name, all);
    Optional<String> home = name.home();
    if (!beside.isEmpty() || home.isEmpty()) {
      return beside;
    }
    return all.stream().filter(each -> TemplatePath.isBelow(each, home.get())).toList();
  }

  private static List<String> beside(FileName name, Collection<String> all) {
    return all.stream().filter(each -> TemplatePath.folder(each).equals(name.folder())).toList();
  }

  private void tellAmbiguous(ParameterSet set, List<String> found) {
    diagnostics.add(
        note(
            set,
            "It fits several templates: "
                + String.join(", ", found)
                + ". Say in dutyline.yaml whose it is, with parameter-files, or name it after its"
                + " template."));
  }

  private void tellUnfit(ParameterSet set, FileName name) {
    List<String> named = templates.keySet().stream().filter(name::isNamedAfter).toList();
    List<String> likely =
        named.isEmpty() ? inReach(name, templates.keySet()) : nearest(name, named);
    if (likely.size() != 1) {
      diagnostics.add(
          note(
              set,
              "No template near it has all its parameters. Say in dutyline.yaml whose it is, with"
                  + " parameter-files."));
      return;
    }
    String template = likely.get(0);
    Set<String> declared = templates.getOrDefault(template, Set.of());
    for (Map.Entry<String, SourceRange> key : set.keys().entrySet()) {
      if (!declared.contains(key.getKey())) {
        diagnostics.add(unfit(template, key.getKey(), key.getValue(), declared));
        return;
      }
    }
  }

  private static Diagnostic unfit(
      String template, String key, SourceRange range, Set<String> declared) {
    return Diagnostic.note(
        "Parameter file is not used",
        template
            + " has no parameter '"
            + key
            + "', so this file is not taken to be for it."
            + ParameterSet.meant(key, declared),
        range);
  }

  private static Diagnostic note(ParameterSet set, String detail) {
    return Diagnostic.note(
        "Parameter file is not used", detail, new SourceRange(set.path(), 1, 1, 1, 1));
  }
}
