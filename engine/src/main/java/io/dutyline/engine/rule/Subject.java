package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.value.Value;

/**
 * What a requirement is asked about: a resource, or a part of one, and all that is known around it.
 */
public final class Subject {
  private final Stack stack;
  private final Facts facts;
  private final Catalog catalog;
  private final Resource judged;
  private final Resource resource;
  private final Value value;
  private final Place place;
  private final String key;

  private Subject(Subject outer, Resource resource, Value value, Place place, String key) {
    this.stack = outer.stack;
    this.facts = outer.facts;
    this.catalog = outer.catalog;
    this.judged = outer.judged;
    this.resource = requireNonNull(resource, "resource");
    this.value = requireNonNull(value, "value");
    this.place = requireNonNull(place, "place");
    this.key = requireNonNull(key, "key");
  }

  /** Makes a subject of a resource as a whole. */
  public Subject(Resource judged, Stack stack, Facts facts, Catalog catalog) {
    this.stack = requireNonNull(stack, "stack");
    this.facts = requireNonNull(facts, "facts");
    this.catalog = requireNonNull(catalog, "catalog");
    this.judged = requireNonNull(judged, "judged");
    this.resource = judged;
    this.value = judged.properties();
    this.place = Place.of("", judged);
    this.key = "";
  }

  /** Returns this subject's part at {@code place}. */
  public Subject part(Value part, Place at) {
    return new Subject(this, resource, part, at, key);
  }

  /** Returns the part under a key of a free-form map. */
  public Subject part(Value part, Place at, String underKey) {
    return new Subject(this, resource, part, at, underKey);
  }

  /** Returns another resource of the stack, seen from the judged one. */
  public Subject other(Resource other) {
    String owner = other.address().equals(judged.address()) ? "" : other.address();
    return new Subject(this, other, other.properties(), Place.of(owner, other), "");
  }

  /** Returns the resource that the rule judges, as a whole. */
  public Subject whole() {
    return other(judged);
  }

  public Stack stack() {
    return stack;
  }

  public Facts facts() {
    return facts;
  }

  public Catalog catalog() {
    return catalog;
  }

  /** Returns the resource that the rule judges. */
  public Resource judged() {
    return judged;
  }

  /** Returns the resource that this is, or is a part of: the judged one, or a related one. */
  public Resource resource() {
    return resource;
  }

  /** Returns what paths start at: the resource's properties, or the part. */
  public Value value() {
    return value;
  }

  public Place place() {
    return place;
  }

  /** Returns the key of the free-form map that this is the value of; empty outside of one. */
  public String key() {
    return key;
  }
}
