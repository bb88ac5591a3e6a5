package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files that a template may name: those below the scan root, symbolic links resolved first.
 * Each is read once.
 */
public final class TemplateFiles {
  private static final String OUTSIDE =
      "it lies outside of the scan root, and nothing there is read";
  private static final String NOWHERE = "there is no such file";

  private final @Nullable Fence fence;
  private final SourceReader reader = new SourceReader();
  private final Map<Path, Parsed<SourceFile>> read;
  private final Consumer<SourceFile> listener;

  private TemplateFiles(
      @Nullable Fence fence, Map<Path, Parsed<SourceFile>> read, Consumer<SourceFile> listener) {
    this.fence = fence;
    this.read = read;
    this.listener = listener;
  }

  private TemplateFiles(@Nullable Fence fence) {
    this(fence, new ConcurrentHashMap<>(), file -> {});
  }

  /** Returns none, for a template that stands alone. */
  public static TemplateFiles none() {
    return new TemplateFiles(null);
  }

  /** Returns those below a folder; none if it is not there. */
  public static TemplateFiles below(Path root) {
    try {
      return new TemplateFiles(new Fence(root.toRealPath()));
    } catch (IOException e) {
      return none();
    }
  }

  /**
   * Returns the same files.
   *
   * @param reader is told of each that is read by way of them
   */
  public TemplateFiles noting(Consumer<SourceFile> reader) {
    return new TemplateFiles(fence, read, reader);
  }

  /** What becomes of a path. */
  public sealed interface Answer permits Found, Missing {}

  /** A file that was read. Its path is relative to the scan root. */
  public record Found(SourceFile file) implements Answer {
    public Found {
      requireNonNull(file, "file");
    }
  }

  /**
   * @param why as half a sentence: {@code there is no such file}
   */
  public record Missing(String why) implements Answer {
    public Missing {
      requireNonNull(why, "why");
    }
  }

  /**
   * Returns the file at a path.
   *
   * @param folder that a relative path starts from, relative to the scan root
   */
  public Answer read(String folder, String path) {
    Fence.Place place = place(folder, path);
    if (!(place instanceof Fence.Inside inside)) {
      return new Missing(place instanceof Fence.Outside ? OUTSIDE : NOWHERE);
    }
    if (!Files.isRegularFile(inside.real())) {
      return new Missing("it is no file");
    }
    Optional<SourceFile> file =
        read.computeIfAbsent(inside.real(), real -> reader.read(real, inside.path())).value();
    file.ifPresent(listener);
    return file.isPresent() ? new Found(file.get()) : new Missing("it cannot be read");
  }

  /** Returns whether there is a file at a path; it need not be readable. */
  public boolean exists(String folder, String path) {
    return place(folder, path) instanceof Fence.Inside inside && Files.isRegularFile(inside.real());
  }

  private Fence.Place place(String folder, String path) {
    return fence == null ? new Fence.Nowhere() : fence.find(folder, path);
  }
}
