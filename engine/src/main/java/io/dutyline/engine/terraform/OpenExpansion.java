package io.dutyline.engine.terraform;

import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Blocks of which it is not known how many instances they have: one stands for all. */
final class OpenExpansion {
  private static final int MOST = 16;

  private final Scope scope;

  OpenExpansion(Scope scope) {
    this.scope = scope;
  }

  /** Nothing is known but why. */
  <T> Expansion<T> of(Set<Mark> marks, BiFunction<String, Scope, T> make) {
    HclValue key = Values.notNull(HclType.STRING, marks);
    HclValue value = Values.unknown(HclType.DYNAMIC, marks);
    HclValue index = Values.notNull(HclType.NUMBER, marks);
    return expansion(index, key, value, marks, List.of(), make);
  }

  /** Of {@code var.create ? 1 : 0} it is known that the only index is 0. */
  <T> Expansion<T> counted(HclValue count, BiFunction<String, Scope, T> make) {
    List<List<Object>> alternatives = new ArrayList<>();
    int most = 0;
    for (HclValue each : possible(count)) {
      boolean small =
          each instanceof HclValue.Num number
              && number.value().signum() >= 0
              && number.value().intValue() <= MOST;
      if (!small) {
        return of(count.marks(), make);
      }
      int size = ((HclValue.Num) each).value().intValue();
      List<Object> keys = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        keys.add(i);
      }
      alternatives.add(keys);
      most = Math.max(most, size);
    }
    HclValue unknown = Values.unknown(HclType.DYNAMIC, count.marks());
    HclValue index = most == 1 ? HclValue.Num.of(0) : Values.notNull(HclType.NUMBER, count.marks());
    return expansion(index, unknown, unknown, count.marks(), alternatives, make);
  }

  /** Of {@code var.create ? { a = 1 } : {}} it is known that the only key is a. */
  <T> Expansion<T> forEach(HclValue collection, BiFunction<String, Scope, T> make) {
    List<List<Object>> alternatives = new ArrayList<>();
    Set<HclValue> keys = new LinkedHashSet<>();
    List<HclValue> values = new ArrayList<>();
    for (HclValue each : possible(collection)) {
      Optional<List<Elements>> elements = Elements.of(each);
      if (elements.isEmpty() || elements.get().size() > MOST) {
        return of(collection.marks(), make);
      }
      List<Object> its = new ArrayList<>();
      for (Elements element : elements.get()) {
        if (!(element.key() instanceof HclValue.Text key)) {
          return of(collection.marks(), make);
        }
        its.add(key.value());
        keys.add(Marks.strip(key));
        values.add(element.value());
      }
      alternatives.add(its);
    }
    Set<Mark> marks = collection.marks();
    HclValue key = one(List.copyOf(keys), HclType.STRING, marks);
    HclValue value = one(values, HclType.DYNAMIC, marks);
    HclValue index = Values.notNull(HclType.NUMBER, marks);
    return expansion(index, key, value, marks, alternatives, make);
  }

  private static List<HclValue> possible(HclValue value) {
    return value instanceof HclValue.Unknown unknown ? unknown.refinements().possible() : List.of();
  }

  private static HclValue one(List<HclValue> possible, HclType type, Set<Mark> marks) {
    if (possible.size() == 1) {
      return possible.get(0);
    }
    if (possible.isEmpty() || possible.size() > MOST) {
      return Values.unknown(type, marks);
    }
    Refinements none = Refinements.NONE;
    Refinements certain =
        new Refinements(
            false,
            none.prefix(),
            none.lower(),
            none.upper(),
            none.minLength(),
            none.maxLength(),
            possible,
            none.form());
    return new HclValue.Unknown(type, certain, marks);
  }

  private <T> Expansion<T> expansion(
      HclValue index,
      HclValue key,
      HclValue value,
      Set<Mark> marks,
      List<List<Object>> alternatives,
      BiFunction<String, Scope, T> make) {
    Map<String, HclValue> names = new LinkedHashMap<>(Expander.iteration(key, value));
    names.put("count", Values.object(Map.of("index", index)));
    T only = make.apply("", new NamedScope(scope, names));
    return new Expansion<>(Expansion.Kind.UNKNOWN, Map.of("", only), marks, alternatives);
  }
}
