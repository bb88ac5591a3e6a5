package io.dutyline.engine.canonical;

import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Written;
import java.util.Optional;

/** The words of a policy document. */
final class DocumentTerms implements Terms {
  private final Mappings mappings;

  DocumentTerms(Mappings mappings) {
    this.mappings = mappings;
  }

  @Override
  public Optional<Written> absent(String path, SourceRange head) {
    return Optional.empty();
  }

  @Override
  public boolean isAttribute(String name) {
    return name.equals("json");
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
