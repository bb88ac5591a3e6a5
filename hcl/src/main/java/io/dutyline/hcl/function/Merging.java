package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code merge}: a map if all arguments are maps of one type, an object otherwise; what comes later
 * counts. Of an argument that is unknown, or an open object, nobody knows which attributes it has:
 * the result is then an open object, in which those that come later are known.
 */
final class Merging {
  private final Map<String, HclValue> merged =
      new TreeMap<>(io.dutyline.hcl.value.CodePoints::compare);
  private Set<Mark> marks = Set.of();
  private Obj.@Nullable Rest rest;

  private Merging() {}

  static HclValue merge(Arguments arguments) throws FunctionException {
    if (arguments.size() == 0) {
      return new Obj(Map.of());
    }
    HclType type = commonType(arguments);
    Merging merging = new Merging();
    for (HclValue value : arguments.values()) {
      merging.add(value);
    }
    return merging.result(type);
  }

  /** Returns the type of all arguments; dynamic if they are of several. */
  private static HclType commonType(Arguments arguments) throws FunctionException {
    HclType common = arguments.at(0).type();
    for (int i = 0; i < arguments.size(); i++) {
      HclType type = arguments.at(i).type();
      boolean known = type != HclType.DYNAMIC || arguments.at(i) instanceof HclValue.Null;
      if (known
          && !(type instanceof HclType.MapType)
          && !(type instanceof HclType.ObjectType)
          && type != HclType.DYNAMIC) {
        throw new FunctionException(
            i, "the arguments must be maps or objects; this is a " + TypeNames.of(type));
      }
      common = common.equals(type) ? common : HclType.DYNAMIC;
    }
    return common;
  }

  private void add(HclValue value) {
    marks = Marks.union(marks, value.marks());
    if (value instanceof HclValue.Unknown unknown) {
      addUnlisted(name -> partOf(unknown));
    } else if (value instanceof Obj object && object.rest() != null) {
      merged.keySet().removeAll(object.attributes().keySet());
      addUnlisted(object.rest());
    }
    Values.entries(value).ifPresent(merged::putAll);
  }

  /** Takes in what may have any attribute: those from before may be its own. */
  private void addUnlisted(Obj.Rest unlisted) {
    Obj.Rest before = rest;
    merged.replaceAll((name, value) -> unsure(value, unlisted.attribute(name)));
    rest =
        before == null
            ? unlisted
            : name -> unsure(before.attribute(name), unlisted.attribute(name));
  }

  private static HclValue unsure(HclValue one, HclValue other) {
    HclType type = one.type().equals(other.type()) ? one.type() : HclType.DYNAMIC;
    return Values.unknown(type, Marks.union(Marks.deep(one), Marks.deep(other)));
  }

  private static HclValue partOf(HclValue.Unknown value) {
    return Values.unknown(Types.element(value.type()).orElse(HclType.DYNAMIC), value.marks());
  }

  private HclValue result(HclType type) {
    if (type instanceof HclType.MapType map) {
      return rest == null
          ? new HclValue.MapOf(map.element(), merged, marks)
          : Values.unknown(type, marks);
    }
    return type == HclType.DYNAMIC && rest != null && merged.isEmpty()
        ? Values.unknown(type, marks)
        : new Obj(merged, marks, rest);
  }
}
