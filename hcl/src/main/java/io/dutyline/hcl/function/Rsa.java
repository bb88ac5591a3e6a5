package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Refinements;
import java.util.Set;

/** {@code rsadecrypt}. */
final class Rsa {
  private Rsa() {}

  /**
   * Returns a string of which nothing is known: the secret itself is nobody's business here, and no
   * analysis depends on it.
   */
  static HclValue decrypt(Arguments arguments) throws FunctionException {
    EncodingFamily.decode(arguments.text(0));
    if (!arguments.text(1).contains("-----BEGIN ")) {
      throw new FunctionException(1, "the private key is not in PEM format");
    }
    return new HclValue.Unknown(HclType.STRING, Refinements.NOT_NULL, Set.of(Mark.SENSITIVE));
  }
}
