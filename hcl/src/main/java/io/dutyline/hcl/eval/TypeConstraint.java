package io.dutyline.hcl.eval;

import io.dutyline.hcl.value.Conversion;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.Optional;

/**
 * What a variable's {@code type} asks for.
 *
 * @param defaults of attributes that may be left out, at any depth; empty if there are none
 */
public record TypeConstraint(HclType type, Optional<Defaults> defaults) {
  /** Takes every value. */
  public static final TypeConstraint ANY = new TypeConstraint(HclType.DYNAMIC, Optional.empty());

  /**
   * Returns the value as one of the type, with the default of each attribute that is left out or
   * null.
   *
   * @throws ConversionException if it cannot become one
   */
  public HclValue apply(HclValue value) throws ConversionException {
    HclValue filled = defaults.isPresent() ? defaults.get().fill(value) : value;
    return Conversion.convert(filled, type);
  }
}
