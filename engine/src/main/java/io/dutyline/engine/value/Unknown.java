package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.List;

/** A value that the inputs of the analysis do not settle, with what is still known about it. */
public record Unknown(Reason reason, Hints hints, SourceRange range, Origin origin)
    implements Value {

  /** Why a value is unknown. */
  public enum Cause {
    /** A parameter or variable without a value. */
    PARAMETER,
    /** A pseudo parameter that the configuration does not fix, such as the account id. */
    PSEUDO_PARAMETER,
    /** An attribute that AWS gives a resource when it is made. */
    RESOURCE_ATTRIBUTE,
    /** An export of another stack. */
    IMPORT,
    /** A dynamic reference to Secrets Manager or to a secure SSM parameter. */
    SECRET_REFERENCE,
    /** An SSM parameter that is not secret, or another look-up at deployment. */
    LOOKUP,
    /** A function or macro that is not evaluated here. */
    FUNCTION,
    /** A fact that only the configuration could give. */
    CONFIGURATION,
    /** A budget of the analysis was used up. */
    LIMIT,
    /** The template is wrong at this place; a diagnostic says how. */
    INVALID
  }

  /**
   * @param input what one would have to know, in a reader's words: {@code parameter KmsKey}
   */
  public record Reason(Cause cause, String input) {
    public Reason {
      requireNonNull(cause, "cause");
      requireNonNull(input, "input");
    }
  }

  /** The type that an unknown value has for certain. */
  public enum Type {
    ANY,
    STRING,
    NUMBER,
    BOOLEAN,
    LIST,
    MAP
  }

  /**
   * What is certain about the value.
   *
   * @param prefix of the string; empty if nothing is known
   * @param possible all the values that it can have; empty if they are not known
   * @param mayBeAbsent whether the value may turn out not to be there at all
   * @param form how the text is put together
   */
  public record Hints(
      Type type, String prefix, List<Scalar> possible, boolean mayBeAbsent, TextForm form) {
    /** Nothing is certain but that there is a value. */
    public static final Hints NONE = new Hints(Type.ANY, "", List.of(), false);

    public Hints {
      requireNonNull(type, "type");
      requireNonNull(prefix, "prefix");
      possible = List.copyOf(possible);
      requireNonNull(form, "form");
    }

    public Hints(Type type, String prefix, List<Scalar> possible, boolean mayBeAbsent) {
      this(type, prefix, possible, mayBeAbsent, TextForm.NONE);
    }

    /** Returns these hints, and that a text is put together so. */
    public Hints formed(TextForm better) {
      return new Hints(type, prefix, possible, mayBeAbsent, better);
    }

    public static Hints ofType(Type type) {
      return new Hints(type, "", List.of(), false);
    }

    public static Hints startingWith(String prefix) {
      return new Hints(Type.STRING, prefix, List.of(), false);
    }

    public static Hints oneOf(List<Scalar> possible) {
      return new Hints(Type.STRING, "", possible, false);
    }
  }

  public Unknown {
    requireNonNull(reason, "reason");
    requireNonNull(hints, "hints");
    requireNonNull(range, "range");
    requireNonNull(origin, "origin");
  }

  public static Unknown because(Cause cause, String input, SourceRange range) {
    return new Unknown(new Reason(cause, input), Hints.NONE, range, Origin.COMPUTED);
  }

  public Unknown with(Hints better) {
    return new Unknown(reason, better, range, origin);
  }

  @Override
  public Unknown from(SourceRange range, Origin origin) {
    return new Unknown(reason, hints, range, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.unknown(this);
  }
}
