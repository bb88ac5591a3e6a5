package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of several values, and it is not known which. */
public final class Choice {
  /** More alternatives are not kept: then only what they have in common is. */
  public static final int MOST = 16;

  private Choice() {}

  /**
   * Returns the value that is one of several: the value itself if they are all the same, else an
   * unknown one with what they have in common and, if they are few and none is unknown, with all of
   * them. It has the marks of all and of their parts.
   *
   * @param alternatives at least one
   * @param type of all of them; dynamic if they have different ones
   */
  public static HclValue of(HclType type, List<HclValue> alternatives) {
    Set<Mark> marks = Set.of();
    Set<HclValue> distinct = new LinkedHashSet<>();
    for (HclValue alternative : alternatives) {
      marks = Marks.union(marks, Marks.deep(alternative));
      distinct.addAll(expanded(alternative));
    }
    List<HclValue> several = List.copyOf(distinct);
    if (several.size() == 1 && alternatives.size() == 1) {
      return alternatives.get(0);
    }
    if (areSame(several)) {
      return Marks.add(several.get(0), marks);
    }
    return new Unknown(type, certain(several), marks);
  }

  /** Returns the values that a value may be: those that are possible, or itself. */
  public static List<HclValue> expanded(HclValue value) {
    return value instanceof Unknown unknown && !unknown.refinements().possible().isEmpty()
        ? unknown.refinements().possible()
        : List.of(value);
  }

  /** Returns the type that all values have; dynamic if there is no such type. */
  public static HclType commonType(List<HclValue> values) {
    HclType type = Shapes.type(values.get(0));
    for (HclValue value : values) {
      if (!Shapes.type(value).equals(type)) {
        return HclType.DYNAMIC;
      }
    }
    return type;
  }

  private static boolean areSame(List<HclValue> values) {
    HclValue first = Marks.strip(values.get(0));
    if (!Values.isWhollyKnown(first)) {
      return false;
    }
    for (HclValue value : values) {
      if (!first.equals(Marks.strip(value))) {
        return false;
      }
    }
    return true;
  }

  private static Refinements certain(List<HclValue> values) {
    Refinements common = certain(values.get(0));
    boolean unknown = false;
    for (HclValue value : values) {
      common = common(common, certain(value));
      unknown |= value instanceof Unknown;
    }
    return unknown || values.size() > MOST ? common : common.withPossible(values);
  }

  /** Returns what is certain about a value, as it would be said of an unknown one. */
  public static Refinements certain(HclValue value) {
    if (value instanceof Unknown unknown) {
      return unknown.refinements().withPossible(List.of());
    }
    if (value instanceof Null) {
      return Refinements.NONE;
    }
    if (value instanceof Text text) {
      return Refinements.NOT_NULL.withPrefix(text.value());
    }
    if (value instanceof Num number) {
      Optional<BigDecimal> bound = Optional.of(number.value());
      return Refinements.NOT_NULL.withBounds(bound, bound);
    }
    int length = Values.parts(value).size();
    boolean counts = !Values.isOpen(value) && !(value instanceof HclValue.Bool);
    boolean mayShrink = value instanceof HclValue.SetOf set && !Sets.hasKnownLength(set);
    return counts
        ? Refinements.NOT_NULL.withLength(mayShrink ? Math.min(1, length) : length, length)
        : Refinements.NOT_NULL;
  }

  private static Refinements common(Refinements some, Refinements others) {
    return new Refinements(
        some.notNull() && others.notNull(),
        commonPrefix(some.prefix(), others.prefix()),
        some.lower().flatMap(a -> others.lower().map(a::min)),
        some.upper().flatMap(a -> others.upper().map(a::max)),
        Math.min(some.minLength(), others.minLength()),
        Math.max(some.maxLength(), others.maxLength()),
        new ArrayList<>(),
        null);
  }

  private static String commonPrefix(String one, String other) {
    int end = 0;
    int length = Math.min(one.length(), other.length());
    while (end < length && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }
}
