package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What JSON makes of types: it has only objects, tuples and scalars. */
final class JsonShape {
  private JsonShape() {}

  /** Returns what comes of encoding a value and decoding it again; it may be unknown in part. */
  static HclValue of(HclValue value) {
    if (value instanceof HclValue.Null) {
      return HclValue.Null.OF_ANY_TYPE;
    }
    if (value instanceof HclValue.Unknown unknown) {
      return Types.isPrimitive(unknown.type())
          ? unknown.withMarks(Set.of())
          : HclValue.Unknown.of(HclType.DYNAMIC);
    }
    List<HclValue> elements = Sequences.elements(value);
    if (elements != null) {
      if (Sequences.mayShrink(value)) {
        return HclValue.Unknown.of(HclType.DYNAMIC);
      }
      List<HclValue> shaped = new ArrayList<>(elements.size());
      elements.forEach(element -> shaped.add(of(element)));
      return new HclValue.Tuple(shaped);
    }
    Map<String, HclValue> entries = Values.entries(value).orElse(null);
    if (entries == null) {
      return value.withMarks(Set.of());
    }
    Map<String, HclValue> shaped = new LinkedHashMap<>();
    entries.forEach((name, entry) -> shaped.put(name, of(entry)));
    HclValue.Obj.Rest rest = value instanceof HclValue.Obj object ? object.rest() : null;
    return new HclValue.Obj(
        shaped, Set.of(), rest == null ? null : name -> of(rest.attribute(name)));
  }

  /** Returns the type of a document that starts with a text; dynamic if that leaves it open. */
  static HclType typeOf(String prefix) throws FunctionException {
    String start = prefix.strip();
    if (start.isEmpty()) {
      return HclType.DYNAMIC;
    }
    char first = start.charAt(0);
    if (first == '{' || first == '[' || first == 'n') {
      return HclType.DYNAMIC;
    }
    if (first == '"') {
      return HclType.STRING;
    }
    if (first == 't' || first == 'f') {
      return HclType.BOOL;
    }
    if (first == '-' || (first >= '0' && first <= '9')) {
      return HclType.NUMBER;
    }
    throw new FunctionException(
        0, "a JSON document cannot begin with the character '" + first + "'");
  }
}
