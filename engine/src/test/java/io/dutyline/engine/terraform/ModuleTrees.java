package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Discovery;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes module trees of folders, for tests. */
final class ModuleTrees {
  private ModuleTrees() {}

  /** Returns the tree of the modules below a folder, as a scan of it finds them. */
  static ModuleTree of(Path root) {
    List<TerraformFile> files = new ArrayList<>();
    for (Candidate candidate : new Discovery(root, List.of()).find(List.of()).candidates()) {
      if (TerraformFile.isPartOfModule(candidate.path())) {
        files.add(TerraformFile.parse(read(candidate)));
      }
    }
    return ModuleTree.of(root, files);
  }

  private static SourceFile read(Candidate candidate) {
    return new SourceReader().read(candidate).value().orElseThrow();
  }

  /** Returns what a root module of a tree is. */
  static Parsed<TerraformStack> evaluate(ModuleTree tree, String id) {
    return tree.roots().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .evaluate(VariableValues.NONE, Regions.UNKNOWN);
  }

  static void write(Path root, String path, String text) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
