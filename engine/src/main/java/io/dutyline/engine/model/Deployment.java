package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

/**
 * One way in which a stack is deployed: with values of its own for the template's parameters.
 *
 * @param name {@code prod}; unique in its stack, empty if it is the only one and nobody names it
 * @param source who says so: a file's path, {@code configuration}; empty if nobody does
 * @param regions where it is deployed
 */
public record Deployment(String name, String source, Regions regions) {
  public Deployment {
    requireNonNull(name, "name");
    requireNonNull(source, "source");
    requireNonNull(regions, "regions");
  }

  /** Returns whether it has a name, as all have where there may be several. */
  public boolean isNamed() {
    return !name.isEmpty();
  }
}
