package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Formula.Variable;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.TextForm.Kind;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment puts into a template: a parameter or a pseudo parameter.
 *
 * @param label as a reader would say it, {@code parameter Env}; unique in its template
 * @param cause why it is unknown where nobody says what it is
 * @param fact its value according to the configuration; null if it does not say
 * @param standard its value if the deployment does not say; null if there is none
 * @param allowed all its possible values; empty if it can have any
 * @param everyOne every allowed value is a fact: the stack is deployed with each
 * @param sensitive no message may hold its value
 * @param range where it is declared
 */
record Input(
    String label,
    InputType type,
    Cause cause,
    @Nullable String fact,
    @Nullable String standard,
    List<String> allowed,
    boolean everyOne,
    boolean sensitive,
    SourceRange range) {
  Input {
    requireNonNull(label, "label");
    requireNonNull(type, "type");
    requireNonNull(cause, "cause");
    allowed = List.copyOf(allowed);
    requireNonNull(range, "range");
  }

  /** Returns this input, with its value settled. */
  Input withFact(String text) {
    return new Input(label, type, cause, text, standard, allowed, everyOne, sensitive, range);
  }

  /** Returns this input, with no value where the deployment does not say. */
  Input withoutDefault() {
    return new Input(label, type, cause, fact, null, allowed, everyOne, sensitive, range);
  }

  /** Returns whether conditions may be about it: nobody says what it is, but it is one text. */
  boolean isOpen() {
    return fact == null && !type.isLookup();
  }

  /** Returns what formulas call it. Formulas are told: those about a secret hold no value of it. */
  Variable variable() {
    boolean listed = type != InputType.LIST && !sensitive;
    return new Variable(label, listed ? allowed : List.of());
  }

  Origin origin() {
    Origin plain = Origin.COMPUTED.via(label);
    return sensitive ? plain.asSensitive() : plain;
  }

  /** Returns the value that {@code text} stands for, as a deployment would give it. */
  Value value(String text) {
    return type.value(text, range, origin());
  }

  /** Returns its value if the deployment does not say, with that assumption. */
  Value standardValue(String text) {
    String shown = text.isEmpty() ? "\"\"" : text;
    String claim = sensitive ? "its default" : shown + ", its default";
    return type.value(text, range, origin().assuming(new Assumption(label, claim)));
  }

  Unknown unknown() {
    return unknown(possible());
  }

  /** Returns its value where all that is certain is that it is not {@code text}. */
  Unknown unknownBut(String text) {
    List<Scalar> possible = possible();
    possible.removeIf(each -> each.text().equals(text));
    return unknown(possible);
  }

  private Unknown unknown(List<Scalar> possible) {
    Hints hints = new Hints(type.unknownType(), "", possible, false).formed(form());
    return new Unknown(new Reason(cause, reason()), hints, range, origin());
  }

  /** Inputs of several templates may have the same label; the place tells them apart. */
  private TextForm form() {
    String name = label.substring(label.lastIndexOf(' ') + 1);
    String place = label + " at " + range.path() + ":" + range.startLine();
    Kind kind = label.endsWith(PseudoParameters.ACCOUNT) ? Kind.ACCOUNT : Kind.ANY;
    return type == InputType.LIST ? TextForm.NONE : TextForm.ofInput(kind, name, place);
  }

  private List<Scalar> possible() {
    List<Scalar> possible = new ArrayList<>();
    if (isOpen() && type != InputType.LIST) {
      for (String text : allowed) {
        possible.add(new Scalar(text, range, origin()));
      }
    }
    return possible;
  }

  private String reason() {
    String name = fact != null ? fact : standard;
    boolean named = type.isLookup() && name != null && !sensitive;
    return named ? "SSM parameter " + name : label;
  }
}
