package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads requirements. */
final class RequirementReader {
  private static final Requirement NOTHING = new AllRequirement(List.of());

  private final Problems problems;
  private final Vocabulary vocabulary;
  private final PathReader paths;
  private final MatcherReader matchers;
  private final TypeReader types;

  RequirementReader(Problems problems, Vocabulary vocabulary) {
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.paths = new PathReader(problems, vocabulary);
    this.matchers = new MatcherReader(problems, vocabulary);
    this.types = new TypeReader(problems, vocabulary);
  }

  /** Returns the requirement that a map spells; what is wrong in it is left out after an error. */
  Requirement read(Value value, Scope scope) {
    Fields fields = Fields.of(value, "A requirement", problems);
    List<Requirement> all = new ArrayList<>();
    for (Map.Entry<String, MapValue.Entry> each : fields.map().entries().entrySet()) {
      Optional<Requirement> requirement = entry(each.getKey(), each.getValue(), scope);
      if (requirement.isPresent()) {
        all.add(requirement.get());
      }
    }
    if (fields.map().entries().isEmpty() && value instanceof MapValue) {
      problems.error("Requirement is empty", "Ask for something.", value.range());
    }
    return all.size() == 1 ? all.get(0) : new AllRequirement(all);
  }

  /**
   * Returns what {@code unless} spells. An entry for a type exempts resources of that type only:
   * what a requirement of another type says nothing about is not exempt.
   */
  Requirement readExemption(Value value, Scope scope) {
    Requirement requirement = read(value, scope);
    if (!(value instanceof MapValue map)) {
      return requirement;
    }
    List<Requirement> types = new ArrayList<>();
    for (String key : map.entries().keySet()) {
      if (isType(key)) {
        types.add(new TypeRequirement(key, NOTHING, Truth.FALSE));
      }
    }
    return types.isEmpty()
        ? requirement
        : new AllRequirement(List.of(new AnyRequirement(types), requirement));
  }

  private Optional<Requirement> entry(String key, MapValue.Entry entry, Scope scope) {
    Value value = entry.value();
    return switch (key) {
      case "all" -> Optional.of(new AllRequirement(several(value, scope)));
      case "any" -> Optional.of(new AnyRequirement(several(value, scope)));
      case "not" -> Optional.of(new NotRequirement(read(value, scope)));
      case "each" -> element(Quantity.EVERY, value, scope);
      case "some" -> element(Quantity.SOME, value, scope);
      case "none" -> element(Quantity.NONE, value, scope);
      case "count" -> count(value, scope);
      case "json" -> json(value, scope);
      case "related" -> related(value, scope);
      case "statements" -> new StatementReader(problems, vocabulary, this).statements(value, scope);
      case "class" -> java(value);
      default -> isType(key) ? ofType(key, entry, scope) : path(key, entry, scope);
    };
  }

  private static boolean isType(String key) {
    return key.contains("::") && !key.startsWith("$");
  }

  private Optional<Requirement> ofType(String type, MapValue.Entry entry, Scope scope) {
    if (scope.excludes(type)) {
      problems.error(
          "Wrong type",
          "'%s' is not among the types that are judged here.".formatted(type),
          entry.keyRange());
    }
    Requirement requirement = read(entry.value(), scope.only(type));
    return Optional.of(new TypeRequirement(type, requirement, Truth.TRUE));
  }

  private Optional<Requirement> java(Value value) {
    String name = value instanceof Scalar scalar ? scalar.text() : "";
    Optional<Requirement> requirement = vocabulary.classes().apply(name);
    if (requirement.isEmpty()) {
      problems.error(
          "Class cannot be used",
          "'%s' is no class with a public constructor that implements Requirement.".formatted(name),
          value.range());
    }
    return requirement;
  }

  private Optional<Requirement> path(String text, MapValue.Entry entry, Scope scope) {
    Optional<Path> path = paths.read(text, scope, entry.keyRange());
    Optional<Matcher> matcher = matchers.read(entry.value(), new Target(path, scope));
    return path.isPresent() && matcher.isPresent()
        ? Optional.of(new PathRequirement(path.get(), matcher.get()))
        : Optional.empty();
  }

  private List<Requirement> several(Value value, Scope scope) {
    if (!(value instanceof ListValue list) || list.elements().isEmpty()) {
      problems.error("List expected", "Write a list of requirements.", value.range());
      return List.of();
    }
    List<Requirement> requirements = new ArrayList<>();
    for (Value each : list.elements()) {
      requirements.add(read(each, scope));
    }
    return requirements;
  }

