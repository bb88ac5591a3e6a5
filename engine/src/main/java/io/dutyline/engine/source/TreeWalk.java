package io.dutyline.engine.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One discovery under way. Symbolic links wait until the folders are done and are then visited as
 * what they lead to, so that a file has its own path however it was reached, and cycles end.
 */
final class TreeWalk extends SimpleFileVisitor<Path> {
  private static final String[] ENDINGS = {
    ".yaml", ".yml", ".json", ".template", ".cfn", ".cft", ".tf"
  };

  private final Path root;
  private final int rootLength;
  private IgnoreRules rules;
  private final int mostFiles;
  private final int deepest;
  private final Map<String, Candidate> candidates = new TreeMap<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> ignored = new HashSet<>();
  private final Deque<Path> links = new ArrayDeque<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Path start;
  private boolean full;

  /**
   * @param root a real path, as are all others that come from outside
   * @param deepest how many folders below the start of a walk are entered
   */
  TreeWalk(Path root, IgnoreRules rules, int mostFiles, int deepest) {
    this.root = root;
    this.rootLength =
        root.getNameCount() == 0 ? root.toString().length() : root.toString().length() + 1;
    this.rules = rules;
    this.mostFiles = mostFiles;
    this.deepest = deepest;
    this.start = root;
  }

  /** Adds a file that the user named, whatever its ending. */
  void namedFile(Path file) {
    add(file, true);
  }

  /** Adds what is below a folder, which is entered even if it is ignored. */
  void folder(Path folder) {
    walk(folder);
    while (!links.isEmpty()) {
      follow(links.poll());
    }
  }

  /** Returns the files that were found so far. */
  List<Candidate> found() {
    return List.copyOf(candidates.values());
  }

  /**
   * Adds what is below a folder that a tool writes to, unless the user's own patterns leave it out.
   *
   * @param base path of the folder that {@code output} starts from
   */
  void output(String base, String output) {
    IgnoreRules all = rules;
    rules = all.ofUser();
    if (new Fence(root).find(base, output) instanceof Fence.Inside inside
        && Files.isDirectory(inside.real())
        && !isLeftOut(inside.path())) {
      folder(inside.real());
    }
    rules = all;
  }

  private boolean isLeftOut(String folder) {
    for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
      if (rules.ignores(folder.substring(0, end), true)) {
        return true;
      }
    }
    return folder.isEmpty() || rules.ignores(folder, true);
  }

  /** Returns what was found, its diagnostics together with {@code problems}. */
  Inventory inventory(List<Diagnostic> problems) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(problems);
    Collections.sort(all);
    ignored.removeAll(entered);
    ignored.removeAll(candidates.keySet());
    return new Inventory(List.copyOf(candidates.values()), ignored.size(), all);
  }

  private void walk(Path folder) {
    start = folder;
    Path below = root.relativize(folder);
    int depth = folder.getNameCount() - root.getNameCount();
    try {
      for (int i = 0; i < depth; i++) {
        Path above = i == 0 ? root : root.resolve(below.subpath(0, i));
        enter(above);
      }
      Files.walkFileTree(folder, Set.of(), deepest + 1, this);
    } catch (IOException e) {
      diagnostics.add(unreadable(pathOf(folder)));
    }
    rules.leaveAll();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String path = pathOf(folder);
    boolean skipped = !folder.equals(start) && isIgnored(path, true);
    if (skipped || !entered.add(path)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    enter(folder);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
    if (problem != null) {
      diagnostics.add(unreadable(pathOf(folder)));
    }
    rules.leave();
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      visitLink(file);
    } else if (attributes.isDirectory()) {
      visitTooDeep(file);
    } else if (attributes.isRegularFile() && mayBeTemplate(file)) {
      if (!isIgnored(pathOf(file), false)) {
        add(file, false);
      }
    }
    return full ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    String path = pathOf(file);
    if (file.equals(start) || !rules.ignores(path, true)) {
      diagnostics.add(unreadable(path));
    }
    return FileVisitResult.CONTINUE;
  }

  private void enter(Path folder) {
    String path = pathOf(folder);
    if (!rules.enter(folder, path)) {
      diagnostics.add(
          Diagnostic.warning(
              ".gitignore cannot be read",
              "Its patterns were not applied: files that git ignores may have been read. Check its"
                  + " permissions.",
              headOf(path.isEmpty() ? ".gitignore" : path + "/.gitignore")));
    }
  }

  private void visitTooDeep(Path folder) {
    String path = pathOf(folder);
    if (!isIgnored(path, true)) {
      diagnostics.add(
          Diagnostic.error(
              "Folders are nested too deeply",
              "More than "
                  + deepest
                  + " folders deep: nothing below this one was read. Scan from a"
                  + " deeper folder, or exclude this one.",
              headOf(path)));
    }
  }

  private void visitLink(Path link) {
    String path = pathOf(link);
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      return; // it leads nowhere or in a circle: there is no file that could be missed
    }
    boolean folder = Files.isDirectory(target);
    if (!(folder || mayBeTemplate(link)) || isIgnored(path, folder)) {
      return;
    }
    if (target.startsWith(root)) {
      links.add(target);
    } else {
      diagnostics.add(
          Diagnostic.note(
              "Symbolic link leads out of the scan root",
              "It was not followed: nothing outside of the scan root is read.",
              headOf(path)));
    }
  }

  private void follow(Path target) {
    if (Files.isRegularFile(target)) {
      add(target, false);
    } else if (!entered.contains(pathOf(target))) {
      walk(target);
    }
  }

  private void add(Path file, boolean named) {
    String path = pathOf(file);
    Candidate known = candidates.get(path);
    if (known != null && (known.named() || !named)) {
      return;
    }
    if (known == null && candidates.size() >= mostFiles) {
      reportFull(path);
      return;
    }
    candidates.put(path, new Candidate(path, file, named));
  }

  private void reportFull(String path) {
    if (!full) {
      full = true;
      diagnostics.add(
          Diagnostic.error(
              "Too many files",
              "More than "
                  + mostFiles
                  + " files may be templates: this one and those after it were"
                  + " not read. Scan fewer folders, or exclude some.",
              headOf(path)));
    }
  }

  private boolean isIgnored(String path, boolean folder) {
    boolean ignores = rules.ignores(path, folder);
    if (ignores && !(folder && IgnoreRules.isVersionControl(path))) {
      ignored.add(path);
    }
    return ignores;
  }

  private String pathOf(Path path) {
    String text = path.toString();
    String relative = text.length() <= rootLength ? "" : text.substring(rootLength);
    return File.separatorChar == '/' ? relative : relative.replace(File.separatorChar, '/');
  }

  private static boolean mayBeTemplate(Path file) {
    String name = file.toString();
    for (String ending : ENDINGS) {
      if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic unreadable(String path) {
    return Diagnostic.error(
        "Folder cannot be read",
        "Nothing in it was analysed. Check its permissions, or exclude it.",
        headOf(path.isEmpty() ? "." : path));
  }

  private static SourceRange headOf(String path) {
    return new SourceRange(path, 1, 1, 1, 1);
  }
}
