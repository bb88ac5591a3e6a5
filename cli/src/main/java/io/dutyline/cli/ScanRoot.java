package io.dutyline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a scan takes place. Reports name files from there on, so it should be where others look for
 * them, too: usually the repository's root.
 *
 * @param folder absolute
 * @param paths what to scan, below the folder; empty for all of it
 */
record ScanRoot(Path folder, List<Path> paths) {
  static final Option ROOT =
      Option.with(
          "--root",
          "FOLDER",
          "Reads dutyline.yaml in this folder, reads nothing outside of it, and names files from"
              + " there on. By default the current folder, if it belongs to a repository and every"
              + " PATH is below it; else the nearest folder that holds all of them.");

  /**
   * What tells that a folder belongs to a repository: Git's, or one that Dutyline is set up for.
   */
  private static final List<String> MARKS = List.of(".git", "dutyline.yaml");

  ScanRoot {
    paths = List.copyOf(paths);
  }

  /**
   * Returns the root that the arguments mean.
   *
   * @param current the current folder, absolute
   * @throws UsageException if something that they name does not exist, or is not below the root
   */
  static ScanRoot of(Arguments arguments, Path current) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String operand : arguments.operands()) {
      paths.add(existing(operand, current));
    }
    Optional<String> said = arguments.value(ROOT);
    if (said.isEmpty()) {
      return of(paths, current);
    }
    Path folder = existing(said.get(), current);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--root takes a folder, which " + said.get() + " is not.");
    }
    for (Path path : paths) {
      if (!path.startsWith(folder)) {
        throw new UsageException(path + " is not below the --root " + folder + ".");
      }
    }
    return new ScanRoot(folder, paths);
  }

  private static ScanRoot of(List<Path> paths, Path current) {
    boolean below = paths.stream().allMatch(path -> path.startsWith(current));
    if (paths.isEmpty() || (below && isInRepository(current))) {
      return new ScanRoot(current, paths);
    }
    Path common = folderOf(paths.get(0));
    for (Path path : paths) {
      while (!path.startsWith(common) && common.getParent() != null) {
        common = common.getParent();
      }
    }
    return new ScanRoot(common, paths);
  }

  private static boolean isInRepository(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (MARKS.stream().map(each::resolve).anyMatch(Files::exists)) {
        return true;
      }
    }
    return false;
  }

  private static Path folderOf(Path path) {
    Path parent = path.getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  private static Path existing(String word, Path current) throws UsageException {
    Path path = current.resolve(word).normalize();
    if (!Files.exists(path)) {
      throw new UsageException("There is no " + word + ".");
    }
    return path;
  }
}
