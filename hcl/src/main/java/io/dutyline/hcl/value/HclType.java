package io.dutyline.hcl.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The type of a value, or what is asked of one: Terraform's type system. */
public sealed interface HclType
    permits HclType.Primitive,
        HclType.Dynamic,
        HclType.ListType,
        HclType.SetType,
        HclType.MapType,
        HclType.ObjectType,
        HclType.TupleType {

  /** What is not yet known, or {@code any} where a type is asked for. */
  HclType DYNAMIC = Dynamic.DYNAMIC;

  HclType STRING = Primitive.STRING;
  HclType NUMBER = Primitive.NUMBER;
  HclType BOOL = Primitive.BOOL;

  /** The types without parts. */
  enum Primitive implements HclType {
    STRING,
    NUMBER,
    BOOL
  }

  /** The one dynamic type. */
  enum Dynamic implements HclType {
    DYNAMIC
  }

  /** {@code list(element)}. */
  record ListType(HclType element) implements HclType {}

  /** {@code set(element)}. */
  record SetType(HclType element) implements HclType {}

  /** {@code map(element)}; keys are strings. */
  record MapType(HclType element) implements HclType {}

  /**
   * <code>object({...})</code>.
   *
   * @param attributes sorted by name
   * @param optional names of those that a value may lack, in a type that is asked for; then they
   *     are null
   */
  record ObjectType(Map<String, HclType> attributes, Set<String> optional) implements HclType {
    public ObjectType {
      attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
      optional = Set.copyOf(optional);
    }

    public ObjectType(Map<String, HclType> attributes) {
      this(attributes, Set.of());
    }
  }

  /** {@code tuple([...])}. */
  record TupleType(List<HclType> elements) implements HclType {
    public TupleType {
      elements = List.copyOf(elements);
    }
  }
}
