package io.dutyline.engine.catalog;

import static java.util.Objects.requireNonNull;

/**
 * An AWS service as customers know it.
 *
 * @param id short, lower case: {@code rds}
 * @param name {@code Amazon RDS}
 * @param container whether it belongs to the subcategory of abstracted services of which AWS runs
 *     the platform and the customer chooses versions, network and backups
 */
public record Service(String id, String name, Category category, boolean container) {
  public Service {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(category, "category");
    if (container && category != Category.ABSTRACTED) {
      throw new IllegalArgumentException("Only an abstracted service can be a container service");
    }
  }
}
