package io.dutyline.engine.catalog;

import io.dutyline.engine.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads types from the packed schema files, each when it is first asked for. */
final class SchemaResources {
  private final ClassLoader loader;
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
    return types.computeIfAbsent(type, this::read);
  }

  private TypeSource read(String type) {
    String resource = CatalogFormat.schemaResource(type);
    try {
      for (URL url : Collections.list(loader.getResources(resource))) {
        String text = new String(Catalogs.read(url), StandardCharsets.UTF_8);
        Optional<TypeSource> found = SchemaFile.find(new SourceFile(resource, text), type);
        if (found.isPresent()) {
          return found.get();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The schema of " + type + " cannot be read", e);
    }
    throw new IllegalStateException("No pack has the schema of " + type);
  }
}
