package io.dutyline.engine.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The scan root: nothing outside of it is looked at, wherever a symbolic link or {@code ..} is. */
public final class Fence {
  private final Path root;

  /**
   * @param root a real path
   */
  public Fence(Path root) {
    this.root = root;
  }

  /** Where a path leads. */
  public sealed interface Place permits Inside, Outside, Nowhere {}

  /**
   * @param real absolute, symbolic links resolved
   * @param path relative to the root; empty for the root itself
   */
  public record Inside(Path real, String path) implements Place {}

  /** Beyond the root. */
  public record Outside() implements Place {}

  /** To nothing that exists. */
  public record Nowhere() implements Place {}

  /**
   * Returns where a path leads.
   *
   * @param folder that a relative path starts from, relative to the root
   */
  public Place find(String folder, String path) {
    try {
      Path plain = root.resolve(folder).resolve(path.replace('\\', '/')).normalize();
      if (!plain.startsWith(root)) {
        return new Outside();
      }
      if (!Files.exists(plain)) {
        return new Nowhere();
      }
      Path real = plain.toRealPath();
      return real.startsWith(root) ? new Inside(real, relative(real)) : new Outside();
    } catch (IOException | InvalidPathException e) {
      return new Nowhere();
    }
  }

  private String relative(Path real) {
    String path = root.relativize(real).toString();
    return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
  }
}
