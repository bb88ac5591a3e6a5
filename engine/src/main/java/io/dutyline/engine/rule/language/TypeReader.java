package io.dutyline.engine.rule.language;

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
      name(each).ifPresent(types::add);
    }
    return types;
  }

  private Optional<String> name(Value value) {
    if (!(value instanceof Scalar scalar)) {
      problems.error("Type expected", "Write a type's name: AWS::S3::Bucket.", value.range());
      return Optional.empty();
    }
    String type = scalar.text();
    boolean unknown =
        vocabulary.catalog().map(catalog -> catalog.schema(type).isEmpty()).orElse(false);
    if (unknown) {
      problems.error(
          "Unknown type", "The catalogue has no type '%s'.".formatted(type), value.range());
    }
    return Optional.of(type);
  }
}
