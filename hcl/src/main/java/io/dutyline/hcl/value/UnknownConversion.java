package io.dutyline.hcl.value;

import io.dutyline.hcl.value.HclType.ListType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.SetType;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stays certain about an unknown value when its type changes. */
final class UnknownConversion {
  private UnknownConversion() {}

  static HclValue convert(Unknown unknown, HclType type) throws ConversionException {
    if (!Conversion.canBecome(unknown.type(), type)) {
      throw Conversion.required(type);
    }
    HclType result = resultType(unknown.type(), Types.withoutOptional(type));
    Refinements certain = unknown.refinements();
    return new Unknown(result, kept(certain, unknown.type(), type), unknown.marks());
  }

  /** A collection of anything takes the element type that the value has. */
  private static HclType resultType(HclType from, HclType to) {
    Optional<HclType> element = Types.element(from);
    boolean takesAny = Types.element(to).filter(each -> each == HclType.DYNAMIC).isPresent();
    if (!takesAny || element.isEmpty()) {
      return to;
    }
    if (to instanceof ListType) {
      return new ListType(element.get());
    }
    return to instanceof SetType ? new SetType(element.get()) : new MapType(element.get());
  }

  private static Refinements kept(Refinements certain, HclType from, HclType to)
      throws ConversionException {
    boolean stays = from.equals(to) || from == HclType.DYNAMIC;
    boolean isCollection = Types.element(from).isPresent() && Types.element(to).isPresent();
    int least = to instanceof SetType ? Math.min(certain.minLength(), 1) : certain.minLength();
    return new Refinements(
        certain.notNull(),
        stays ? certain.prefix() : "",
        stays ? certain.lower() : Optional.empty(),
        stays ? certain.upper() : Optional.empty(),
        isCollection ? least : 0,
        isCollection ? certain.maxLength() : Integer.MAX_VALUE,
        possible(certain.possible(), to),
        stays && (to == HclType.STRING || from.equals(to)) ? certain.form() : null);
  }

  /** A possibility that cannot become what is asked for is none: there Terraform would stop. */
  private static List<HclValue> possible(List<HclValue> values, HclType type)
      throws ConversionException {
    List<HclValue> converted = new ArrayList<>(values.size());
    ConversionException wrong = null;
    for (HclValue value : values) {
      try {
        converted.add(Conversion.convert(value, type));
      } catch (ConversionException e) {
        wrong = e;
      }
    }
    if (wrong != null && converted.isEmpty()) {
      throw wrong;
    }
    return converted;
  }
}
