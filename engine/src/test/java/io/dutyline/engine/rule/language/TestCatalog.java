package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Category;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.catalog.TypeSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A catalogue of a few made-up types, each with all duties. */
public final class TestCatalog implements Catalog {
  private static final Map<String, Map<String, String>> TYPES =
      Map.of(
          "AWS::Test::Box",
          Map.ofEntries(
              Map.entry("Name", "string"),
              Map.entry("Locked", "boolean"),
              Map.entry("Size", "integer"),
              Map.entry("Mode", "string"),
              Map.entry("Policy", "json"),
              Map.entry("Owner", "string"),
              Map.entry("Rules", "Rule[]"),
              Map.entry("Rules[]", "Rule"),
              Map.entry("Rules[].Status", "string"),
              Map.entry("Rules[].Open", "boolean"),
              Map.entry("Options", "map<string>"),
              Map.entry("Options{}", "string"),
              Map.entry("Tags", "Tag[]"),
              Map.entry("Tags[]", "Tag"),
              Map.entry("Tags[].Key", "string"),
              Map.entry("Tags[].Value", "string")),
          "AWS::Test::BoxPolicy",
          Map.of("Box", "string", "Document", "json"));

  private static final Map<String, List<String>> ALLOWED = Map.of("Mode", List.of("Fast", "Slow"));

  @Override
  public Classification classify(String canonicalType) {
    if (!TYPES.containsKey(canonicalType)) {
      return Classification.without(Classification.Kind.UNCLASSIFIED);
    }
    Service service = new Service("test", "Amazon Test", Category.ABSTRACTED, false);
    return new Classification(
        Classification.Kind.AWS,
        Optional.of(service),
        EnumSet.complementOf(EnumSet.of(Duty.PATCHING)),
        List.of(),
        false);
  }

  @Override
  public Optional<TypeSchema> schema(String canonicalType) {
    return Optional.ofNullable(TYPES.get(canonicalType))
        .map(properties -> new Schema(canonicalType, properties));
  }

  private record Schema(String type, Map<String, String> properties) implements TypeSchema {
    @Override
    public Optional<String> property(String path) {
      return Optional.ofNullable(properties.get(path));
    }

    @Override
    public List<String> allowedValues(String path) {
      return ALLOWED.getOrDefault(path, List.of());
    }

    @Override
    public Set<String> paths() {
      return new TreeMap<>(properties).keySet();
    }

    @Override
    public List<String> attributes() {
      return List.of();
    }

    @Override
    public List<String> primaryIdentifier() {
      return List.of("Name");
    }

    @Override
    public Optional<String> arnTemplate() {
      return Optional.empty();
    }

    @Override
    public Optional<String> tagProperty() {
      return properties.containsKey("Tags") ? Optional.of("Tags") : Optional.empty();
    }
  }
}
