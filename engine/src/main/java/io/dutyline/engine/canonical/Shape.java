package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.TypeSchema;
import java.util.List;
import java.util.Optional;

/** What sort of value a schema has at a path. */
enum Shape {
  SCALAR,
  /** A list of scalars. */
  LIST,
  /** A list of objects, or blocks of which there may be several. */
  OBJECTS,
  /** An object, or a block of which there is one at most. */
  OBJECT,
  /** A free-form map. */
  MAP,
  /** Anything. */
  JSON;

  private static final String EACH = "[]";

  /** Returns the shape at a path; empty if the schema has nothing there. */
  static Optional<Shape> at(TypeSchema schema, String path) {
    if (path.isEmpty()) {
      return Optional.of(OBJECT);
    }
    Optional<String> type = schema.property(path);
    return type.isEmpty() ? Optional.empty() : Optional.of(of(schema, path, type.get()));
  }

  private static Shape of(TypeSchema schema, String path, String type) {
    if (type.startsWith("json") || type.endsWith("|json")) {
      return JSON;
    }
    if (type.endsWith("{}")) {
      return MAP;
    }
    if (type.endsWith(EACH)) {
      return elements(schema, path + EACH);
    }
    return schema.names(path).isEmpty() ? SCALAR : OBJECT;
  }

  private static Shape elements(TypeSchema schema, String path) {
    List<String> names = schema.names(path);
    return names.isEmpty() && !schema.property(path).orElse("").startsWith("json") ? LIST : OBJECTS;
  }
}
