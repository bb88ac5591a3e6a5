package io.dutyline.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal looks for templates.
 *
 * @param root the folder to which all paths in reports and waivers are relative
 * @param paths folders and files to look at, within the root
 * @param excludes patterns of what to leave out of them, as in {@code .gitignore}
 */
record ScanScope(Path root, List<Path> paths, List<String> excludes) {
  static final String CONFIGURATION = "dutyline.yaml";

  ScanScope {
    paths = List.copyOf(paths);
    excludes = List.copyOf(excludes);
  }

  /** Returns the scope of all that Maven was started for. */
  static ScanScope ofBuild(MavenSession session) {
    Path top = folder(new File(session.getExecutionRootDirectory()));
    return new ScanScope(root(top, session), List.of(top), List.of());
  }

  /** Returns the scope of one module, less the modules in its subfolders: they have their own. */
  static ScanScope ofModule(MavenSession session, MavenProject module) {
    Path place = folder(module.getBasedir());
    Path root = root(place, session);
    List<String> others =
        session.getAllProjects().stream()
            .map(project -> folder(project.getBasedir()))
            .filter(other -> other.startsWith(place) && !other.equals(place))
            .map(other -> "/" + name(root, other) + "/")
            .toList();
    return new ScanScope(root, List.of(place), others);
  }

  /**
   * Returns this scope with other folders and files to look at; none means that it stays.
   *
   * @throws MojoExecutionException if one is not within the root
   */
  ScanScope lookingAt(List<File> places) throws MojoExecutionException {
    for (File place : places) {
      if (!folder(place).startsWith(root)) {
        throw new MojoExecutionException(
            "dutyline.paths has " + place + ", which is not within " + root);
      }
    }
    return places.isEmpty()
        ? this
        : new ScanScope(root, places.stream().map(ScanScope::folder).toList(), excludes);
  }

  /**
   * Returns the nearest folder with a configuration, from the place itself up to the whole
   * checkout's, so that a build of a part judges as a build of the whole does.
   */
  private static Path root(Path place, MavenSession session) {
    Path top = folder(new File(session.getExecutionRootDirectory()));
    File checkout = session.getRequest().getMultiModuleProjectDirectory();
    boolean within = checkout != null && place.startsWith(folder(checkout));
    Path limit = within ? folder(checkout) : top;
    Path folder = place;
    while (folder != null && folder.startsWith(limit)) {
      if (Files.exists(folder.resolve(CONFIGURATION))) {
        return folder;
      }
      folder = folder.getParent();
    }
    return top;
  }

  private static Path folder(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }

  private static String name(Path root, Path place) {
    return root.relativize(place).toString().replace(File.separatorChar, '/');
  }
}
