package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.TypeDefinition.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schema of a type of Terraform's, whose paths are Terraform's. */
final class TerraformSchema implements TypeSchema {
  private final TypeSource source;

  TerraformSchema(TypeSource source) {
    this.source = source;
  }

  @Override
  public String type() {
    return source.type();
  }

  @Override
  public Optional<String> property(String path) {
    return find(path).map(Property::type);
  }

  @Override
  public List<String> allowedValues(String path) {
    return find(path).map(Property::values).orElse(List.of());
  }

  @Override
  public Set<String> paths() {
    return source.definition().paths();
  }

  @Override
  public List<String> names(String path) {
    return source.definition().names(path);
  }

  @Override
  public boolean isSecret(String path) {
    return find(path).map(Property::secret).orElse(false);
  }

  @Override
  public boolean isBlock(String path) {
    return find(path).map(Property::block).orElse(false);
  }

  @Override
  public List<String> attributes() {
    return List.of();
  }

  /** None: a resource is known by an id that AWS gives it. */
  @Override
  public List<String> primaryIdentifier() {
    return List.of();
  }

  @Override
  public Optional<String> arnTemplate() {
    return Optional.empty();
  }

  @Override
  public Optional<String> tagProperty() {
    return Optional.of(source.tags()).filter(tags -> !tags.isEmpty());
  }

  private Optional<Property> find(String path) {
    return source.definition().find(path);
  }
}
