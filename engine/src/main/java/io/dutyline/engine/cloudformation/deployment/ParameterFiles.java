package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parameter files of a scan, collected while its files are read, by any thread. Which template
 * each is for can be told when all are known.
 */
public final class ParameterFiles {
  private final Map<String, Parsed<ParameterSet>> found = new ConcurrentHashMap<>();
  private final Map<String, String> regions = new ConcurrentHashMap<>();

  /** Takes a file that is no template, if it is a parameter file, and returns whether it is. */
  public boolean offer(SourceFile file) {
    boolean sceptre = SceptreStack.mayBe(file);
    if (sceptre && SceptreStack.isGroup(file)) {
      Optional<String> region = SceptreStack.region(file);
      region.ifPresent(name -> regions.put(TemplatePath.folder(file.path()), name));
      return region.isPresent();
    }
    Parsed<ParameterSet> set = sceptre ? SceptreStack.read(file) : ParameterFile.recognise(file);
    boolean taken = set.value().isPresent() || !set.diagnostics().isEmpty();
    if (taken) {
      found.put(file.path(), set);
    }
    return taken;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Returns the deployments of each template that a file was found to be for.
   *
   * @param templates the parameters that each template declares, by path
   * @param others paths of files whose template is known already
   */
  public Parsed<Map<String, List<ParameterSet>>> assign(
      Map<String, Set<String>> templates, Set<String> others) {
    Assignment assignment = new Assignment(new TreeMap<>(templates));
    List<Diagnostic> diagnostics = assignment.diagnostics();
    Map<String, Parsed<ParameterSet>> left = new TreeMap<>(found);
    left.keySet().removeAll(others);
    left.values()
        .forEach(
            set -> {
              diagnostics.addAll(set.diagnostics());
              set.value().map(this::inRegion).ifPresent(assignment::assign);
            });
    return Parsed.of(assignment.assigned(), diagnostics);
  }

  /**
   * A file that names its template takes the Region that its folder, or one above, is said to be.
   */
  private ParameterSet inRegion(ParameterSet set) {
    boolean asks = set.regions().isEmpty() && !set.templates().isEmpty() && !regions.isEmpty();
    String folder = TemplatePath.folder(set.path());
    while (asks && !folder.isEmpty()) {
      String region = regions.get(folder);
      if (region != null) {
        return new ParameterSet(
            set.name(), set.path(), set.templates(), set.values(), set.keys(), List.of(region));
      }
      folder = TemplatePath.folder(folder);
    }
    return set;
  }
}
