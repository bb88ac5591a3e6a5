package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue.ListOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.SetOf;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists, sets and tuples into one another. */
final class SequenceConversion {
  private SequenceConversion() {}

  static HclValue toList(HclValue value, ListType type) throws ConversionException {
    List<HclValue> converted = elements(value, type.element(), Conversion.required(type));
    HclType element = ofSequence(type.element(), converted, "list elements");
    if (value instanceof SetOf set && !Sets.hasKnownLength(set)) {
      // Nor is the order known in which they will be.
      Refinements certain = Refinements.NOT_NULL.withLength(1, converted.size());
      return new Unknown(new ListType(element), certain, Marks.deep(value));
    }
    return new ListOf(element, all(converted, element), value.marks());
  }

  static HclValue toSet(HclValue value, SetType type) throws ConversionException {
    List<HclValue> converted = elements(value, type.element(), Conversion.required(type));
    HclType element = ofSequence(type.element(), converted, "set elements");
    return Marks.add(Sets.of(element, all(converted, element)), value.marks());
  }

  static HclValue toTuple(HclValue value, TupleType type) throws ConversionException {
    if (!(value instanceof Tuple tuple) || tuple.elements().size() != type.elements().size()) {
      throw new ConversionException(
          "a tuple of " + type.elements().size() + " elements is required");
    }
    List<HclValue> converted = new ArrayList<>();
    for (int i = 0; i < type.elements().size(); i++) {
      try {
        converted.add(Conversion.convert(tuple.elements().get(i), type.elements().get(i)));
      } catch (ConversionException e) {
        throw Conversion.at("element " + i, e);
      }
    }
    return new Tuple(converted, value.marks());
  }

  /** Returns the elements, each by itself of the type that is asked for. */
  private static List<HclValue> elements(
      HclValue value, HclType type, ConversionException otherwise) throws ConversionException {
    List<HclValue> elements = Values.elements(value).orElseThrow(() -> otherwise);
    List<HclValue> converted = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      try {
        converted.add(Conversion.convert(elements.get(i), type));
      } catch (ConversionException e) {
        throw Conversion.at("element " + i, e);
      }
    }
    return converted;
  }

  /** Returns the type of all elements: the one asked for, or the one they have in common. */
  static HclType elementType(HclType asked, Iterable<HclValue> elements, String what)
      throws ConversionException {
    if (!Types.hasDynamic(asked)) {
      return Types.withoutOptional(asked);
    }
    Set<HclType> types = new LinkedHashSet<>();
    boolean hasBareNull = false;
    for (HclValue element : elements) {
      if (element instanceof Null && element.type() == HclType.DYNAMIC) {
        hasBareNull = true;
      } else {
        types.add(Shapes.type(element));
      }
    }
    if (types.isEmpty()) {
      return hasBareNull ? HclType.DYNAMIC : Types.withoutOptional(asked);
    }
    return Conversion.unified(List.copyOf(types), what);
  }

  /** A bare null fits beside primitive elements only. */
  private static HclType ofSequence(HclType asked, List<HclValue> elements, String what)
      throws ConversionException {
    HclType type = elementType(asked, elements, what);
    if (!Types.isPrimitive(type) && type != HclType.DYNAMIC && Types.hasDynamic(asked)) {
      for (HclValue element : elements) {
        if (element instanceof Null && element.type() == HclType.DYNAMIC) {
          throw new ConversionException("all " + what + " must have the same type");
        }
      }
    }
    return type;
  }

  private static List<HclValue> all(List<HclValue> values, HclType type)
      throws ConversionException {
    List<HclValue> converted = new ArrayList<>(values.size());
    for (HclValue value : values) {
      converted.add(Conversion.convert(value, type));
    }
    return converted;
  }

  static boolean canBecome(HclType from, HclType to) {
    if (to instanceof TupleType target) {
      return from instanceof TupleType tuple && each(tuple, target);
    }
    HclType element = Types.element(to).orElseThrow();
    if (from instanceof TupleType tuple) {
      return tuple.elements().stream().allMatch(each -> Conversion.canBecome(each, element));
    }
    return Conversion.canBecome(Types.element(from).orElseThrow(), element);
  }

  private static boolean each(TupleType from, TupleType to) {
    boolean all = from.elements().size() == to.elements().size();
    for (int i = 0; all && i < to.elements().size(); i++) {
      all = Conversion.canBecome(from.elements().get(i), to.elements().get(i));
    }
    return all;
  }
}
