package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.Classification.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks the packs one after the other; the first that knows a type answers. */
final class LoadedCatalog implements Catalog {
  private final List<PackedCatalog> packs;
  private final SchemaResources schemas;
  private final Map<String, Classification> known = new ConcurrentHashMap<>();

  LoadedCatalog(List<PackedCatalog> packs, SchemaResources schemas) {
    this.packs = List.copyOf(packs);
    this.schemas = schemas;
  }

  @Override
  public Classification classify(String canonicalType) {
    Classification answer = known.get(canonicalType);
    if (answer == null) {
      answer = ask(canonicalType);
      known.put(canonicalType, answer);
    }
    return answer;
  }

  @Override
  public Optional<TypeSchema> schema(String canonicalType) {
    for (PackedCatalog pack : packs) {
      Optional<PackedCatalog.Entry> entry = pack.entry(canonicalType);
      if (entry.isPresent() && entry.get().schema()) {
        return Optional.of(new LoadedSchema(canonicalType, entry.get(), schemas));
      }
    }
    if (CatalogFormat.isTerraform(canonicalType)) {
      return schemas.find(canonicalType).map(TerraformSchema::new);
    }
    return Optional.empty();
  }

  private Classification ask(String type) {
    for (PackedCatalog pack : packs) {
      Optional<Classification> answer = pack.classify(type);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    for (PackedCatalog pack : packs) {
      if (pack.isAws(type)) {
        return Classification.without(Kind.UNCLASSIFIED);
      }
    }
    return Classification.without(Kind.THIRD_PARTY);
  }
}
