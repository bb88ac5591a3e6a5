package io.dutyline.engine.terraform;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.source.Fence;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where {@code terraform init} put the modules that a root module calls. */
final class ModuleManifest {
  private static final String FILE = ".terraform/modules/modules.json";

  /** From {@code vpc.endpoints}, the calls' names on the way, to a path from the root module on. */
  private final Map<String, String> folders = new HashMap<>();

  private ModuleManifest() {}

  /** Returns the manifest of a root module; an empty one if it has none that can be read. */
  static ModuleManifest of(ModuleFolders folders, String root) {
    ModuleManifest manifest = new ModuleManifest();
    if (folders.fence().find(root, FILE) instanceof Fence.Inside place) {
      folders.read(place).value().flatMap(ModuleManifest::modules).ifPresent(manifest::add);
    }
    return manifest;
  }

  private static Optional<Value> modules(SourceFile file) {
    return JsonText.parse(new Scalar(file.text(), file.head(), Origin.LITERAL))
        .map(document -> document instanceof MapValue map ? map.get("Modules") : document);
  }

  private void add(Value modules) {
    for (Value each : modules instanceof ListValue list ? list.elements() : List.<Value>of()) {
      if (each instanceof MapValue module
          && module.get("Key") instanceof Scalar key
          && module.get("Dir") instanceof Scalar folder) {
        folders.put(key.text(), folder.text());
      }
    }
  }

  /** Returns the folder of the module that the calls on the way lead to. */
  Optional<String> folder(String key) {
    return Optional.ofNullable(folders.get(key));
  }
}
