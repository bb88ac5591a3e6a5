package io.dutyline.engine.catalog;

import io.dutyline.engine.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads types from the packed schema files, each file and each type when it is first asked for. */
final class SchemaResources {
  private final ClassLoader loader;
  private final Map<String, List<SourceFile>> files = new ConcurrentHashMap<>();
  private final Map<String, TypeSource> types = new ConcurrentHashMap<>();

  SchemaResources(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Returns a type that the catalogue says is there.
   *
   * @throws IllegalStateException if no pack has it: the catalogue and the schema disagree
   */
  TypeSource type(String type) {
    return find(type)
        .orElseThrow(() -> new IllegalStateException("No pack has the schema of " + type));
  }

  /** Returns a type, if some pack has its schema. */
  Optional<TypeSource> find(String type) {
    TypeSource known = types.get(type);
    if (known != null) {
      return Optional.of(known);
    }
    String resource = CatalogFormat.schemaResource(type);
    for (SourceFile file : files.computeIfAbsent(resource, this::read)) {
      Optional<TypeSource> found = SchemaFile.find(file, type);
      if (found.isPresent()) {
        types.putIfAbsent(type, found.get());
        return found;
      }
    }
    return Optional.empty();
  }

  private List<SourceFile> read(String resource) {
    List<SourceFile> found = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader.getResources(resource))) {
        found.add(new SourceFile(resource, new String(Catalogs.read(url), StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The schema " + resource + " cannot be read", e);
    }
    return found;
  }
}