  private Optional<Requirement> element(Quantity quantity, Value value, Scope scope) {
    Fields fields = Fields.of(value, "What is asked of elements", problems);
    boolean none = quantity == Quantity.NONE;
    fields.allow(none ? List.of("in", "where") : List.of("in", "where", "require"));
    if (quantity == Quantity.EVERY) {
      fields.required("require");
    }
    Optional<Path> in = elements(fields, scope);
    Scope inside = in.isPresent() ? scope.at(in.get()) : scope.anything();
    Requirement where = optional(fields, "where", inside);
    Requirement require = none ? NOTHING : optional(fields, "require", inside);
    return in.isPresent()
        ? Optional.of(new ElementRequirement(quantity, in.get(), where, require))
        : Optional.empty();
  }

  private Optional<Requirement> count(Value value, Scope scope) {
    Fields fields = Fields.of(value, "A count", problems);
    fields.allow(List.of("in", "where", "is"));
    Optional<Path> in = elements(fields, scope);
    Scope inside = in.isPresent() ? scope.at(in.get()) : scope.anything();
    Requirement where = optional(fields, "where", inside);
    Optional<Matcher> is =
        fields.required("is").flatMap(each -> matchers.read(each, Target.anything(scope)));
    return in.isPresent() && is.isPresent()
        ? Optional.of(new CountRequirement(in.get(), where, is.get()))
        : Optional.empty();
  }

  private Optional<Requirement> json(Value value, Scope scope) {
    Fields fields = Fields.of(value, "A JSON document", problems);
    fields.allow(List.of("in", "require"));
    Optional<Path> in = path(fields, "in", scope);
    Optional<Requirement> require =
        fields.required("require").map(each -> read(each, scope.anything()));
    return in.isPresent() && require.isPresent()
        ? Optional.of(new JsonRequirement(in.get(), require.get()))
        : Optional.empty();
  }

  private Optional<Requirement> related(Value value, Scope scope) {
    Fields fields = Fields.of(value, "A relation", problems);
    fields.allow(List.of("some", "every", "none", "by", "via", "where", "require"));
    Optional<Quantity> quantity = quantity(fields);
    List<String> others =
        quantity.isPresent()
            ? types.read(fields.get(word(quantity.get())).orElseThrow())
            : List.of();
    Scope there = scope.other(others, vocabulary.catalog());
    Optional<Link> link = link(fields, scope, there);
    Requirement where = optional(fields, "where", there);
    Requirement require = optional(fields, "require", there);
    if (quantity.isPresent() && quantity.get() == Quantity.NONE && fields.has("require")) {
      problems.error(
          "Wrong key", "With 'none', say which ones under 'where'.", fields.keyRange("require"));
    }
    return quantity.isPresent() && link.isPresent()
        ? Optional.of(new RelatedRequirement(quantity.get(), others, link.get(), where, require))
        : Optional.empty();
  }

  private Optional<Link> link(Fields fields, Scope scope, Scope there) {
    Optional<Path> by = fields.has("by") ? path(fields, "by", there) : Optional.empty();
    Optional<Path> via = fields.has("via") ? path(fields, "via", scope) : Optional.empty();
    if (fields.has("by") && fields.has("via")) {
      return by.isPresent() && via.isPresent()
          ? Optional.of(new Link.Beside(by.get(), via.get()))
          : Optional.empty();
    }
    if (fields.has("by")) {
      return by.map(Link.By::new);
    }
    if (fields.has("via")) {
      return via.map(Link.Via::new);
    }
    return Optional.of(new Link.Everything());
  }

  /** Returns the one quantity that is named; empty after an error. */
  Optional<Quantity> quantity(Fields fields) {
    List<Quantity> named = new ArrayList<>();
    for (Quantity each : Quantity.values()) {
      if (fields.get(word(each)).isPresent()) {
        named.add(each);
      }
    }
    if (named.size() != 1) {
      problems.error("Key is missing", "Say one of 'some', 'every' and 'none'.", fields.range());
      return Optional.empty();
    }
    return Optional.of(named.get(0));
  }

  static String word(Quantity quantity) {
    return quantity.name().toLowerCase(java.util.Locale.ROOT);
  }

  private Optional<Path> path(Fields fields, String key, Scope scope) {
    Optional<Value> value = fields.required(key);
    return value.isPresent() ? paths.read(value.get(), scope) : Optional.empty();
  }

  private Optional<Path> elements(Fields fields, Scope scope) {
    Optional<Path> in = path(fields, "in", scope);
    return in.isPresent() ? Optional.of(PathReader.elements(in.get())) : in;
  }

  private Requirement optional(Fields fields, String key, Scope scope) {
    Optional<Value> value = fields.get(key);
    return value.isPresent() ? read(value.get(), scope) : NOTHING;
  }
}
