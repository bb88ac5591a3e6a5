package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The Regions that a stack is deployed to.
 *
 * @param names {@code eu-west-1}…; empty if they are not known
 * @param source who says so: a configuration file's name, an option; empty if nobody does
 */
public record Regions(List<String> names, String source) {
  /** Nobody says where the stack is deployed. */
  public static final Regions UNKNOWN = new Regions(List.of(), "");

  public Regions {
    names = List.copyOf(names);
    requireNonNull(source, "source");
  }
}
