package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Fence;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The modules below a scan root: those of the scan's files, and others that these call, such as
 * downloaded ones, which are read when they are asked for.
 */
final class ModuleFolders {
  private static final int MOST_FILES = 1_000;

  private final Fence fence;
  private final SourceReader reader = new SourceReader();
  private final Map<String, ModuleFolder> scanned;
  private final Map<String, Optional<ModuleFolder>> others = new ConcurrentHashMap<>();

  ModuleFolders(Fence fence, List<TerraformFile> files) {
    this.fence = fence;
    Map<String, List<TerraformFile>> byFolder = new TreeMap<>();
    for (TerraformFile file : files) {
      String folder = TerraformFile.folderOf(file.source().path());
      byFolder.computeIfAbsent(folder, path -> new ArrayList<>()).add(file);
    }
    this.scanned = new TreeMap<>();
    byFolder.forEach((path, its) -> scanned.put(path, ModuleFolder.of(path, its, List.of())));
  }

  /** Returns the modules of the scan's own files, by path, sorted. */
  Map<String, ModuleFolder> scanned() {
    return scanned;
  }

  boolean isScanned(String path) {
    return scanned.containsKey(path);
  }

  Fence fence() {
    return fence;
  }

  /** Returns the module at a path that is known to be inside; empty if no module is there. */
  Optional<ModuleFolder> at(Fence.Inside place) {
    ModuleFolder known = scanned.get(place.path());
    return known != null
        ? Optional.of(known)
        : others.computeIfAbsent(place.path(), path -> load(place));
  }

  /** Reads a file that is no part of a module, such as one with values for variables. */
  Parsed<SourceFile> read(Fence.Inside place) {
    return reader.read(place.real(), place.path());
  }

  /** Returns the names of the files in a folder, sorted. */
  static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.limit(MOST_FILES).map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<ModuleFolder> load(Fence.Inside place) {
    List<TerraformFile> files = new ArrayList<>();
    List<Diagnostic> unread = new ArrayList<>();
    for (String name : Files.isDirectory(place.real()) ? names(place.real()) : List.<String>of()) {
      if (TerraformFile.isPartOfModule(name)
          && fence.find(place.path(), name) instanceof Fence.Inside file) {
        Parsed<SourceFile> read = read(file);
        unread.addAll(read.diagnostics());
        read.value().map(TerraformFile::parse).ifPresent(files::add);
      }
    }
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(ModuleFolder.of(place.path(), files, unread));
  }
}
