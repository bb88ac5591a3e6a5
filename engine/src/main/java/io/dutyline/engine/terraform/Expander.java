package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.Conversion;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Sets;
import io.dutyline.hcl.value.Values;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Finds the instances of blocks with {@code count} or {@code for_each}. */
final class Expander {
  private final Evaluation evaluation;
  private final Scope scope;

  Expander(Evaluation evaluation, Scope scope) {
    this.evaluation = evaluation;
    this.scope = scope;
  }

  /**
   * Returns a block's instances.
   *
   * @param make an instance, of its key as it stands in an address and of what its names mean
   */
  <T> Expansion<T> expand(
      Declaration declaration, String address, BiFunction<String, Scope, T> make) {
    Optional<Expression> count = declaration.expression("count");
    if (count.isPresent()) {
      HclValue value = evaluation.evaluate(count.get(), scope, address + ".count");
      return counted(declaration, address, value, make);
    }
    Optional<Expression> forEach = declaration.expression("for_each");
    if (forEach.isPresent()) {
      HclValue value = evaluation.evaluate(forEach.get(), scope, address + ".for_each");
      return forEach(declaration, address, value, make);
    }
    return evaluation.admit(1, declaration.header())
        ? new Expansion<>(Expansion.Kind.SINGLE, Map.of("", make.apply("", scope)), Set.of())
        : unknown(Set.of(limit(address)), make);
  }

  private <T> Expansion<T> counted(
      Declaration declaration, String address, HclValue value, BiFunction<String, Scope, T> make) {
    Optional<HclValue> number = number(value);
    if (number.isEmpty()) {
      return refused(declaration, "count", address, value, make);
    }
    if (!(number.get() instanceof HclValue.Num known)) {
      return new OpenExpansion(scope).counted(number.get(), make);
    }
    BigDecimal size = known.value();
    if (size.signum() < 0 || size.stripTrailingZeros().scale() > 0) {
      return refused(declaration, "count", address, value, make);
    }
    boolean admitted =
        size.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
            && evaluation.admit(size.intValue(), declaration.header());
    if (!admitted) {
      evaluation.admit(Integer.MAX_VALUE, declaration.header());
      return unknown(Set.of(limit(address)), make);
    }
    Map<Object, T> instances = new LinkedHashMap<>();
    for (int i = 0; i < size.intValue(); i++) {
      HclValue index = Marks.add(HclValue.Num.of(i), value.marks());
      instances.put(i, make.apply("[" + i + "]", counting(index)));
    }
    return new Expansion<>(Expansion.Kind.COUNT, instances, value.marks());
  }

  private <T> Expansion<T> forEach(
      Declaration declaration, String address, HclValue value, BiFunction<String, Scope, T> make) {
    if (value instanceof HclValue.Unknown || Values.isOpen(value)) {
      return new OpenExpansion(scope).forEach(value, make);
    }
    if (value instanceof HclValue.ListOf || value instanceof HclValue.Tuple) {
      return listed(declaration, address, value, make);
    }
    Optional<List<Elements>> elements = Elements.of(value);
    if (elements.isEmpty()) {
      return value instanceof HclValue.SetOf
          ? unknown(Marks.deep(value), make)
          : refused(declaration, "for_each", address, value, make);
    }
    if (!evaluation.admit(elements.get().size(), declaration.header())) {
      return unknown(Set.of(limit(address)), make);
    }
    Map<Object, T> instances = new LinkedHashMap<>();
    for (Elements each : elements.get()) {
      if (each.key() instanceof HclValue.Unknown) {
        return unknown(Marks.deep(value), make);
      }
      if (!(each.key() instanceof HclValue.Text key)) {
        return refused(declaration, "for_each", address, value, make);
      }
      instances.put(key.value(), make.apply(key(key.value()), iterating(each.key(), each.value())));
    }
    return new Expansion<>(Expansion.Kind.FOR_EACH, instances, value.marks());
  }

  /** Terraform refuses a list. Of strings, a set of them is what its author means. */
  private <T> Expansion<T> listed(
      Declaration declaration, String address, HclValue list, BiFunction<String, Scope, T> make) {
    List<HclValue> elements = Values.elements(list).orElse(List.of());
    boolean strings =
        elements.stream()
            .allMatch(each -> each instanceof HclValue.Text || each.type().equals(HclType.STRING));
    if (!strings) {
      return refused(declaration, "for_each", address, list, make);
    }
    evaluation.warn(
        "for_each over a list",
        "Terraform refuses a list here. It is taken for the set of its strings; write toset(...).",
        DeclarationReader.rangeOf(declaration, "for_each"));
    List<HclValue> plain = elements.stream().map(each -> each.withMarks(Set.of())).toList();
    HclValue set = Sets.of(HclType.STRING, plain).withMarks(Marks.deep(list));
    return forEach(declaration, address, set, make);
  }

  private static Optional<HclValue> number(HclValue value) {
    try {
      HclValue number = Conversion.convert(value, HclType.NUMBER);
      return number instanceof HclValue.Null ? Optional.empty() : Optional.of(number);
    } catch (ConversionException e) {
      return Optional.empty();
    }
  }

  private <T> Expansion<T> refused(
      Declaration declaration,
      String argument,
      String address,
      HclValue value,
      BiFunction<String, Scope, T> make) {
    String wanted =
        argument.equals("count") ? "a whole number, 0 or more" : "a map, or a set of strings";
    evaluation.warn(
        "Wrong value of " + argument,
        "It must be %s: how many instances of %s there are is taken for unknown."
            .formatted(wanted, address),
        DeclarationReader.rangeOf(declaration, argument));
    Mark reason = Provenance.Because.of(Cause.INVALID, address + "." + argument);
    return unknown(Marks.union(value.marks(), Set.of(reason)), make);
  }

  private static Mark limit(String address) {
    return Provenance.Because.of(Cause.LIMIT, "the number of instances of " + address);
  }

  private <T> Expansion<T> unknown(Set<Mark> marks, BiFunction<String, Scope, T> make) {
    return new OpenExpansion(scope).of(marks, make);
  }

  private Scope counting(HclValue index) {
    return new NamedScope(scope, Map.of("count", Values.object(Map.of("index", index))));
  }

  private Scope iterating(HclValue key, HclValue value) {
    return new NamedScope(scope, iteration(key, value));
  }

  static Map<String, HclValue> iteration(HclValue key, HclValue value) {
    return Map.of("each", Values.object(Map.of("key", key, "value", value)));
  }

  /** Returns an instance key as it stands in addresses. */
  static String key(String key) {
    StringBuilder text = new StringBuilder("[\"");
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
    return text.append("\"]").toString();
  }
}
