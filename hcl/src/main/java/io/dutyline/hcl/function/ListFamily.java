package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.BOOL;
import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.NUMBER;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.CodePoints;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Bool;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists, whose elements are of one type. */
final class ListFamily implements Family {
  private static final HclType STRINGS = new HclType.ListType(STRING);
  private static final HclType BOOLS = new HclType.ListType(BOOL);
  private static final HclType ANYTHINGS = new HclType.ListType(DYNAMIC);

  @Override
  public List<String> names() {
    return List.of(
        "alltrue", "anytrue", "chunklist", "compact", "distinct", "matchkeys", "range", "sort");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "alltrue" -> it.takes("list", BOOLS).gives(BOOL, ListFamily::allTrue);
      case "anytrue" -> it.takes("list", BOOLS).gives(BOOL, ListFamily::anyTrue);
      case "chunklist" ->
          it.takes("list", ANYTHINGS, MARKS)
              .takes("size", NUMBER, MARKS)
              .gives(a -> new HclType.ListType(a.at(0).type()), ListFamily::chunk);
      case "compact" -> it.takes("list", STRINGS).gives(STRINGS, ListFamily::compact);
      case "distinct" ->
          it.takes("list", ANYTHINGS).gives(a -> a.at(0).type(), ListFamily::distinct);
      case "matchkeys" ->
          it.takes("values", ANYTHINGS)
              .takes("keys", ANYTHINGS)
              .takes("searchset", ANYTHINGS)
              .gives(a -> a.at(0).type(), KeyMatching::match);
      case "range" ->
          it.takesRest("params", NUMBER).gives(new HclType.ListType(NUMBER), NumberRange::of);
      case "sort" -> it.takes("list", STRINGS, UNKNOWN).gives(STRINGS, ListFamily::sort);
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue allTrue(Arguments arguments) {
    HclValue result = Bool.TRUE;
    for (HclValue element : arguments.list(0)) {
      if (element instanceof HclValue.Unknown) {
        result = HclValue.Unknown.of(BOOL);
      } else if (!(element instanceof Bool bool && bool.value())) {
        return Bool.FALSE;
      }
    }
    return result;
  }

  private static HclValue anyTrue(Arguments arguments) {
    HclValue result = Bool.FALSE;
    for (HclValue element : arguments.list(0)) {
      if (element instanceof HclValue.Unknown) {
        result = HclValue.Unknown.of(BOOL);
      } else if (element instanceof Bool bool && bool.value()) {
        return Bool.TRUE;
      }
    }
    return result;
  }

  private static HclValue chunk(Arguments arguments) throws FunctionException {
    HclValue.ListOf list = (HclValue.ListOf) arguments.at(0);
    int size = arguments.integer(1, -1, Integer.MAX_VALUE);
    if (size < 0) {
      throw new FunctionException(1, "the size must not be negative");
    }
    List<HclValue> elements = list.elements();
    int step = size == 0 ? Math.max(1, elements.size()) : size;
    List<HclValue> chunks = new ArrayList<>();
    for (int start = 0; start < elements.size(); start += step) {
      int end = (int) Math.min(elements.size(), (long) start + step);
      chunks.add(new HclValue.ListOf(list.element(), elements.subList(start, end), Set.of()));
      if (end == elements.size()) {
        break;
      }
    }
    HclType type = new HclType.ListType(list.element());
    return Marks.add(new HclValue.ListOf(type, chunks, list.marks()), arguments.at(1).marks());
  }

  private static HclValue compact(Arguments arguments) {
    List<HclValue> kept = new ArrayList<>();
    for (HclValue element : arguments.list(0)) {
      if (element instanceof HclValue.Unknown unknown && !isCertainlyKept(unknown)) {
        return HclValue.Unknown.of(STRINGS);
      }
      if (element instanceof HclValue.Unknown
          || (element instanceof HclValue.Text text && !text.value().isEmpty())) {
        kept.add(element);
      }
    }
    return new HclValue.ListOf(STRING, kept, Set.of());
  }

  private static boolean isCertainlyKept(HclValue.Unknown element) {
    return element.refinements().notNull() && !element.refinements().prefix().isEmpty();
  }

  private static HclValue distinct(Arguments arguments) {
    HclValue.ListOf list = (HclValue.ListOf) arguments.at(0);
    if (!Values.isWhollyKnown(list)) {
      int least = Math.min(1, list.elements().size());
      return Refining.list(list.element(), least, list.elements().size());
    }
    List<HclValue> distinct = List.copyOf(new LinkedHashSet<>(list.elements()));
    return new HclValue.ListOf(list.element(), distinct, Set.of());
  }

  private static HclValue sort(Arguments arguments) throws FunctionException {
    if (!(arguments.at(0) instanceof HclValue.ListOf list)) {
      var known = ((HclValue.Unknown) arguments.at(0)).refinements();
      return Refining.list(STRING, known.minLength(), known.maxLength());
    }
    List<HclValue> elements = list.elements();
    if (!Values.isWhollyKnown(list)) {
      return Refining.list(STRING, elements.size(), elements.size());
    }
    List<String> texts = new ArrayList<>(elements.size());
    for (HclValue element : elements) {
      if (!(element instanceof HclValue.Text text)) {
        throw new FunctionException(0, "an element is null; a null string cannot be sorted");
      }
      texts.add(text.value());
    }
    texts.sort(CodePoints::compare);
    return Texts.listOf(texts);
  }
}
