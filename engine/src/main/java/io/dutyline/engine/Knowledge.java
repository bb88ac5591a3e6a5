package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Catalogs;

/**
 * What the loaded packs know.
 *
 * @param catalog which service a type belongs to, and who owes what for it
 */
public record Knowledge(Catalog catalog) {
  public Knowledge {
    requireNonNull(catalog, "catalog");
  }

  /** Returns what the packs on a class path know. */
  public static Knowledge load(ClassLoader loader) {
    return new Knowledge(Catalogs.load(loader));
  }
}
