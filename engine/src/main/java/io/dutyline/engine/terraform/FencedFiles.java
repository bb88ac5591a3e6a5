package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Fence;
import io.dutyline.hcl.function.FileAccess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lets functions read the files below the scan root; relative paths start at the root module. */
final class FencedFiles implements FileAccess {
  /** In bytes. */
  private static final int LARGEST = 10_000_000;

  private static final int MOST = 10_000;
  private static final int DEEPEST = 50;
  private static final String OUTSIDE =
      "it lies outside of the scan root, and nothing there is read";

  private final Fence fence;
  private final String folder;

  FencedFiles(Fence fence, String folder) {
    this.fence = fence;
    this.folder = folder;
  }

  @Override
  public Answer<byte[]> read(String path) {
    Fence.Place place = fence.find(folder, path);
    if (!(place instanceof Fence.Inside inside)) {
      return place instanceof Fence.Outside
          ? new Refused<>(OUTSIDE)
          : new Missing<>("there is no such file");
    }
    if (!Files.isRegularFile(inside.real())) {
      return new Missing<>("it is not a file");
    }
    try (InputStream stream = Files.newInputStream(inside.real())) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? new Refused<>("it is larger than the limit of " + LARGEST + " bytes")
          : new Found<>(bytes);
    } catch (IOException e) {
      return new Refused<>("it cannot be read");
    }
  }

  @Override
  public Answer<List<String>> list(String directory) {
    Fence.Place place = fence.find(folder, directory);
    if (!(place instanceof Fence.Inside inside)) {
      return place instanceof Fence.Outside
          ? new Refused<>(OUTSIDE)
          : new Missing<>("there is no such directory");
    }
    try (Stream<Path> walk = Files.walk(inside.real(), DEEPEST)) {
      List<String> files = new ArrayList<>();
      for (Path file : (Iterable<Path>) walk.limit(MOST)::iterator) {
        if (Files.isRegularFile(file)) {
          files.add(inside.real().relativize(file).toString().replace('\\', '/'));
        }
      }
      return new Found<>(files);
    } catch (IOException | java.io.UncheckedIOException e) {
      return new Refused<>("the directory cannot be read");
    }
  }
}
