package io.dutyline.engine.catalog;

import java.util.Optional;

/** The service catalogue: what is true of AWS, read from the data of the loaded packs. */
public interface Catalog {
  /**
   * Returns what is known about a canonical type. Never fails: a type of a known service that the
   * catalogue does not list takes the service's line, and what is left is unclassified.
   */
  Classification classify(String canonicalType);

  /**
   * Returns the schema of a canonical type, or of a type of Terraform's AWS provider; empty if
   * there is none.
   */
  Optional<TypeSchema> schema(String canonicalType);
}
