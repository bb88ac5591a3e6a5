package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a list, or the values of a free-form map, as subjects of their own; they may be
 * choices.
 *
 * @param rest stands for any number of further ones
 */
record Parts(List<Subject> list, Optional<Unknown> rest) {

  /** Returns the elements of a list; what is no list counts as a list of one. */
  static Parts elements(Subject of) {
    Value value = of.value();
    if (!(value instanceof ListValue list)) {
      return new Parts(List.of(of), Optional.empty());
    }
    List<Subject> parts = new ArrayList<>(list.elements().size());
    for (int i = 0; i < list.elements().size(); i++) {
      Value element = list.elements().get(i);
      parts.add(of.part(element, of.place().element(i, list)));
    }
    return new Parts(parts, Optional.ofNullable(list.rest()));
  }

  /** Returns the values of a free-form map. */
  static Parts values(Subject of) {
    MapValue map = (MapValue) of.value();
    List<Subject> parts = new ArrayList<>(map.entries().size());
    map.entries()
        .forEach(
            (key, entry) -> parts.add(of.part(entry.value(), of.place().entry(key, entry), key)));
    return new Parts(parts, Optional.ofNullable(map.rest()));
  }
}
