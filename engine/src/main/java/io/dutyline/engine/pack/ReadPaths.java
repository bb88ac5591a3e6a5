package io.dutyline.engine.pack;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.TypeSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A catalogue that remembers which properties it was asked for: those that rules read. */
final class ReadPaths implements Catalog {
  private final Catalog catalog;
  private final Map<String, Set<String>> paths = new TreeMap<>();

  ReadPaths(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the paths that there are, by canonical type. */
  Map<String, Set<String>> paths() {
    return paths;
  }

  @Override
  public Classification classify(String canonicalType) {
    return catalog.classify(canonicalType);
  }

  @Override
  public Optional<TypeSchema> schema(String canonicalType) {
    Optional<TypeSchema> schema = catalog.schema(canonicalType);
    return schema.isEmpty() ? schema : Optional.of(new Watched(schema.get()));
  }

  /** Remembers a type's properties. */
  private final class Watched implements TypeSchema {
    private final TypeSchema schema;

    Watched(TypeSchema schema) {
      this.schema = schema;
    }

    @Override
    public String type() {
      return schema.type();
    }

    @Override
    public Optional<String> property(String path) {
      Optional<String> property = schema.property(path);
      if (property.isPresent()) {
        paths.computeIfAbsent(type(), type -> new TreeSet<>()).add(path);
      }
      return property;
    }

    @Override
    public List<String> allowedValues(String path) {
      return schema.allowedValues(path);
    }

    @Override
    public Set<String> paths() {
      return schema.paths();
    }

    @Override
    public List<String> names(String path) {
      return schema.names(path);
    }

    @Override
    public List<String> attributes() {
      return schema.attributes();
    }

    @Override
    public List<String> primaryIdentifier() {
      return schema.primaryIdentifier();
    }

    @Override
    public Optional<String> arnTemplate() {
      return schema.arnTemplate();
    }

    @Override
    public Optional<String> tagProperty() {
      return schema.tagProperty();
    }
  }
}
