package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of a collection, as {@code each} or the iterator of a dynamic block has it. */
record Elements(HclValue key, HclValue value) {

  /**
   * Returns the elements of a list, set, map or object, each with the collection's marks; empty if
   * it is not known which there are, or the value is none of these.
   */
  static Optional<List<Elements>> of(HclValue collection) {
    if (Values.isOpen(collection)
        || (collection instanceof HclValue.SetOf set && !isSettled(set.elements()))) {
      return Optional.empty();
    }
    Optional<Map<String, HclValue>> entries = Values.entries(collection);
    List<Elements> elements = new ArrayList<>();
    if (entries.isPresent()) {
      entries.get().forEach((key, value) -> elements.add(of(Values.text(key), value, collection)));
      return Optional.of(elements);
    }
    Optional<List<HclValue>> values = Values.elements(collection);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    for (HclValue value : values.get()) {
      HclValue key =
          collection instanceof HclValue.SetOf ? value : HclValue.Num.of(elements.size());
      elements.add(of(key, value, collection));
    }
    return Optional.of(elements);
  }

  /** Returns whether a value has elements, whether or not all are known. */
  static boolean isCollection(HclValue value) {
    return Values.elements(value).isPresent() || Values.entries(value).isPresent();
  }

  private static Elements of(HclValue key, HclValue value, HclValue collection) {
    return new Elements(Marks.add(key, collection.marks()), Marks.add(value, collection.marks()));
  }

  /** Two unknown elements of a set may be the same. */
  private static boolean isSettled(List<HclValue> elements) {
    for (HclValue each : elements) {
      if (each instanceof HclValue.Unknown) {
        return elements.size() == 1;
      }
    }
    return true;
  }

  /** Returns the object that a dynamic block's iterator is. */
  HclValue asIterator() {
    return Values.object(Map.of("key", key, "value", value));
  }
}
