package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Unknown;
import io.dutyline.hcl.value.Mark;

/** What is remembered about a value's way: the marks that the engine gives to HCL's values. */
sealed interface Provenance extends Mark {

  /** It is, or is made with, an attribute of a resource. */
  record Link(Reference reference) implements Provenance {
    static Link to(String address, String attribute) {
      return new Link(new Reference(address, attribute));
    }
  }

  /** It is not known for this reason. */
  record Because(Unknown.Reason reason) implements Provenance {
    static Because of(Unknown.Cause cause, String input) {
      return new Because(new Unknown.Reason(cause, input));
    }
  }

  /** It rests on something that is stated nowhere. */
  record Assumed(Assumption assumption) implements Provenance {
    Assumed {
      requireNonNull(assumption, "assumption");
    }
  }

  /** It was given from outside, by the configuration. */
  record Given(String step) implements Provenance {}
}
