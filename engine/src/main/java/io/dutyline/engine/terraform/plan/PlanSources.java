package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plan together with the sources that it was made of: what it says stands where the sources
 * say it, and what is known after apply only is what the sources know of it.
 */
public final class PlanSources {
  private final Map<String, TerraformResource> sources = new HashMap<>();

  private PlanSources(TerraformStack sources) {
    sources.resources().forEach(each -> this.sources.put(each.address(), each));
  }

  /**
   * Returns the plan with the places of its sources. A resource that the sources do not have keeps
   * its place in the plan.
   */
  public static TerraformStack locate(TerraformStack plan, TerraformStack sources) {
    PlanSources located = new PlanSources(sources);
    List<TerraformResource> resources = new ArrayList<>(plan.resources().size());
    plan.resources().forEach(each -> resources.add(located.locate(each)));
    return new TerraformStack(
        plan.id(),
        plan.format(),
        plan.regions(),
        plan.head(),
        resources,
        sources.documents(),
        sources.secrets(),
        sources.files());
  }

  private TerraformResource locate(TerraformResource planned) {
    TerraformResource source = source(planned.address());
    if (source == null || !source.type().equals(planned.type())) {
      return planned;
    }
    return new TerraformResource(
        planned.address(),
        planned.type(),
        map(planned.attributes(), source.attributes(), source.head()),
        planned.existence(),
        planned.region() instanceof Absent ? source.region() : planned.region(),
        planned.defaultTags(),
        source.head(),
        source.body(),
        source.calls());
  }

  /** Where the sources do not know the number of instances, they have one for all. */
  private @Nullable TerraformResource source(String address) {
    TerraformResource exact = sources.get(address);
    return exact != null ? exact : sources.get(Addresses.withoutKeys(address));
  }

  private static MapValue map(MapValue planned, MapValue source, SourceRange head) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    planned
        .entries()
        .forEach(
            (name, entry) -> {
              MapValue.Entry written = source.entries().get(name);
              if (written == null) {
                entries.put(name, new MapValue.Entry(head, at(entry.value(), head)));
              } else if (!isLeftOpen(entry.value(), written.value())) {
                Value value = value(entry.value(), written.value());
                entries.put(name, new MapValue.Entry(written.keyRange(), value));
              }
            });
    source
        .entries()
        .forEach(
            (name, entry) -> {
              if (isNotPlanned(name) || isOpen(entry.value())) {
                entries.putIfAbsent(name, entry);
              }
            });
    return MapValue.of(entries, source.range(), planned.origin());
  }

  private static boolean isOpen(Value source) {
    return source instanceof Unknown
        || (source instanceof ListValue list && list.elements().isEmpty() && list.rest() != null);
  }

  /** What is written as null, whatever the inputs are, AWS or the provider chooses. */
  private static boolean isLeftOpen(Value planned, Value source) {
    return planned instanceof Unknown
        && source instanceof Absent
        && source.origin().assumptions().isEmpty();
  }

  private static Value value(Value planned, Value source) {
    if (planned instanceof Unknown && !(source instanceof Absent)) {
      return source;
    }
    if (planned instanceof MapValue map && source instanceof MapValue written) {
      return map(map, written, written.range());
    }
    if (planned instanceof ListValue list && source instanceof ListValue written) {
      return list(list, written);
    }
    Value there = at(planned, source.range());
    return there.from(source.range(), origin(planned, source));
  }

  /** The sources know where a value comes from; what they assumed, the plan may know better. */
  private static Origin origin(Value planned, Value source) {
    Origin from = source.origin();
    boolean same =
        planned instanceof Scalar plan
            && source instanceof Scalar written
            && plan.text().equals(written.text());
    boolean sensitive = planned.origin().sensitive() || from.sensitive();
    return new Origin(
        same && from.literal(),
        sensitive,
        same ? from.assumptions() : Set.of(),
        from.references(),
        from.via());
  }

  /**
   * Lifecycle, dependencies and write-only arguments are no part of a plan. (Nor do plans tell
   * blocks of an unknown number from what a provider works out: the sources have those.)
   */
  private static boolean isNotPlanned(String name) {
    return name.equals("lifecycle") || name.equals("depends_on") || name.endsWith("_wo");
  }

  private static ListValue list(ListValue planned, ListValue written) {
    List<Value> left = new ArrayList<>(written.elements());
    List<Value> elements = new ArrayList<>();
    for (Value element : planned.elements()) {
      int match = ElementMatch.find(element, left);
      elements.add(match < 0 ? at(element, written.range()) : value(element, left.remove(match)));
    }
    return new ListValue(elements, planned.rest(), written.range(), planned.origin());
  }

  /** Returns the value with all its parts at a place. */
  private static Value at(Value value, SourceRange place) {
    if (value instanceof MapValue map) {
      Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
      map.entries()
          .forEach(
              (name, entry) ->
                  entries.put(name, new MapValue.Entry(place, at(entry.value(), place))));
      return new MapValue(entries, map.rest(), place, map.origin());
    }
    if (value instanceof ListValue list) {
      List<Value> elements = list.elements().stream().map(each -> at(each, place)).toList();
      return new ListValue(elements, list.rest(), place, list.origin());
    }
    return value.from(place, value.origin());
  }
}
