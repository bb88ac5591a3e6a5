package io.dutyline.engine.value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two values are the same, deep down, as CloudFormation takes them: {@code true} is {@code
 * "true"}, {@code 5} is {@code "5"} and {@code 5.0}. Absent is the same as absent here: an entry
 * that is not there is no entry. A choice is the same as something if it is either way.
 */
final class Equality {
  private final TextCase textCase;

  Equality(TextCase textCase) {
    this.textCase = textCase;
  }

  Truth of(Value a, Value b) {
    if (a instanceof Choice choice) {
      return of(choice.whenTrue(), b).agreeing(of(choice.whenFalse(), b));
    }
    if (b instanceof Choice choice) {
      return of(a, choice.whenTrue()).agreeing(of(a, choice.whenFalse()));
    }
    if (a instanceof Absent || b instanceof Absent) {
      return exists(a).or(exists(b)).not();
    }
    if (a instanceof Unknown unknown) {
      return ofUnknown(unknown, b);
    }
    return b instanceof Unknown unknown ? ofUnknown(unknown, a) : ofKnown(a, b);
  }

  /** Returns whether there is a value; for a choice, if both branches agree. */
  static Truth exists(Value value) {
    if (value instanceof Choice choice) {
      return exists(choice.whenTrue()).agreeing(exists(choice.whenFalse()));
    }
    if (value instanceof Unknown unknown && unknown.hints().mayBeAbsent()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(!(value instanceof Absent));
  }

  private Truth ofKnown(Value a, Value b) {
    if (a instanceof Scalar first && b instanceof Scalar second) {
      return Truth.of(same(first, second));
    }
    if (a instanceof ListValue first && b instanceof ListValue second) {
      return ofLists(first, second);
    }
    if (a instanceof MapValue first && b instanceof MapValue second) {
      return ofMaps(first, second);
    }
    return Truth.FALSE;
  }

  private boolean same(Scalar a, Scalar b) {
    if (a.data() instanceof Boolean || b.data() instanceof Boolean) {
      Optional<Boolean> answer = a.asBoolean();
      return answer.isPresent() && answer.equals(b.asBoolean());
    }
    if (textCase.equal(a.text(), b.text())) {
      return true;
    }
    if (a.data() instanceof String && b.data() instanceof String) {
      return false;
    }
    Optional<BigDecimal> first = a.asNumber();
    Optional<BigDecimal> second = b.asNumber();
    return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
  }

  /** Returns the question whether something is the same as {@code wanted}. */
  ScalarQuestion to(Scalar wanted) {
    return new ScalarQuestion() {
      @Override
      public Truth of(Scalar scalar) {
        return Truth.of(same(scalar, wanted));
      }

      @Override
      public Truth ofTextStartingWith(String prefix) {
        boolean possible =
            wanted.data() instanceof BigDecimal
                ? NumberQuestion.mayStart(prefix)
                : sameStart(wanted, prefix);
        return possible ? Truth.UNKNOWN : Truth.FALSE;
      }

      @Override
      public Truth ofAnyNumber() {
        return wanted.asNumber().isPresent() ? Truth.UNKNOWN : Truth.FALSE;
      }
    };
  }

  private boolean sameStart(Scalar wanted, String prefix) {
    TextCase rule = wanted.data() instanceof Boolean ? TextCase.IGNORED : textCase;
    return rule.startsWith(wanted.text(), prefix);
  }

  private Truth ofUnknown(Unknown a, Value b) {
    if (b instanceof Scalar scalar) {
      boolean possible = textCase != TextCase.EXACT || a.hints().form().mayBe(scalar.text());
      return possible ? ScalarQuestion.ask(a, to(scalar)) : Truth.FALSE;
    }
    if (b instanceof Unknown other) {
      return ofUnknowns(a, other);
    }
    Unknown.Type type = b instanceof ListValue ? Unknown.Type.LIST : Unknown.Type.MAP;
    return Containment.mayBe(a, type) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth ofUnknowns(Unknown a, Unknown b) {
    Truth ifPresent = ofPresentUnknowns(a, b);
    if (a.hints().mayBeAbsent() && b.hints().mayBeAbsent()) {
      return Truth.UNKNOWN;
    }
    boolean either = a.hints().mayBeAbsent() || b.hints().mayBeAbsent();
    return either ? ifPresent.and(Truth.UNKNOWN) : ifPresent;
  }

  private Truth ofPresentUnknowns(Unknown a, Unknown b) {
    if (!a.hints().possible().isEmpty()) {
      return a.hints().possible().stream()
          .map(each -> of(each, b))
          .reduce(Truth::agreeing)
          .orElseThrow();
    }
    if (!b.hints().possible().isEmpty()) {
      return ofPresentUnknowns(b, a);
    }
    String first = a.hints().prefix();
    String second = b.hints().prefix();
    boolean compatible =
        kindsMeet(a.hints().type(), b.hints().type())
            && (textCase.startsWith(first, second) || textCase.startsWith(second, first));
    return compatible ? byForm(a, b) : Truth.FALSE;
  }

  /** Texts that differ may still be the same where case does not matter. */
  private Truth byForm(Unknown a, Unknown b) {
    Truth same = a.hints().form().equal(b.hints().form());
    return same == Truth.FALSE && textCase != TextCase.EXACT ? Truth.UNKNOWN : same;
  }

  private static boolean kindsMeet(Unknown.Type a, Unknown.Type b) {
    if (a == b || a == Unknown.Type.ANY || b == Unknown.Type.ANY) {
      return true;
    }
    return isScalar(a) && isScalar(b);
  }

  private static boolean isScalar(Unknown.Type type) {
    return type != Unknown.Type.LIST && type != Unknown.Type.MAP;
  }

  /**
   * Element by element where it is certain which stands where; else only what cannot be is false.
   */
  private Truth ofLists(ListValue a, ListValue b) {
    List<Value> first = present(a);
    List<Value> second = present(b);
    boolean aligned = isWhole(a, first) && isWhole(b, second);
    if (!aligned) {
      return mayBePartOf(first, second, b.rest()).and(mayBePartOf(second, first, a.rest()));
    }
    if (first.size() != second.size()) {
      return Truth.FALSE;
    }
    Truth all = Truth.TRUE;
    for (int i = 0; i < first.size() && all != Truth.FALSE; i++) {
      all = all.and(of(first.get(i), second.get(i)));
    }
    return all;
  }

  private static List<Value> present(ListValue list) {
    return list.elements().stream().filter(each -> !(each instanceof Absent)).toList();
  }

  private static boolean isWhole(ListValue list, List<Value> elements) {
    return list.rest() == null && elements.stream().allMatch(e -> exists(e) == Truth.TRUE);
  }

  /** False if an element that is certainly there is none of the others; else unknown. */
  private Truth mayBePartOf(List<Value> elements, List<Value> others, @Nullable Unknown rest) {
    long certain = elements.stream().filter(each -> exists(each) == Truth.TRUE).count();
    if (rest != null) {
      return Truth.UNKNOWN;
    }
    boolean fits =
        certain <= others.size()
            && elements.stream()
                .filter(each -> exists(each) == Truth.TRUE)
                .allMatch(each -> others.stream().anyMatch(o -> of(each, o) != Truth.FALSE));
    return fits ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth ofMaps(MapValue a, MapValue b) {
    Set<String> keys = new LinkedHashSet<>(a.entries().keySet());
    keys.addAll(b.entries().keySet());
    Truth all = a.rest() == null && b.rest() == null ? Truth.TRUE : Truth.UNKNOWN;
    for (String key : keys) {
      all = all.and(ofEntries(a, b, key));
    }
    return all;
  }

  private Truth ofEntries(MapValue a, MapValue b, String key) {
    MapValue.Entry first = a.entries().get(key);
    MapValue.Entry second = b.entries().get(key);
    if (first != null && second != null) {
      return of(first.value(), second.value());
    }
    boolean open = (first == null ? a : b).rest() != null;
    Value there = first == null ? b.get(key) : first.value();
    return open ? Truth.UNKNOWN : exists(there).not();
  }
}
