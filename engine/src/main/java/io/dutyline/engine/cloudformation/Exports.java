package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the stacks of a scan export.
 *
 * @param all in the order of the stacks
 */
public record Exports(List<Export> all) {
  /** Nothing is known of what other stacks export. */
  public static final Exports NONE = new Exports(List.of());

  public Exports {
    all = List.copyOf(all);
  }

  /** Returns these but for those of one stack, which cannot import them itself. */
  public Exports without(String stack) {
    return new Exports(all.stream().filter(each -> !each.stack().equals(stack)).toList());
  }

  /**
   * Returns the one export of a name: of the very name; else, where one of the two names is known
   * in part only, the one that fits. Empty if none does, or several do.
   */
  Optional<Export> named(Value name) {
    List<Export> exact = new ArrayList<>();
    List<Export> fitting = new ArrayList<>();
    for (Export each : all) {
      if (isSame(each.name(), name)) {
        exact.add(each);
      } else if (Ends.of(name).fits(Ends.of(each.name()))) {
        fitting.add(each);
      }
    }
    List<Export> found = exact.isEmpty() ? fitting : exact;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns whether two names are known, and the same. */
  static boolean isSame(Value one, Value other) {
    return one instanceof Scalar text
        && other instanceof Scalar same
        && text.text().equals(same.text());
  }

  /**
   * What a name starts and ends with for certain.
   *
   * @param whole whether there is nothing between the two
   */
  private record Ends(String start, String end, boolean whole) {
    static Ends of(Value name) {
      if (name instanceof Scalar text) {
        return new Ends(text.text(), text.text(), true);
      }
      List<TextForm.Part> parts =
          name instanceof Unknown unknown ? unknown.hints().form().parts() : List.of();
      return parts.isEmpty()
          ? new Ends("", "", false)
          : new Ends(known(parts.get(0)), known(parts.get(parts.size() - 1)), false);
    }

    private static String known(TextForm.Part part) {
      return part.kind() == TextForm.Kind.KNOWN ? part.text() : "";
    }

    /** Two names with a hole fit if the rest is the same: nothing less tells one from others. */
    boolean fits(Ends other) {
      if (whole && other.whole) {
        return false;
      }
      if (whole || other.whole) {
        Ends part = whole ? other : this;
        String text = whole ? start : other.start;
        return part.isTelling() && text.startsWith(part.start) && text.endsWith(part.end);
      }
      return isTelling() && start.equals(other.start) && end.equals(other.end);
    }

    private boolean isTelling() {
      return (start + end).chars().anyMatch(Character::isLetter);
    }
  }
}
