package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
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
  private final String key;

  PlanValueResolver(PlannedResource resource, PlanReferences references) {
    this.resource = resource;
    this.references = references;
    this.key = Addresses.key(resource.address());
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
            (name, entry) ->
                entries.put(
                    name,
                    new MapValue.Entry(
                        entry.keyRange(),
                        value(
                            entry.value(),
                            unknown.member(name),
                            sensitive.member(name),
                            member(written, name),
                            below(path, name)))));
    Set<String> later = new TreeSet<>(unknown.members().keySet());
    later.removeAll(entries.keySet());
    for (String name : later) {
      Optional<Expressions> expression = member(written, name);
      boolean untold = written.isEmpty();
      if (unknown.member(name).saysSomething() && (expression.isPresent() || untold)) {
        SourceRange at = known.range();
        Value value = unknown(at, expression, below(path, name), sensitive.member(name).whole());
        entries.put(name, new MapValue.Entry(at, value));
      }
    }
    return MapValue.of(entries, known.range(), known.origin());
  }

  private Value value(
      Value known, Overlay unknown, Overlay sensitive, Optional<Expressions> written, String path) {
    if (unknown.whole()) {
      return unknown(known.range(), written, path, sensitive.whole());
    }
    Value value = known;
    if (known instanceof MapValue map) {
      value = map(map, unknown, sensitive, block(written), path);
    } else if (known instanceof ListValue list) {
      value = list(list, unknown, sensitive, written, path);
    }
    Origin origin = referring(value.origin(), written);
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
      elements.add(
          value(
              list.elements().get(i),
              unknown.element(i),
              sensitive.element(i),
              written.map(each -> each.element(index)),
              path + '[' + i + ']'));
    }
    return ListValue.of(elements, list.range(), list.origin());
  }

  /** An argument that is a map is written by one expression: it does not tell its parts apart. */
  private static Optional<Expressions> block(Optional<Expressions> written) {
    return written.filter(each -> !each.members().isEmpty());
  }

  private static Optional<Expressions> member(Optional<Expressions> written, String name) {
    return written.flatMap(each -> each.member(name));
  }

  private Unknown unknown(
      SourceRange at, Optional<Expressions> written, String path, boolean sensitive) {
    Origin origin = referring(Origin.COMPUTED, written);
    Reason reason = new Reason(Cause.RESOURCE_ATTRIBUTE, input(origin, path));
    Hints hints = Hints.NONE;
    if (origin.references().size() == 1) {
      Reference only = origin.references().iterator().next();
      String name = only.address() + (only.attribute().isEmpty() ? "" : "." + only.attribute());
      hints = Hints.ofType(Type.ANY).formed(TextForm.ofInput(TextForm.Kind.ANY, name, name));
    }
    return new Unknown(reason, hints, at, sensitive ? origin.asSensitive() : origin);
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

  private Origin referring(Origin origin, Optional<Expressions> written) {
    List<String> names = written.map(Expressions::references).orElse(List.of());
    return names.isEmpty() ? origin : references.of(names, resource.module(), key);
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + '.' + name;
  }
}
