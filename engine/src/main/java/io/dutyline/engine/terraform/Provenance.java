package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import java.util.Optional;
import java.util.Set;

/** What is remembered about a value's way: the marks that the engine gives to HCL's values. */
sealed interface Provenance extends Mark {

  /** It is, or is made with, an attribute of a resource. */
  record Link(Reference reference) implements Provenance {
    /** What is the link of a whole resource becomes that of its attribute. */
    @Override
    public Mark attribute(String name) {
      return reference.attribute().isEmpty() ? to(reference.address(), name) : this;
    }

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
    public Assumed {
      requireNonNull(assumption, "assumption");
    }
  }

  /**
   * What an unknown text is that is nothing but an input. As its only mark it stands at the part of
   * a text's form that the input is; beside others it says nothing, for marks go on to all that is
   * computed.
   *
   * @param name unique in the stack: {@code aws_s3_bucket.a.arn}
   * @param marks of the input
   */
  record Source(TextForm.Kind kind, String name, Set<Mark> marks) implements Provenance {}

  /** It was given from outside, by the configuration. */
  record Given(String step) implements Provenance {}

  /** Returns the input that a part of a text's form is; empty if it is anything else. */
  static Optional<Source> source(HclValue part) {
    Set<Mark> marks = part.marks();
    return marks.size() == 1 && marks.iterator().next() instanceof Source source
        ? Optional.of(source)
        : Optional.empty();
  }

  /** Returns whether the marks of an unknown value say why it is unknown. */
  static boolean isExplained(HclValue value) {
    for (Mark mark : value.marks()) {
      if (mark instanceof Because) {
        return true;
      }
    }
    return false;
  }
}
