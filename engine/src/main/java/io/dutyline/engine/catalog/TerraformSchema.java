package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.TypeDefinition.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schema of a type of Terraform's, whose paths are Terraform's. */
final class TerraformSchema implements TypeSchema {
  private static final String EACH = "[]";

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
    return source.definition().names(plain(path));
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
    return source.definition().find(plain(path));
  }

  /** A block of which there is one at most may be gone through like a list of one. */
  private String plain(String path) {
    String plain = path;
    for (int at = plain.indexOf(EACH); at >= 0; at = plain.indexOf(EACH, at + 1)) {
      String type =
          source.definition().find(plain.substring(0, at)).map(Property::type).orElse(EACH);
      boolean list = type.endsWith(EACH) || type.equals("json");
      if (!list) {
        plain = plain.substring(0, at) + plain.substring(at + EACH.length());
        at--;
      }
    }
    return plain;
  }
}
