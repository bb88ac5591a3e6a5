package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the files below a scan root that may be templates: those with a template's ending ({@code
 * .yaml}, {@code .yml}, {@code .json}, {@code .template}, {@code .cfn}, {@code .cft}, {@code .tf}),
 * whatever its case. {@code .gitignore} files below the root are honoured, and folders without
 * sources (dependencies, build output) are left out unless a pattern takes them back with {@code
 * !}. A symbolic link is followed only to what lies inside the root, and nothing is found twice.
 */
public final class Discovery {
  private final Path root;
  private final List<String> excludes;
  private final int mostFiles;
  private final int deepest;

  /**
   * @param root the folder that everything is read below
   * @param excludes patterns as in {@code .gitignore}, relative to the root; they win over those of
   *     the files
   */
  public Discovery(Path root, List<String> excludes) {
    this(root, excludes, 100_000, 100);
  }

  Discovery(Path root, List<String> excludes, int mostFiles, int deepest) {
    this.root = requireNonNull(root, "root");
    this.excludes = List.copyOf(excludes);
    this.mostFiles = mostFiles;
    this.deepest = deepest;
  }

  /**
   * Returns what lies at or below the given paths. A file that is named itself is found whatever
   * its ending and even if it is ignored, and a folder that is named is entered even if it is
   * ignored.
   *
   * @param requested files or folders, absolute or relative to the root; none stands for the root
   */
  public Inventory find(List<Path> requested) {
    return find(requested, candidate -> Optional.empty());
  }

  /**
   * Returns what lies at or below the given paths, and in folders that tools write templates to.
   * Those are read although git ignores them, as long as the user's own patterns do not.
   *
   * @param requested files or folders, absolute or relative to the root; none stands for the root
   * @param outputs gives for a tool's own file the folder that the tool writes to, relative to the
   *     file's; it need not be there
   */
  public Inventory find(List<Path> requested, Function<Candidate, Optional<String>> outputs) {
    Path realRoot;
    try {
      realRoot = root.toRealPath();
    } catch (IOException e) {
      return new Inventory(List.of(), 0, List.of(unreachable(".")));
    }
    TreeWalk walk = new TreeWalk(realRoot, new IgnoreRules(excludes), mostFiles, deepest);
    List<Diagnostic> problems = new ArrayList<>();
    for (Path path : requested.isEmpty() ? List.of(Path.of("")) : requested) {
      visit(realRoot, path, walk, problems);
    }
    for (Candidate each : walk.found()) {
      outputs.apply(each).ifPresent(output -> walk.output(each.folder(), output));
    }
    return walk.inventory(problems);
  }

  private void visit(Path realRoot, Path path, TreeWalk walk, List<Diagnostic> problems) {
    String shown = shown(path);
    Path real;
    try {
      real = realRoot.resolve(path).toRealPath();
    } catch (IOException e) {
      problems.add(unreachable(shown));
      return;
    }
    if (!real.startsWith(realRoot)) {
      problems.add(outside(shown));
    } else if (Files.isDirectory(real)) {
      walk.folder(real);
    } else {
      walk.namedFile(real);
    }
  }

  /**
   * As it was given; below the root, relative to it, as no report names a place of this machine.
   */
  private String shown(Path path) {
    Path absolute = root.toAbsolutePath().normalize();
    Path given = path.normalize();
    boolean below = given.startsWith(absolute) && !given.equals(absolute);
    return (below ? absolute.relativize(given) : path).toString().replace('\\', '/');
  }

  private static Diagnostic unreachable(String path) {
    return Diagnostic.error(
        "Path does not exist or cannot be reached",
        "Nothing was read at " + path + ". Check its spelling and its permissions.",
        new SourceRange(path, 1, 1, 1, 1));
  }

  private static Diagnostic outside(String path) {
    return Diagnostic.error(
        "Path leads out of the scan root",
        path + " was not read: nothing outside of the scan root is. Scan from a folder above both.",
        new SourceRange(path, 1, 1, 1, 1));
  }
}
