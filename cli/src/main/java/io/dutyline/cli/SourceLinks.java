package io.dutyline.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where links in reports lead: to the commit that GitHub Actions has checked out, if it runs this.
 */
final class SourceLinks {
  private SourceLinks() {}

  /**
   * Returns what a path below the scan root has to be put behind; empty where nobody says what
   * repository this is.
   *
   * @param root the scan root, absolute
   */
  static String base(Map<String, String> environment, Path root) {
    String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
    String repository = environment.getOrDefault("GITHUB_REPOSITORY", "");
    String commit = environment.getOrDefault("GITHUB_SHA", "");
    String workspace = environment.getOrDefault("GITHUB_WORKSPACE", "");
    boolean inRepository = !workspace.isEmpty() && root.startsWith(workspace);
    if (server.isEmpty() || repository.isEmpty() || commit.isEmpty() || !inRepository) {
      return "";
    }
    String folder = Path.of(workspace).relativize(root).toString().replace('\\', '/');
    String commitUrl = String.join("/", server, repository, "blob", commit, "");
    return folder.isEmpty() ? commitUrl : commitUrl + folder + "/";
  }
}
