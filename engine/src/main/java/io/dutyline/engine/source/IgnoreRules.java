package io.dutyline.engine.source;

import io.dutyline.engine.source.IgnoreList.Decision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What is left out of a walk. In order of precedence: the user's patterns, the {@code .gitignore}
 * files from the innermost folder outwards, and the folders that hold no source.
 */
final class IgnoreRules {
  private static final String FILE = ".gitignore";

  /** In bytes; a larger one is no list that somebody wrote, and is not read. */
  private static final long LARGEST = 1_000_000;

  private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn", ".jj");

  /** Folders of dependencies and of build output: nobody writes in them. */
  private static final Set<String> NO_SOURCE =
      Set.of(
          "node_modules",
          "bower_components",
          "target",
          ".gradle",
          ".terraform",
          ".terragrunt-cache",
          ".aws-sam",
          ".tox",
          ".nox",
          ".venv",
          "venv",
          "site-packages",
          "__pycache__",
          ".mypy_cache",
          ".pytest_cache",
          ".idea");

  /** The length of {@code asset.} and 64 digits. */
  private static final int ASSET = 70;

  private final IgnoreList excludes;
  private final boolean ofUser;
  private final Deque<IgnoreList> lists = new ArrayDeque<>();

  IgnoreRules(List<String> excludes) {
    this(IgnoreList.of("", excludes), false);
  }

  private IgnoreRules(IgnoreList excludes, boolean ofUser) {
    this.excludes = excludes;
    this.ofUser = ofUser;
  }

  /** Returns the rules without {@code .gitignore} files: for what a tool has built. */
  IgnoreRules ofUser() {
    return new IgnoreRules(excludes, true);
  }

  /**
   * Adds the list of a folder whose entries come next; {@link #leave} takes it off again. Returns
   * false if there is one that cannot be read: then it counts as empty.
   */
  boolean enter(Path folder, String path) {
    try {
      lists.push(IgnoreList.of(path, ofUser ? List.of() : read(folder.resolve(FILE))));
      return true;
    } catch (IOException e) {
      lists.push(IgnoreList.of(path, List.of()));
      return false;
    }
  }

  void leave() {
    lists.pop();
  }

  void leaveAll() {
    lists.clear();
  }

  boolean ignores(String path, boolean folder) {
    Decision decision = excludes.decide(path, folder);
    if (decision == Decision.SILENT) {
      for (IgnoreList list : lists) {
        decision = list.decide(path, folder);
        if (decision != Decision.SILENT) {
          break;
        }
      }
    }
    return decision == Decision.SILENT ? folder && isLeftOut(path) : decision == Decision.IGNORE;
  }

  /** Returns whether a folder is version control's own: nobody misses it, so it is not counted. */
  static boolean isVersionControl(String path) {
    return VERSION_CONTROL.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** What a tool has built may lie in a folder of build output. */
  private boolean isLeftOut(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return ofUser ? name.startsWith("asset.") || isVersionControl(path) : holdsNoSource(path);
  }

  /** Returns whether nobody writes in a folder, to judge by its name. */
  static boolean holdsNoSource(String path) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    return NO_SOURCE.contains(name)
        || VERSION_CONTROL.contains(name)
        || isAsset(name, path.substring(0, slash + 1));
  }

  /** The CDK copies code to folders that it names after the code's hash. */
  private static boolean isAsset(String name, String above) {
    return name.startsWith("asset.") && (name.length() == ASSET || above.endsWith("cdk.out/"));
  }

  private static List<String> read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n"));
  }
}
