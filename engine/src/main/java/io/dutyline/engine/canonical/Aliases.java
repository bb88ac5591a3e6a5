package io.dutyline.engine.canonical;

import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What refers to a part refers to what that has become a part of. */
final class Aliases {
  private final Map<String, String> wholes = new HashMap<>();

  void add(String part, String whole) {
    wholes.put(part, whole);
  }

  /** Returns the value, made with the wholes of the parts too that it is made with. */
  Value resolved(Value value) {
    if (wholes.isEmpty()) {
      return value;
    }
    if (value instanceof ListValue list) {
      List<Value> elements = new ArrayList<>(list.elements().size());
      list.elements().forEach(each -> elements.add(resolved(each)));
      return list.with(elements).from(list.range(), resolved(list.origin()));
    }
    Set<Reference> references = value.origin().references();
    return references.isEmpty() ? value : value.from(value.range(), resolved(value.origin()));
  }

  private Origin resolved(Origin origin) {
    Origin resolved = origin;
    for (Reference reference : origin.references()) {
      String whole = wholes.get(reference.address());
      if (whole != null) {
        resolved = resolved.referringTo(new Reference(whole, reference.attribute()));
      }
    }
    return resolved;
  }
}
