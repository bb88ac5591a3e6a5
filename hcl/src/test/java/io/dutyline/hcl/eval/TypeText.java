package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Types as Terraform's console writes them, without white space and final commas. */
final class TypeText {
  private TypeText() {}

  static String of(HclType type) {
    if (type instanceof ListType list) {
      return "list(" + of(list.element()) + ")";
    }
    if (type instanceof SetType set) {
      return "set(" + of(set.element()) + ")";
    }
    if (type instanceof MapType map) {
      return "map(" + of(map.element()) + ")";
    }
    if (type instanceof TupleType tuple) {
      return tuple.elements().stream()
          .map(TypeText::of)
          .collect(Collectors.joining(",", "tuple([", "])"));
    }
    if (type instanceof ObjectType object) {
      return object.attributes().entrySet().stream()
          .map(entry -> entry.getKey() + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "object({", "})"));
    }
    return type.toString().toLowerCase(Locale.ROOT);
  }

  static String normalized(String text) {
    return text.replaceAll("\\s", "").replaceAll(",([)\\]}])", "$1");
  }
}
