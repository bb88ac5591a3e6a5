package io.dutyline.engine.iam;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The {@code Condition} of a statement: operator, then key, then one value or several. */
final class Conditions {
  private static final String FOR_ALL = "forallvalues:";
  private static final String FOR_ANY = "foranyvalue:";
  private static final String IF_EXISTS = "ifexists";

  private final Value written;
  private final Parts parts;

  Conditions(Value written, Parts parts) {
    this.written = written;
    this.parts = parts;
  }

  /** See {@link Statement#hasCondition}. */
  Truth have(List<String> keys, List<String> operators, Function<Value, Truth> test) {
    List<Glob> globs = keys.stream().map(key -> Glob.of(key, TextCase.IGNORED)).toList();
    Predicate<String> rightKey = key -> globs.stream().anyMatch(glob -> glob.matches(key));
    Predicate<String> rightOperator =
        name -> operators.isEmpty() || operators.stream().anyMatch(each -> isOperator(each, name));
    return anyEntry(
        written,
        rightOperator,
        block -> anyEntry(block, rightKey, value -> everyValue(value, test)));
  }

  /** Returns whether an entry with a right key is there and fits. */
  private Truth anyEntry(Value map, Predicate<String> right, Function<Value, Truth> fits) {
    if (map instanceof Unknown unknown) {
      boolean mayBeMap =
          unknown.hints().type() == Unknown.Type.ANY || unknown.hints().type() == Unknown.Type.MAP;
      return mayBeMap ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (!(map instanceof MapValue known)) {
      return Truth.FALSE;
    }
    Truth any = known.rest() == null ? Truth.FALSE : Truth.UNKNOWN;
    for (Map.Entry<String, MapValue.Entry> entry : known.entries().entrySet()) {
      if (right.test(entry.getKey())) {
        Value value = parts.settle(entry.getValue().value());
        any = any.or(Comparison.exists(value).and(fits.apply(value)));
      }
    }
    return any;
  }

  private Truth everyValue(Value value, Function<Value, Truth> test) {
    Value list = parts.listOf(value);
    if (!(list instanceof ListValue known)) {
      return list instanceof Absent ? Truth.FALSE : test.apply(list);
    }
    Truth all = known.rest() == null ? Truth.TRUE : test.apply(known.rest()).or(Truth.UNKNOWN);
    for (Value element : known.elements()) {
      all = all.and(test.apply(element));
    }
    return all;
  }

  /** A wanted operator without qualifiers stands for all qualified ones; with them, for itself. */
  private static boolean isOperator(String wanted, String written) {
    return wanted.equalsIgnoreCase(written) || wanted.equalsIgnoreCase(unqualified(written));
  }

  private static String unqualified(String operator) {
    int start = 0;
    int end = operator.length();
    for (String qualifier : List.of(FOR_ALL, FOR_ANY)) {
      start =
          operator.regionMatches(true, 0, qualifier, 0, qualifier.length())
              ? qualifier.length()
              : start;
    }
    int tail = end - IF_EXISTS.length();
    boolean lenient =
        tail >= start && operator.regionMatches(true, tail, IF_EXISTS, 0, IF_EXISTS.length());
    return operator.substring(start, lenient ? tail : end);
  }
}
