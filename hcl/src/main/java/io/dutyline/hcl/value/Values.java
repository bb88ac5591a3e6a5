package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclValue.ListOf;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.SetOf;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How values are made, and questions about them. */
public final class Values {
  private Values() {}

  /** Returns a string, normalised. */
  public static Text text(String value) {
    return new Text(normalized(value));
  }

  /** Returns Unicode's normal form C. */
  public static String normalized(String value) {
    for (int i = 0; i < value.length(); i++) {
      // Nothing below the first combining character composes with anything.
      if (value.charAt(i) >= '\u0300') {
        return Normalizer.normalize(value, Normalizer.Form.NFC);
      }
    }
    return value;
  }

  /** Returns an object whose attributes are sorted. */
  public static Obj object(Map<String, HclValue> attributes) {
    return new Obj(sorted(attributes));
  }

  /** Returns a map whose entries are sorted. */
  public static MapOf map(HclType element, Map<String, HclValue> entries) {
    return new MapOf(element, sorted(entries), Set.of());
  }

  public static ListOf list(HclType element, List<HclValue> elements) {
    return new ListOf(element, elements, Set.of());
  }

  private static Map<String, HclValue> sorted(Map<String, HclValue> values) {
    Map<String, HclValue> sorted = new TreeMap<>(CodePoints::compare);
    sorted.putAll(values);
    return sorted;
  }

  /** Returns an unknown value of a type that is not null. */
  public static Unknown notNull(HclType type, Set<Mark> marks) {
    return new Unknown(type, Refinements.NOT_NULL, marks);
  }

  /** Returns an unknown value of which nothing is certain but its marks. */
  public static Unknown unknown(HclType type, Set<Mark> marks) {
    return new Unknown(type, Refinements.NONE, marks);
  }

  /** Returns whether neither the value nor any part of it is unknown. */
  public static boolean isWhollyKnown(HclValue value) {
    if (value instanceof Unknown || isOpen(value)) {
      return false;
    }
    for (HclValue part : parts(value)) {
      if (!isWhollyKnown(part)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether it is an object that may have attributes which are not listed. */
  public static boolean isOpen(HclValue value) {
    return value instanceof Obj object && object.rest() != null;
  }

  /** Returns whether it is certain that the value is not null. */
  public static boolean isNotNull(HclValue value) {
    return value instanceof Unknown unknown
        ? unknown.refinements().notNull()
        : !(value instanceof Null);
  }

  /** Returns the elements of a list, set or tuple; empty if the value is none of them. */
  public static Optional<List<HclValue>> elements(HclValue value) {
    if (value instanceof Tuple tuple) {
      return Optional.of(tuple.elements());
    }
    if (value instanceof ListOf list) {
      return Optional.of(list.elements());
    }
    return value instanceof SetOf set ? Optional.of(set.elements()) : Optional.empty();
  }

  /** Returns the listed attributes of an object, or the entries of a map; empty for others. */
  public static Optional<Map<String, HclValue>> entries(HclValue value) {
    if (value instanceof Obj object) {
      return Optional.of(object.attributes());
    }
    return value instanceof MapOf map ? Optional.of(map.entries()) : Optional.empty();
  }

  /** Returns what the value consists of, as far as it is listed; none for a scalar. */
  public static Collection<HclValue> parts(HclValue value) {
    if (value instanceof Obj object) {
      return object.attributes().values();
    }
    return value instanceof MapOf map ? map.entries().values() : elements(value).orElse(List.of());
  }
}
