package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.TypeDefinition.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A type's schema: what a scan needs is at hand, the properties are read on demand. */
final class LoadedSchema implements TypeSchema {
  private final String type;
  private final PackedCatalog.Entry entry;
  private final SchemaResources resources;

  LoadedSchema(String type, PackedCatalog.Entry entry, SchemaResources resources) {
    this.type = type;
    this.entry = entry;
    this.resources = resources;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Optional<String> property(String path) {
    return definition().find(path).map(Property::type);
  }

  @Override
  public List<String> allowedValues(String path) {
    return definition().find(path).map(Property::values).orElse(List.of());
  }

  @Override
  public Set<String> paths() {
    return definition().paths();
  }

  @Override
  public List<String> names(String path) {
    return definition().names(path);
  }

  @Override
  public List<String> attributes() {
    return resources.type(type).attributes();
  }

  @Override
  public List<String> primaryIdentifier() {
    return entry.identifier();
  }

  @Override
  public Optional<String> arnTemplate() {
    return Optional.of(entry.arn()).filter(arn -> !arn.isEmpty());
  }

  @Override
  public Optional<String> tagProperty() {
    return Optional.of(entry.tags()).filter(tags -> !tags.isEmpty());
  }

  private TypeDefinition definition() {
    return resources.type(type).definition();
  }
}
