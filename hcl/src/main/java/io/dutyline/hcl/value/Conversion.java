package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.Primitive;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.util.Optional;

/** How a value becomes one of another type, as Terraform does it wherever a type is asked for. */
public final class Conversion {
  private Conversion() {}

  /**
   * Returns the value as one of a type: where the type, or a part of it, is {@link
   * HclType#DYNAMIC}, with the type that it has; elements of a list, set or map then become of one
   * type. Null becomes null of the type, unknown becomes unknown of the type and keeps what is
   * certain, marks stay where they are.
   *
   * @throws ConversionException if the value is of a type that cannot become this one, or a string
   *     does not hold a number or bool that is asked for
   */
  public static HclValue convert(HclValue value, HclType type) throws ConversionException {
    if (type == HclType.DYNAMIC || hasType(value, type)) {
      return value;
    }
    if (value instanceof Null) {
      return nullOf(value, type);
    }
    if (value instanceof Unknown unknown) {
      return UnknownConversion.convert(unknown, type);
    }
    if (type instanceof Primitive) {
      return primitive(value, type);
    }
    if (type instanceof ListType list) {
      return SequenceConversion.toList(value, list);
    }
    if (type instanceof SetType set) {
      return SequenceConversion.toSet(value, set);
    }
    if (type instanceof MapType map) {
      return MappingConversion.toMap(value, map);
    }
    if (type instanceof ObjectType object) {
      return MappingConversion.toObject(value, object);
    }
    return SequenceConversion.toTuple(value, (TupleType) type);
  }

  private static boolean hasType(HclValue value, HclType type) {
    return value.type().equals(type) && !Types.hasDynamic(type) && !Values.isOpen(value);
  }

  private static HclValue nullOf(HclValue value, HclType type) throws ConversionException {
    if (!canBecome(value.type(), type)) {
      throw required(type);
    }
    return new Null(Types.withoutOptional(type), value.marks());
  }

  private static HclValue primitive(HclValue value, HclType type) throws ConversionException {
    if (type == HclType.STRING) {
      if (value instanceof Num number) {
        return new Text(ValueText.of(number), value.marks());
      }
      if (value instanceof Bool bool) {
        return new Text(ValueText.of(bool), value.marks());
      }
    } else if (value instanceof Text text) {
      return type == HclType.NUMBER ? number(text) : bool(text);
    }
    throw required(type);
  }

  private static HclValue number(Text text) throws ConversionException {
    return new Num(
        Decimals.parse(text.value()).orElseThrow(() -> required(HclType.NUMBER)), text.marks());
  }

  private static HclValue bool(Text text) throws ConversionException {
    return switch (text.value()) {
      case "true", "1" -> Bool.TRUE.withMarks(text.marks());
      case "false", "0" -> Bool.FALSE.withMarks(text.marks());
      default -> throw required(HclType.BOOL);
    };
  }

  /**
   * Returns whether some values of one type become the other type. Whether a certain one does, its
   * content decides: that of a string, the keys of a map.
   */
  static boolean canBecome(HclType from, HclType to) {
    if (from == HclType.DYNAMIC || to == HclType.DYNAMIC || from.equals(to)) {
      return true;
    }
    if (from instanceof Primitive || to instanceof Primitive) {
      return from instanceof Primitive
          && to instanceof Primitive
          && (from == HclType.STRING || to == HclType.STRING);
    }
    if (Types.isSequence(to)) {
      return Types.isSequence(from) && SequenceConversion.canBecome(from, to);
    }
    return !Types.isSequence(from) && MappingConversion.canBecome(from, to);
  }

  static ConversionException required(HclType type) {
    return new ConversionException(TypeNames.withArticle(type) + " is required");
  }

  static ConversionException at(String place, ConversionException inner) {
    return new ConversionException(place + ": " + inner.getMessage());
  }

  /** Returns the one type of all; dynamic if there are none of which one is known. */
  static HclType unified(java.util.List<HclType> types, String what) throws ConversionException {
    Optional<HclType> one = Unification.unify(types);
    return one.orElseThrow(
        () -> new ConversionException("all " + what + " must have the same type"));
  }
}
