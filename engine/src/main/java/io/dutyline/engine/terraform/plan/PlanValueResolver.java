package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Unknown.Type;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts together what a plan says of one resource: known values, what is known after apply, what is
 * sensitive, and what the expressions refer to. What is known after apply and written nowhere is
 * what AWS or the provider chooses: nobody has set it, so it is absent.
 */
final class PlanValueResolver {
  private final PlannedResource resource;
  private final PlanReferences references;
  private final PlanReferences.Place place;

  /**
   * @param each what {@code for_each} of the resource refers to
   */
  PlanValueResolver(PlannedResource resource, PlanReferences references, List<String> each) {
    this.resource = resource;
    this.references = references;
    this.place =
        new PlanReferences.Place(resource.module(), Addresses.key(resource.address()), each);
  }

  MapValue attributes(Expressions written) {
    return map(
        resource.after(), resource.unknown(), resource.sensitive(), Optional.of(written), "");
  }

  /**
   * @param written empty where the plan does not tell how it is written
   */
  private MapValue map(
      MapValue known,
      Overlay unknown,
      Overlay sensitive,
      Optional<Expressions> written,
      String path) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    known
        .entries()
        .forEach(
            (name, entry) -> {
              Optional<Expressions> expression = member(written, name);
              if (expression.isPresent() || !isUnset(entry.value(), written.isPresent(), path)) {
                entries.put(
                    name,
                    new MapValue.Entry(
                        entry.keyRange(),
                        value(
                            entry.value(),
                            unknown.member(name),
                            sensitive.member(name),
                            expression,
                            below(path, name))));
              }
            });
    for (String name : later(unknown, entries.keySet(), written)) {
      SourceRange at = known.range();
      Value value =
          unknown(at, member(written, name), below(path, name), sensitive.member(name).whole());
      entries.put(name, new MapValue.Entry(at, value));
    }
    return MapValue.of(entries, known.range(), known.origin());
  }

  /** Returns what is known after apply and somebody wrote, as far as that can be told. */
  private Set<String> later(Overlay unknown, Set<String> known, Optional<Expressions> written) {
    Set<String> later = new TreeSet<>();
    for (String name : unknown.members().keySet()) {
      boolean own = written.isEmpty() || written.get().member(name).filter(this::sets).isPresent();
      if (own && !known.contains(name)) {
        later.add(name);
      }
    }
    return later;
  }

  /** Returns whether an expression yields something, its value being known after apply. */
  private boolean sets(Expressions expression) {
    return expression.whole() || references.mayBeUnknown(expression.allReferences(), place);
  }

  /**
   * Returns whether a value that is written nowhere is how providers say that there is none: no
   * blocks, an empty text, and within blocks any zero.
   */
  private static boolean isUnset(Value value, boolean told, String path) {
    if (value instanceof ListValue list) {
      return list.elements().isEmpty();
    }
    if (!(value instanceof Scalar scalar)) {
      return false;
    }
    boolean zero = scalar.text().equals("false") || scalar.text().equals("0");
    return scalar.text().isEmpty() || (zero && told && !path.isEmpty());
  }

  private Value value(
      Value known, Overlay unknown, Overlay sensitive, Optional<Expressions> written, String path) {
    if (unknown.whole()) {
      return unknown(known.range(), written, path, sensitive.whole());
    }
    Value value = known;
    if (known instanceof MapValue map) {
      value = map(map, unknown, sensitive, written.flatMap(Expressions::parts), path);
    } else if (known instanceof ListValue list) {
      value = list(list, unknown, sensitive, written, path);
    }
    Origin origin = referring(value.origin(), written);
    if (origin.equals(value.origin()) && !sensitive.whole()) {
      return value;
    }
    return value.from(value.range(), sensitive.whole() ? origin.asSensitive() : origin);
  }

  private ListValue list(
      ListValue list,
      Overlay unknown,
      Overlay sensitive,
      Optional<Expressions> written,
      String path) {
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < list.elements().size(); i++) {
      int index = i;
      Value element = list.elements().get(i);
      elements.add(
          value(
              element,
              unknown.element(i),
              sensitive.element(i),
              written.flatMap(each -> each.element(index, element)),
              path + '[' + i + ']'));
    }
    return ListValue.of(elements, list.range(), list.origin());
  }

  private static Optional<Expressions> member(Optional<Expressions> written, String name) {
    return written.flatMap(each -> each.member(name));
  }

  private Unknown unknown(
      SourceRange at, Optional<Expressions> written, String path, boolean sensitive) {
    Origin origin = written.map(this::link).orElse(Origin.COMPUTED);
    Reason reason = new Reason(Cause.RESOURCE_ATTRIBUTE, input(origin, path));
    Hints hints = new Hints(Type.ANY, "", List.of(), mayBeAbsent(written));
    if (origin.references().size() == 1) {
      Reference only = origin.references().iterator().next();
      String name = only.address() + (only.attribute().isEmpty() ? "" : "." + only.attribute());
      hints = hints.formed(TextForm.ofInput(TextForm.Kind.ANY, name, name));
    }
    return new Unknown(reason, hints, at, sensitive ? origin.asSensitive() : origin);
  }

  private boolean mayBeAbsent(Optional<Expressions> written) {
    return written.isPresent() && references.mayBeNull(written.get().allReferences(), place);
  }

  private String input(Origin origin, String path) {
    if (origin.references().isEmpty()) {
      return resource.address() + '.' + path;
    }
    Reference first = origin.references().iterator().next();
    return first.attribute().isEmpty()
        ? first.address()
        : first.address() + '.' + first.attribute();
  }

  /** What is known in part does not tell what else it was made with. */
  private Origin referring(Origin origin, Optional<Expressions> written) {
    boolean told = written.isPresent() && !written.get().whole();
    List<String> names = told ? written.get().references() : List.of();
    return names.isEmpty() ? origin : references.of(names, place);
  }

  /** An unknown part of something is made with the one resource that the whole refers to. */
  private Origin link(Expressions written) {
    Origin all = references.of(written.references(), place);
    boolean clear =
        all.references().stream().map(Reference::address).distinct().limit(2).count() == 1;
    return clear || !written.whole() ? all : Origin.COMPUTED;
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + '.' + name;
  }
}
