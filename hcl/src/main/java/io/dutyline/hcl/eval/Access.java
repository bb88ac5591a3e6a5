package io.dutyline.hcl.eval;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.value.Choice;
import io.dutyline.hcl.value.ConversionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclType.MapType;
import io.dutyline.hcl.value.HclType.ObjectType;
import io.dutyline.hcl.value.HclType.TupleType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.ListOf;
import io.dutyline.hcl.value.HclValue.MapOf;
import io.dutyline.hcl.value.HclValue.Null;
import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.TypeNames;
import io.dutyline.hcl.value.Types;
import io.dutyline.hcl.value.Values;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Parts of values: {@code value.name} and {@code value[key]}. */
final class Access {
  private static final String NO_ATTRIBUTE = "Unsupported attribute";
  private static final String NO_INDEX = "Invalid index";

  private Access() {}

  static HclValue attribute(Evaluation evaluation, HclValue source, String name, Range range) {
    HclValue found =
        evaluation.forEachPossible(source, each -> ofOne(evaluation, each, name, range));
    return Marks.add(found, through(source.marks(), name));
  }

  private static Set<Mark> through(Set<Mark> marks, String name) {
    if (marks.isEmpty()) {
      return marks;
    }
    Set<Mark> mapped = new LinkedHashSet<>();
    for (Mark mark : marks) {
      mapped.add(mark.attribute(name));
    }
    return Set.copyOf(mapped);
  }

  private static HclValue ofOne(Evaluation evaluation, HclValue source, String name, Range range) {
    if (source instanceof Obj object) {
      return ofObject(evaluation, object, name, range);
    }
    if (source instanceof MapOf map) {
      return ofMap(evaluation, map, name, range);
    }
    if (source instanceof Null) {
      return evaluation.fail(
          "Attempt to get an attribute from null",
          "This value is null, so it has no attribute \"" + name + "\".",
          range);
    }
    if (source instanceof Unknown unknown) {
      return ofUnknown(evaluation, unknown, name, range);
    }
    return unsupported(evaluation, source.type(), range);
  }

  private static HclValue ofObject(Evaluation evaluation, Obj object, String name, Range range) {
    HclValue value = object.attributes().get(name);
    if (value != null) {
      return value;
    }
    return object.rest() == null
        ? noAttribute(evaluation, name, range)
        : object.rest().attribute(name);
  }

  private static HclValue ofMap(Evaluation evaluation, MapOf map, String key, Range range) {
    HclValue value = map.entries().get(key);
    return value == null
        ? evaluation.fail(
            "Missing map element", "This map has no element with the key \"" + key + "\".", range)
        : value;
  }

  private static HclValue ofUnknown(
      Evaluation evaluation, Unknown unknown, String name, Range range) {
    HclType type = unknown.type();
    if (type instanceof ObjectType object) {
      HclType found = object.attributes().get(name);
      if (found == null) {
        return noAttribute(evaluation, name, range);
      }
      noteUnlessNotNull(evaluation, unknown);
      return Unknown.of(found);
    }
    if (type != HclType.DYNAMIC && !(type instanceof MapType)) {
      return unsupported(evaluation, type, range);
    }
    evaluation.noteMayFail();
    return Unknown.of(Types.element(type).orElse(HclType.DYNAMIC));
  }

  private static void noteUnlessNotNull(Evaluation evaluation, Unknown unknown) {
    if (!unknown.refinements().notNull()) {
      evaluation.noteMayFail();
    }
  }

  private static HclValue noAttribute(Evaluation evaluation, String name, Range range) {
    return evaluation.fail(
        NO_ATTRIBUTE, "This object has no attribute named \"" + name + "\".", range);
  }

  private static HclValue unsupported(Evaluation evaluation, HclType type, Range range) {
    String hint =
        Types.isSequence(type)
            ? " To get it from each element, write [*] before it; from one, its index."
            : "";
    return evaluation.fail(
        NO_ATTRIBUTE,
        "This value is " + TypeNames.withArticle(type) + ", and has no attributes." + hint,
        range);
  }

  static HclValue index(Evaluation evaluation, HclValue source, HclValue key, Range range) {
    HclValue found =
        evaluation.forEachPossible(
            source,
            one -> evaluation.forEachPossible(key, k -> indexOne(evaluation, one, k, range)));
    return Marks.add(found, Marks.union(source.marks(), key.marks()));
  }

