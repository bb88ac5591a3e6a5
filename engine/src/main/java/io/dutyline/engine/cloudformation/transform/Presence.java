package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether something is there: true, false or unknown, or a choice of them, with what that rests on
 * in its origin.
 */
public final class Presence {
  /** Leaves of a choice; what would have more is unknown. */
  private static final int MOST_LEAVES = 64;

  private Presence() {}

  /** Returns whether a text is among the elements of a list, in each scenario that tells lists. */
  static Value of(Value list, String text) {
    Value presence = among(list, text);
    // What no likely deployment has is there in those that a condition asks for.
    return isLikely(presence) ? presence : explored(presence);
  }

  private static Value among(Value value, String text) {
    if (value instanceof Choice choice) {
      return mapped(choice, among(choice.whenTrue(), text), among(choice.whenFalse(), text));
    }
    if (value instanceof ListValue list) {
      return amongElements(list, text);
    }
    if (value instanceof Scalar scalar) {
      return new Scalar(scalar.text().equals(text), scalar.range(), scalar.origin());
    }
    return value instanceof Unknown ? value : new Scalar(false, value.range(), value.origin());
  }

  private static Value amongElements(ListValue list, String text) {
    List<Value> open = new ArrayList<>();
    for (Value element : list.elements()) {
      Value presence = among(element, text);
      if (isTrue(presence)) {
        Origin origin = Origin.computedFrom(List.of(list.origin(), presence.origin()));
        return presence.from(list.range(), origin);
      }
      if (!(presence instanceof Scalar)) {
        open.add(presence);
      }
    }
    if (list.rest() != null) {
      open.add(list.rest());
    }
    Value any = new Scalar(false, list.range(), list.origin());
    for (Value each : open) {
      any = either(any, each);
    }
    return any;
  }

  private static Value either(Value one, Value other) {
    if (one instanceof Choice choice) {
      return leaves(one) * leaves(other) > MOST_LEAVES
          ? tooMany(choice)
          : mapped(choice, either(choice.whenTrue(), other), either(choice.whenFalse(), other));
    }
    return isTrue(one) || (one instanceof Unknown && !isTrue(other)) ? one : other;
  }

  /** Returns whether both are there. */
  public static Value both(Value one, Value other) {
    if (isPlain(one)) {
      return other;
    }
    if (isPlain(other)) {
      return one;
    }
    if (leaves(one) * leaves(other) > MOST_LEAVES) {
      return tooMany(one);
    }
    return product(one, other);
  }

  private static Value product(Value one, Value other) {
    if (one instanceof Choice choice) {
      return mapped(choice, product(choice.whenTrue(), other), product(choice.whenFalse(), other));
    }
    if (other instanceof Choice choice) {
      return mapped(choice, product(one, choice.whenTrue()), product(one, choice.whenFalse()));
    }
    if (isFalse(one) || isFalse(other)) {
      return isFalse(one) ? one : other;
    }
    Value decisive = one instanceof Unknown ? one : other;
    Origin origin = Origin.computedFrom(List.of(one.origin(), other.origin()));
    return decisive.from(decisive.range(), origin);
  }

  /** Returns whether something is there for certain, and nothing is assumed for that. */
  static boolean isPlain(Value presence) {
    return isTrue(presence) && presence.origin().assumptions().isEmpty();
  }

  private static boolean isTrue(Value presence) {
    return presence instanceof Scalar scalar && scalar.data().equals(true);
  }

  private static boolean isFalse(Value presence) {
    return presence instanceof Scalar scalar && scalar.data().equals(false);
  }

  /** Returns whether something may be there without a scenario that says more than is likely. */
  private static boolean isLikely(Value presence) {
    if (presence instanceof Choice choice) {
      return switch (choice.undecided()) {
        case TAKE_TRUE -> isLikely(choice.whenTrue());
        case TAKE_FALSE -> isLikely(choice.whenFalse());
        case EXPLORE -> isLikely(choice.whenTrue()) || isLikely(choice.whenFalse());
      };
    }
    return !isFalse(presence);
  }

  private static Value explored(Value presence) {
    if (presence instanceof Choice choice) {
      return new Choice(
          choice.condition(),
          explored(choice.whenTrue()),
          explored(choice.whenFalse()),
          Undecided.EXPLORE,
          choice.range(),
          choice.origin());
    }
    return isTrue(presence) ? presence : new Scalar(false, presence.range(), presence.origin());
  }

  private static Value mapped(Choice choice, Value whenTrue, Value whenFalse) {
    boolean same = isFalse(whenTrue) && isFalse(whenFalse);
    return same
        ? whenTrue
        : new Choice(
            choice.condition(),
            whenTrue,
            whenFalse,
            choice.undecided(),
            choice.range(),
            choice.origin());
  }

  private static int leaves(Value value) {
    return value instanceof Choice choice
        ? leaves(choice.whenTrue()) + leaves(choice.whenFalse())
        : 1;
  }

  private static Unknown tooMany(Value at) {
    String input = "a loop with more than " + MOST_LEAVES + " variants";
    return Unknown.because(Cause.LIMIT, input, at.range());
  }
}
