package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.SetOf;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two values are equal: of one type, and the same, in all parts. */
public final class Equality {
  private Equality() {}

  /**
   * Returns true or false, or an unknown bool where that depends on what is unknown; with the marks
   * of both values and of their parts.
   */
  public static HclValue equal(HclValue left, HclValue right) {
    Set<Mark> marks = Marks.union(Marks.deep(left), Marks.deep(right));
    Boolean answer = answer(left, right);
    HclValue value = answer == null ? Values.notNull(HclType.BOOL, Set.of()) : Bool.of(answer);
    return Marks.add(value, marks);
  }

  /** Returns null where it is not certain. */
  private static @Nullable Boolean answer(HclValue left, HclValue right) {
    if (left instanceof Unknown unknown) {
      return ofUnknown(unknown, right);
    }
    if (right instanceof Unknown unknown) {
      return ofUnknown(unknown, left);
    }
    if (left instanceof Null || right instanceof Null) {
      return left instanceof Null && right instanceof Null;
    }
    if (left instanceof Text a && right instanceof Text b) {
      return a.value().equals(b.value());
    }
    if (left instanceof Num a && right instanceof Num b) {
      return a.value().compareTo(b.value()) == 0;
    }
    if (left instanceof Bool a && right instanceof Bool b) {
      return a.value() == b.value();
    }
    return left.getClass() == right.getClass() ? ofParts(left, right) : Boolean.FALSE;
  }

  private static @Nullable Boolean ofParts(HclValue left, HclValue right) {
    if (Values.isOpen(left) || Values.isOpen(right)) {
      return null;
    }
    if (typesDiffer(left, right)) {
      return false;
    }
    if (left instanceof SetOf a && right instanceof SetOf b) {
      return ofSets(a, b);
    }
    if (left instanceof MapOf || left instanceof Obj) {
      Map<String, HclValue> a = Values.entries(left).orElseThrow();
      Map<String, HclValue> b = Values.entries(right).orElseThrow();
      return a.keySet().equals(b.keySet()) ? ofEach(left, right) : Boolean.FALSE;
    }
    List<HclValue> a = Values.elements(left).orElseThrow();
    List<HclValue> b = Values.elements(right).orElseThrow();
    return a.size() == b.size() ? ofEach(left, right) : Boolean.FALSE;
  }

  /** Where all is known, so are the types: {@code list(any)} of an empty list is one of its own. */
  private static boolean typesDiffer(HclValue left, HclValue right) {
    boolean allKnown = Values.isWhollyKnown(left) && Values.isWhollyKnown(right);
    return allKnown ? !left.type().equals(right.type()) : Types.differ(left.type(), right.type());
  }

  /** One pair that differs decides, even beside pairs of which nothing is certain. */
  private static @Nullable Boolean ofEach(HclValue left, HclValue right) {
    Boolean all = true;
    Iterator<HclValue> others = Values.parts(right).iterator();
    for (HclValue part : Values.parts(left)) {
      Boolean one = ofPart(part, others.next());
      if (one == null) {
        all = null;
      } else if (!one) {
        return false;
      }
    }
    return all;
  }

  /** Within a value a bare null makes a type of its own. */
  private static @Nullable Boolean ofPart(HclValue left, HclValue right) {
    boolean typesDiffer =
        (isBareNull(left) && right instanceof Unknown && !Types.hasDynamic(right.type()))
            || (isBareNull(right) && left instanceof Unknown && !Types.hasDynamic(left.type()));
    return typesDiffer ? Boolean.FALSE : answer(left, right);
  }

  private static boolean isBareNull(HclValue value) {
    return value instanceof Null && value.type() == HclType.DYNAMIC;
  }

  private static @Nullable Boolean ofSets(SetOf left, SetOf right) {
    if (left.elements().isEmpty() != right.elements().isEmpty()) {
      return false;
    }
    if (!Values.isWhollyKnown(left) || !Values.isWhollyKnown(right)) {
      return null;
    }
    return left.elements().size() == right.elements().size() ? ofEach(left, right) : Boolean.FALSE;
  }

  private static @Nullable Boolean ofUnknown(Unknown unknown, HclValue other) {
    Refinements certain = unknown.refinements();
    if (!certain.possible().isEmpty()) {
      return ofPossible(certain.possible(), other);
    }
    if (other instanceof Null) {
      return certain.notNull() ? Boolean.FALSE : null;
    }
    if (other instanceof Unknown second) {
      if (!second.refinements().possible().isEmpty()) {
        return ofPossible(second.refinements().possible(), unknown);
      }
      boolean mayBothBeNull = !certain.notNull() && !second.refinements().notNull();
      boolean mayBeEqual = mayBothBeNull || !excludes(certain, second.refinements());
      return mayBeEqual ? unlessTypes(unknown, other) : Boolean.FALSE;
    }
    return excludes(certain, other) ? Boolean.FALSE : unlessTypes(unknown, other);
  }

  private static @Nullable Boolean unlessTypes(Unknown unknown, HclValue other) {
    if (isEmptyOfAny(other) && Types.element(unknown.type()).isPresent()) {
      return Types.hasDynamic(unknown.type()) ? null : Boolean.FALSE;
    }
    boolean mayBothBeNull = !Values.isNotNull(unknown) && !Values.isNotNull(other);
    if (mayBothBeNull || Values.isOpen(other)) {
      return null;
    }
    return Types.differ(unknown.type(), other.type()) ? Boolean.FALSE : null;
  }

  /** Such a collection is of a type of its own, {@code list(any)}. */
  private static boolean isEmptyOfAny(HclValue value) {
    return Types.element(value.type()).filter(each -> each == HclType.DYNAMIC).isPresent()
        && Values.isWhollyKnown(value)
        && Values.parts(value).isEmpty();
  }

  private static @Nullable Boolean ofPossible(List<HclValue> possible, HclValue other) {
    Boolean first = answer(possible.get(0), other);
    for (HclValue each : possible) {
      if (first == null || !first.equals(answer(each, other))) {
        return null;
      }
    }
    return first;
  }

  private static boolean excludes(Refinements certain, HclValue value) {
    if (value instanceof Text text) {
      return !text.value().startsWith(certain.prefix());
    }
    if (value instanceof Num number) {
      BigDecimal n = number.value();
      return certain.lower().filter(bound -> bound.compareTo(n) > 0).isPresent()
          || certain.upper().filter(bound -> bound.compareTo(n) < 0).isPresent();
    }
    if (value instanceof HclValue.ListOf || value instanceof MapOf) {
      int length = Values.parts(value).size();
      return length < certain.minLength() || length > certain.maxLength();
    }
    return false;
  }

  private static boolean excludes(Refinements one, Refinements other) {
    return !one.prefix().startsWith(other.prefix()) && !other.prefix().startsWith(one.prefix());
  }
}
