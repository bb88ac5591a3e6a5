package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names of canonical types. */
final class TypeReader {
  private final Problems problems;
  private final Vocabulary vocabulary;

  TypeReader(Problems problems, Vocabulary vocabulary) {
    this.problems = problems;
    this.vocabulary = vocabulary;
  }

  /** Returns the types that a value names, one or a list; each one unknown is an error. */
  List<String> read(Value value) {
    List<String> types = new ArrayList<>();
    for (Value each : Fields.elements(value)) {
      Optional<String> name = name(each);
      if (name.isPresent()) {
        types.add(name.get());
      }
    }
    return types;
  }

  private Optional<String> name(Value value) {
    if (!(value instanceof Scalar scalar)) {
      problems.error("Type expected", "Write a type's name: AWS::S3::Bucket.", value.range());
      return Optional.empty();
    }
    String type = scalar.text();
    Optional<Catalog> catalog = vocabulary.catalog();
    boolean unknown = catalog.isPresent() && catalog.get().schema(type).isEmpty();
    if (unknown) {
      problems.error(
          "Unknown type", "The catalogue has no type '%s'.".formatted(type), value.range());
    }
    return Optional.of(type);
  }
}
