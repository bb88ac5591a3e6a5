package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.Primitive;
import io.dutyline.hcl.value.HclType.SetType;

/** Types in the words of messages. */
public final class TypeNames {
  private TypeNames() {}

  /** Returns the name of a type: {@code string}, {@code list of number}, {@code object}. */
  public static String of(HclType type) {
    if (type instanceof Primitive primitive) {
      return primitive(primitive);
    }
    if (type instanceof ListType list) {
      return "list of " + element(list.element());
    }
    if (type instanceof SetType set) {
      return "set of " + element(set.element());
    }
    if (type instanceof MapType map) {
      return "map of " + element(map.element());
    }
    if (type instanceof ObjectType) {
      return "object";
    }
    return type == HclType.DYNAMIC ? "value of any type" : "tuple";
  }

  private static String primitive(Primitive primitive) {
    return switch (primitive) {
      case STRING -> "string";
      case NUMBER -> "number";
      case BOOL -> "bool";
    };
  }

  private static String element(HclType type) {
    return type == HclType.DYNAMIC ? "any single type" : of(type);
  }

  /** Returns the name with its article: {@code a list of string}. */
  public static String withArticle(HclType type) {
    return (type instanceof ObjectType ? "an " : "a ") + of(type);
  }
}
