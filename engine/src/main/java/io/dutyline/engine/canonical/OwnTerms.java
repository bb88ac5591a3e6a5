package io.dutyline.engine.canonical;

import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Written;
import java.util.Optional;

/** The words of a resource that rules know in Terraform's own words. */
final class OwnTerms implements Terms {
  private final Mappings mappings;

  OwnTerms(Mappings mappings) {
    this.mappings = mappings;
  }

  @Override
  public Optional<Written> absent(String path, SourceRange head) {
    return Optional.empty();
  }

  @Override
  public boolean isOfType(String address, String canonicalType) {
    return mappings.isOfType(address, canonicalType);
  }

  @Override
  public String type(String canonicalType) {
    return mappings.typeOf(canonicalType);
  }
}
