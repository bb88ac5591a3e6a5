package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Fence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The modules below a scan root and who calls whom. A module that another one calls is judged
 * through its callers; the others are root modules.
 */
public final class ModuleTree {
  private final ModuleFolders folders;
  private final List<RootModule> roots;

  private ModuleTree(ModuleFolders folders) {
    this.folders = folders;
    this.roots = findRoots();
  }

  /**
   * Returns the tree of the modules that these files make.
   *
   * @param root the scan root: nothing outside of it is read
   * @param files all that a scan found, with paths relative to the root
   */
  public static ModuleTree of(Path root, List<TerraformFile> files) {
    Path real;
    try {
      real = root.toRealPath();
    } catch (IOException e) {
      real = root.toAbsolutePath().normalize();
    }
    return new ModuleTree(new ModuleFolders(new Fence(real), files));
  }

  /** Returns the root modules, sorted by path. */
  public List<RootModule> roots() {
    return roots;
  }

  /** Returns what is wrong with the files as such; what evaluation finds is told by each root. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    folders.scanned().values().forEach(each -> all.addAll(each.diagnostics()));
    return all;
  }

  /** Modules that call each other in a circle, and that nobody else calls, have a root too. */
  private List<RootModule> findRoots() {
    Set<String> called = new LinkedHashSet<>();
    folders.scanned().values().forEach(each -> called.addAll(calledBy(each)));
    Set<String> found = new LinkedHashSet<>(folders.scanned().keySet());
    found.removeAll(called);
    Set<String> reached = new LinkedHashSet<>();
    found.forEach(each -> reach(each, reached));
    for (String path : folders.scanned().keySet()) {
      if (!reached.contains(path)) {
        found.add(path);
        reach(path, reached);
      }
    }
    return found.stream().sorted().map(path -> new RootModule(folder(path), folders)).toList();
  }

  private void reach(String path, Set<String> reached) {
    Deque<String> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      String next = open.poll();
      if (reached.add(next)) {
        open.addAll(calledBy(folder(next)));
      }
    }
  }

  private ModuleFolder folder(String path) {
    return requireNonNull(folders.scanned().get(path), path);
  }

  /** Returns the other modules of the scan that a module calls. */
  private Set<String> calledBy(ModuleFolder folder) {
    Set<String> called = new LinkedHashSet<>();
    for (Declaration call : folder.declarations().calls().values()) {
      DeclarationReader.localSource(call)
          .map(source -> folders.fence().find(folder.path(), source))
          .filter(place -> place instanceof Fence.Inside inside && folders.isScanned(inside.path()))
          .map(place -> ((Fence.Inside) place).path())
          .filter(path -> !path.equals(folder.path()))
          .ifPresent(called::add);
    }
    return called;
  }
}
