package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.TypeSchema;
import java.util.List;
import java.util.Optional;

/** Terraform's schema of one type, looked up with paths as a table has them. */
final class SourceSchema {
  private static final List<String> BESIDE = List.of("depends_on", "lifecycle", "region");

  /** Where the resource is, whoever says so. */
  private static final List<String> REGION = List.of("$region");

  private final TypeSchema schema;

  SourceSchema(TypeSchema schema) {
    this.schema = schema;
  }

  /** Returns where the schema has what a path leads to; empty if there is no such thing. */
  Optional<String> resolve(SourcePath path) {
    if (path.steps().equals(REGION)) {
      return Optional.of("region");
    }
    String at = "";
    for (String step : path.steps()) {
      Optional<Shape> shape = Shape.at(schema, at);
      if (shape.isEmpty() || shape.get() == Shape.JSON) {
        return shape.isEmpty() ? Optional.empty() : Optional.of(at);
      }
      at = SourcePath.isName(step) ? name(at, step, shape.get()) : part(at, step, shape.get());
      if (Shape.at(schema, at).isEmpty()) {
        boolean beside = path.steps().size() == 1 && BESIDE.contains(step);
        return beside ? Optional.of("") : Optional.empty();
      }
    }
    return Optional.of(at);
  }

  private static String name(String at, String step, Shape shape) {
    String parent = shape == Shape.OBJECTS ? at + "[]" : at;
    return parent.isEmpty() ? step : parent + "." + step;
  }

  /** A block of which there is one at most may be gone through all the same. */
  private static String part(String at, String step, Shape shape) {
    if (step.equals(SourcePath.ELEMENTS)) {
      return shape == Shape.OBJECT ? at : at + "[]";
    }
    return at + "{}";
  }

  Shape shape(SourcePath path) {
    return resolve(path).flatMap(at -> Shape.at(schema, at)).orElse(Shape.JSON);
  }

  boolean isSecret(SourcePath path) {
    return resolve(path).map(schema::isSecret).orElse(false);
  }

  boolean isBlock(SourcePath path) {
    return resolve(path).map(schema::isBlock).orElse(false);
  }

  /** Returns the names below a path, of the elements if it leads to a list. */
  List<String> names(SourcePath path) {
    Optional<String> at = resolve(path);
    if (at.isEmpty()) {
      return List.of();
    }
    boolean list = shape(path) == Shape.OBJECTS;
    return schema.names(list ? at.get() + "[]" : at.get());
  }
}
