package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The source files of programs below a folder. They are looked for when they are first asked for;
 * symbolic links are not followed. Public because templates may be made by programs.
 */
public final class ProgramFiles {
  private static final String[] ENDINGS = {
    ".java", ".ts", ".py", ".kt", ".cs", ".go", ".js", ".mjs", ".cjs", ".scala", ".groovy"
  };

  private static final int MOST_VISITED = 50_000;
  private static final int MOST = 5_000;
  private static final int DEEPEST = 50;

  /** In bytes; nobody writes larger ones. */
  private static final long LARGEST = 1_000_000;

  private final Path root;
  private final String folder;
  private @Nullable List<String> paths;

  /**
   * @param root the scan root, a real path
   * @param folder relative to the root; empty for the root itself
   */
  public ProgramFiles(Path root, String folder) {
    this.root = requireNonNull(root, "root");
    this.folder = requireNonNull(folder, "folder");
  }

  /**
   * Returns their paths relative to the scan root, in order; none if they are too many to look at
   * all of them, since what is said of one may then hold for another.
   */
  public synchronized List<String> paths() {
    if (paths == null) {
      Walk walk = new Walk();
      try {
        Files.walkFileTree(root.resolve(folder), Set.of(), DEEPEST, walk);
      } catch (IOException e) {
        walk.found.clear(); // nothing is known of a folder that cannot be read
      }
      if (walk.isFull()) {
        walk.found.clear();
      }
      Set<String> all = new HashSet<>(walk.found);
      walk.found.removeIf(path -> isCompiled(path, all));
      Collections.sort(walk.found);
      paths = List.copyOf(walk.found);
    }
    return paths;
  }

  /** A compiler of TypeScript puts its output beside its input. */
  private static boolean isCompiled(String path, Set<String> all) {
    return path.endsWith(".js") && all.contains(path.substring(0, path.length() - 2) + "ts");
  }

  /** Returns the one file whose path ends with these folders and this name; empty if several do. */
  public Optional<String> endingWith(String end) {
    List<String> found =
        paths().stream().filter(each -> each.equals(end) || each.endsWith("/" + end)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Collects files; what cannot be looked at is not there. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<String> found = new ArrayList<>();
    private int visited;

    @Override
    public FileVisitResult preVisitDirectory(Path visit, BasicFileAttributes attributes) {
      Path name = visit.getFileName();
      boolean skipped =
          !visit.equals(root.resolve(folder))
              && name != null
              && (name.toString().startsWith(".") || IgnoreRules.holdsNoSource(name.toString()));
      return skipped ? FileVisitResult.SKIP_SUBTREE : next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && attributes.size() <= LARGEST && isProgram(file)) {
        String path = root.relativize(file).toString();
        found.add(File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/'));
      }
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      return next();
    }

    private FileVisitResult next() {
      visited++;
      return isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    boolean isFull() {
      return visited > MOST_VISITED || found.size() > MOST;
    }
  }

  private static boolean isProgram(Path file) {
    String name = file.toString();
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return !name.endsWith(".d.ts");
      }
    }
    return false;
  }
}
