package io.dutyline.hcl.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of Terraform's type system: known, null of a type, or unknown with what is certain about
 * it. Marks stand at the value that they are about; those of a list's elements stand at the
 * elements, those of a set's at the set.
 */
public sealed interface HclValue
    permits HclValue.Text,
        HclValue.Num,
        HclValue.Bool,
        HclValue.ListOf,
        HclValue.SetOf,
        HclValue.MapOf,
        HclValue.Tuple,
        HclValue.Obj,
        HclValue.Null,
        HclValue.Unknown {

  HclType type();

  /** Returns the marks of this value, without those of its parts. */
  Set<Mark> marks();

  /** Returns the same value with exactly these marks. */
  HclValue withMarks(Set<Mark> marks);

  /** A string, in Unicode's normal form C. */
  record Text(String value, Set<Mark> marks) implements HclValue {
    public Text(String value) {
      this(value, Set.of());
    }

    @Override
    public HclType type() {
      return HclType.STRING;
    }

    @Override
    public Text withMarks(Set<Mark> marks) {
      return new Text(value, marks);
    }
  }

  /** A number of 512 bits of precision, as {@link Numbers#canonical} has it. */
  record Num(BigDecimal value, Set<Mark> marks) implements HclValue {
    public Num {
      value = Numbers.canonical(value);
    }

    public Num(BigDecimal value) {
      this(value, Set.of());
    }

    public static Num of(long value) {
      return new Num(BigDecimal.valueOf(value));
    }

    @Override
    public HclType type() {
      return HclType.NUMBER;
    }

    @Override
    public Num withMarks(Set<Mark> marks) {
      return new Num(value, marks);
    }
  }

  /** True or false. */
  record Bool(boolean value, Set<Mark> marks) implements HclValue {
    public static final Bool TRUE = new Bool(true, Set.of());
    public static final Bool FALSE = new Bool(false, Set.of());

    public static Bool of(boolean value) {
      return value ? TRUE : FALSE;
    }

    @Override
    public HclType type() {
      return HclType.BOOL;
    }

    @Override
    public Bool withMarks(Set<Mark> marks) {
      return new Bool(value, marks);
    }
  }

  /** A list; all elements are of one type. */
  record ListOf(HclType element, List<HclValue> elements, Set<Mark> marks) implements HclValue {
    public ListOf {
      elements = List.copyOf(elements);
    }

    @Override
    public HclType type() {
      return new HclType.ListType(element);
    }

    @Override
    public ListOf withMarks(Set<Mark> marks) {
      return new ListOf(element, elements, marks);
    }
  }

  /** A set; its elements are in the order in which Terraform goes through them, and unmarked. */
  record SetOf(HclType element, List<HclValue> elements, Set<Mark> marks) implements HclValue {
    public SetOf {
      elements = List.copyOf(elements);
    }

    @Override
    public HclType type() {
      return new HclType.SetType(element);
    }

    @Override
    public SetOf withMarks(Set<Mark> marks) {
      return new SetOf(element, elements, marks);
    }
  }

  /** A map from strings; all elements are of one type. Its entries are sorted by key. */
  record MapOf(HclType element, Map<String, HclValue> entries, Set<Mark> marks)
      implements HclValue {
    public MapOf {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public HclType type() {
      return new HclType.MapType(element);
    }

    @Override
    public MapOf withMarks(Set<Mark> marks) {
      return new MapOf(element, entries, marks);
    }
  }

  /** A sequence, each element of a type of its own. */
  record Tuple(List<HclValue> elements, Set<Mark> marks) implements HclValue {
    public Tuple {
      elements = List.copyOf(elements);
    }

    public Tuple(List<HclValue> elements) {
      this(elements, Set.of());
    }

    @Override
    public HclType type() {
      return new HclType.TupleType(elements.stream().map(HclValue::type).toList());
    }

    @Override
    public Tuple withMarks(Set<Mark> marks) {
      return new Tuple(elements, marks);
    }
  }

  /**
   * An object. Its attributes are sorted by name.
   *
   * @param rest gives the attributes that it has beside these, where its type is not known, as that
   *     of a resource without its provider's schema; null for an object that has no more. What asks
   *     for the whole of such an object (its keys, its JSON, to convert it) knows only in part what
   *     is in it
   */
  record Obj(Map<String, HclValue> attributes, Set<Mark> marks, @Nullable Rest rest)
      implements HclValue {
    public Obj {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public Obj(Map<String, HclValue> attributes) {
      this(attributes, Set.of(), null);
    }

    /** Returns the type as far as it is known. */
    @Override
    public HclType type() {
      Map<String, HclType> types = new LinkedHashMap<>();
      attributes.forEach((name, value) -> types.put(name, value.type()));
      return new HclType.ObjectType(types);
    }

    @Override
    public Obj withMarks(Set<Mark> marks) {
      return new Obj(attributes, marks, rest);
    }

    /** Gives the attributes of an object that are not listed, when they are asked for. */
    public interface Rest {
      HclValue attribute(String name);
    }
  }

  /** Null of a type; {@link HclType#DYNAMIC} for the bare {@code null}. */
  record Null(HclType type, Set<Mark> marks) implements HclValue {
    /** The {@code null} of an expression. */
    public static final Null OF_ANY_TYPE = new Null(HclType.DYNAMIC, Set.of());

    @Override
    public Null withMarks(Set<Mark> marks) {
      return new Null(type, marks);
    }
  }

  /** A value that is not known; its marks say why, where an application has such marks. */
  record Unknown(HclType type, Refinements refinements, Set<Mark> marks) implements HclValue {
    public static Unknown of(HclType type) {
      return new Unknown(type, Refinements.NONE, Set.of());
    }

    @Override
    public Unknown withMarks(Set<Mark> marks) {
      return new Unknown(type, refinements, marks);
    }
  }
}