  private static HclValue indexOne(
      Evaluation evaluation, HclValue source, HclValue key, Range range) {
    if (source instanceof Null) {
      return evaluation.fail(
          "Attempt to index null", "This value is null, so it has no elements.", range);
    }
    if (key instanceof Null) {
      return evaluation.fail(NO_INDEX, "The key is null; give the key of an element.", range);
    }
    if (isPlain(source, key)) {
      return element(evaluation, source, key, range);
    }
    HclType type = source.type();
    boolean mapping = type instanceof MapType || type instanceof ObjectType;
    boolean sequence = Types.isSequence(type) && !(type instanceof HclType.SetType);
    if (!mapping && !sequence && type != HclType.DYNAMIC) {
      return notIndexable(evaluation, type, range);
    }
    try {
      HclValue converted =
          type == HclType.DYNAMIC
              ? key
              : evaluation.convert(key, mapping ? HclType.STRING : HclType.NUMBER);
      return converted instanceof Unknown || source instanceof Unknown
          ? ofUncertain(evaluation, source, converted, range)
          : element(evaluation, source, converted, range);
    } catch (ConversionException e) {
      return evaluation.fail(NO_INDEX, "As the key, " + e.getMessage() + ".", range);
    }
  }

  /** To ask for the type of an object costs as much as it has attributes, which can be many. */
  private static boolean isPlain(HclValue source, HclValue key) {
    return key instanceof Text
        ? source instanceof HclValue.Obj || source instanceof HclValue.MapOf
        : key instanceof Num && (source instanceof Tuple || source instanceof ListOf);
  }

  private static HclValue notIndexable(Evaluation evaluation, HclType type, Range range) {
    String hint =
        type instanceof HclType.SetType
            ? " The elements of a set have no keys; tolist(...) gives them an order."
            : "";
    return evaluation.fail(
        NO_INDEX,
        "This value is " + TypeNames.withArticle(type) + ", and has no elements to index." + hint,
        range);
  }

  private static HclValue element(
      Evaluation evaluation, HclValue source, HclValue key, Range range) {
    if (key instanceof Text text) {
      return ofOne(evaluation, source, text.value(), range);
    }
    List<HclValue> elements =
        source instanceof Tuple tuple ? tuple.elements() : ((ListOf) source).elements();
    BigDecimal position = ((Num) key).value();
    if (position.signum() < 0
        || position.stripTrailingZeros().scale() > 0
        || position.compareTo(BigDecimal.valueOf(elements.size())) >= 0) {
      return evaluation.fail(
          NO_INDEX,
          "The index is not that of an element: there are "
              + elements.size()
              + ", counted from 0 in whole numbers.",
          range);
    }
    return elements.get(position.intValueExact());
  }

  /** The key, or what it is for, is not known: any of the elements may be meant, or none. */
  private static HclValue ofUncertain(
      Evaluation evaluation, HclValue source, HclValue key, Range range) {
    evaluation.noteMayFail();
    if (source instanceof Unknown unknown) {
      return ofUnknownSource(evaluation, unknown, key, range);
    }
    Collection<HclValue> parts = Values.parts(source);
    if (parts.isEmpty() && !Values.isOpen(source)) {
      return evaluation.fail(NO_INDEX, "There are no elements, so no key is right.", range);
    }
    if (Values.isOpen(source) || parts.size() > Choice.MOST) {
      HclType type = Types.element(source.type()).orElse(HclType.DYNAMIC);
      return Values.unknown(type, Marks.deep(source));
    }
    List<HclValue> all = List.copyOf(parts);
    HclType type = Types.element(source.type()).orElseGet(() -> Choice.commonType(all));
    return Choice.of(type, all);
  }

  private static HclValue ofUnknownSource(
      Evaluation evaluation, Unknown source, HclValue key, Range range) {
    HclType type = source.type();
    if (type instanceof ObjectType object && key instanceof Text name) {
      HclType found = object.attributes().get(name.value());
      return found == null ? noAttribute(evaluation, name.value(), range) : Unknown.of(found);
    }
    if (type instanceof TupleType tuple && key instanceof Num number) {
      int position =
          Math.max(-1, number.value().min(BigDecimal.valueOf(tuple.elements().size())).intValue());
      boolean inside = position >= 0 && position < tuple.elements().size();
      return inside
          ? Unknown.of(tuple.elements().get(position))
          : evaluation.fail(NO_INDEX, "There are " + tuple.elements().size() + " elements.", range);
    }
    return Unknown.of(Types.element(type).orElse(HclType.DYNAMIC));
  }
}
