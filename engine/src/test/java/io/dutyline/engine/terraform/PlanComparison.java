package io.dutyline.engine.terraform;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what the sources alone say with what a real plan of them says. Only attributes that are
 * written are compared, and only where the plan knows them.
 */
final class PlanComparison {
  /** Terraform's own words: a plan has them elsewhere. */
  private static final Set<String> META = Set.of("lifecycle", "depends_on");

  private final String name;
  private final Map<String, MapValue> planned = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private int equal;
  private int open;
  private int different;
  private int addresses;

  /** How a value compares. */
  private enum Fit {
    EQUAL,
    /** Known to the plan and not here. */
    OPEN,
    DIFFERENT,
    /** Nothing to compare: what a data source said, or the provider decided. */
    SKIPPED
  }

  PlanComparison(String name, SourceFile plan) {
    this.name = name;
    Value document =
        JsonText.parse(new Scalar(plan.text(), plan.head(), Origin.LITERAL)).orElseThrow();
    collect(get(get(document, "planned_values"), "root_module"));
  }

  private void collect(Value module) {
    for (Value each : elements(get(module, "resources"))) {
      if (text(get(each, "mode")).equals("managed")) {
        Value values = get(each, "values");
        planned.put(
            text(get(each, "address")),
            values instanceof MapValue map
                ? map
                : MapValue.of(Map.of(), values.range(), Origin.COMPUTED));
      }
    }
    elements(get(module, "child_modules")).forEach(this::collect);
  }

  void compare(TerraformStack stack) {
    Map<String, TerraformResource> found = new LinkedHashMap<>();
    stack.resources().forEach(each -> found.put(each.address(), each));
    for (Map.Entry<String, MapValue> each : planned.entrySet()) {
      TerraformResource resource = found.remove(each.getKey());
      if (resource == null) {
        resource = found.get(withoutKey(each.getKey()));
        if (resource == null || !(resource.existence() instanceof Unknown)) {
          remarks.add("only in the plan: " + each.getKey());
          continue;
        }
      }
      addresses++;
      compare(resource, each.getValue());
    }
    for (TerraformResource left : found.values()) {
      if (!(left.existence() instanceof Unknown)) {
        remarks.add("not in the plan: " + left.address());
      }
    }
  }

  private static String withoutKey(String address) {
    return address.replaceAll("\\[[^\\]]*\\]$", "");
  }

  private void compare(TerraformResource resource, MapValue values) {
    resource
        .attributes()
        .entries()
        .forEach(
            (attribute, entry) -> {
              if (!META.contains(attribute) && values.entries().containsKey(attribute)) {
                Value plan = values.entries().get(attribute).value();
                count(resource.address() + "." + attribute, entry.value(), plan);
              }
            });
  }

  private void count(String what, Value ours, Value plan) {
    switch (fit(ours, plan)) {
      case EQUAL -> equal++;
      case OPEN -> {
        open++;
        remarks.add("unknown: " + what + ": " + ours);
      }
      case DIFFERENT -> {
        different++;
        remarks.add("different: " + what + ": " + describe(ours) + " but " + describe(plan));
      }
      case SKIPPED -> {}
    }
  }

  private static Fit fit(Value ours, Value plan) {
    if (ours instanceof Absent || plan instanceof Absent) {
      boolean bothOrOpen = !(ours instanceof Scalar) || text(ours).isEmpty();
      return bothOrOpen ? Fit.SKIPPED : Fit.DIFFERENT;
    }
    if (ours instanceof Unknown unknown) {
      return unknown(unknown, plan);
    }
    if (plan instanceof Scalar text && !(ours instanceof Scalar)) {
      return JsonText.parse(text).map(document -> fit(ours, document)).orElse(Fit.DIFFERENT);
    }
    if (ours instanceof Scalar scalar) {
      return scalar(scalar, plan);
    }
    if (ours instanceof ListValue list) {
      boolean only = plan instanceof MapValue && list.elements().size() == 1;
      return only
          ? fit(list.elements().get(0), plan)
          : plan instanceof ListValue other ? list(list, other) : Fit.DIFFERENT;
    }
    return map((MapValue) ours, plan);
  }

  /** What data sources say is not the sources' to know; a prefix has to fit all the same. */
  private static Fit unknown(Unknown unknown, Value plan) {
    boolean fits =
        !(plan instanceof Scalar scalar) || scalar.text().startsWith(unknown.hints().prefix());
    if (!fits) {
      return Fit.DIFFERENT;
    }
    Cause cause = unknown.reason().cause();
    return cause == Cause.IMPORT || cause == Cause.PARAMETER ? Fit.SKIPPED : Fit.OPEN;
  }

  private static Fit scalar(Scalar ours, Value plan) {
    if (!(plan instanceof Scalar other)) {
      Optional<Value> document = JsonText.parse(ours);
      return document.isPresent() && !(document.get() instanceof Scalar)
          ? fit(document.get(), plan)
          : Fit.DIFFERENT;
    }
    if (ours.text().equals(other.text())) {
      return Fit.EQUAL;
    }
    Optional<Value> mine = JsonText.parse(ours);
    Optional<Value> theirs = JsonText.parse(other);
    boolean documents = mine.isPresent() && theirs.isPresent() && !(mine.get() instanceof Scalar);
    if (documents) {
      return fit(mine.get(), theirs.get());
    }
    boolean same =
        ours.asNumber().isPresent()
            && other.asNumber().isPresent()
            && ours.asNumber().get().compareTo(other.asNumber().get()) == 0;
    return same ? Fit.EQUAL : Fit.DIFFERENT;
  }

  private static Fit map(MapValue ours, Value plan) {
    if (plan instanceof ListValue list && list.elements().size() == 1) {
      return fit(ours, list.elements().get(0));
    }
    if (!(plan instanceof MapValue other)) {
      return Fit.DIFFERENT;
    }
    Fit worst = Fit.EQUAL;
    for (Map.Entry<String, MapValue.Entry> each : ours.entries().entrySet()) {
      MapValue.Entry entry = other.entries().get(each.getKey());
      boolean comparable = entry != null;
      Fit fit = comparable ? fit(each.getValue().value(), entry.value()) : Fit.SKIPPED;
      worst = worse(worst, fit);
    }
    return worst;
  }

  /** A plan has sets as lists, in the provider's order. */
  private static Fit list(ListValue ours, ListValue plan) {
    if (ours.rest() != null) {
      return unknown(ours.rest(), plan);
    }
    List<Value> left = new ArrayList<>(plan.elements());
    Fit worst = ours.elements().size() == left.size() ? Fit.EQUAL : Fit.DIFFERENT;
    for (Value each : ours.elements()) {
      Value best = null;
      Fit fit = Fit.DIFFERENT;
      for (Value other : left) {
        Fit tried = fit(each, other);
        if (best == null || tried.compareTo(fit) < 0 || tried == Fit.SKIPPED) {
          best = other;
          fit = tried;
        }
        if (fit == Fit.EQUAL) {
          break;
        }
      }
      left.remove(best);
      worst = worse(worst, fit);
    }
    return worst;
  }

  private static Fit worse(Fit one, Fit other) {
    if (one == Fit.SKIPPED || other == Fit.SKIPPED) {
      return one == Fit.SKIPPED ? other : one;
    }
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String describe(Value value) {
    String text = value instanceof Scalar scalar ? scalar.text() : value.toString();
    return text.length() > 300 ? text.substring(0, 300) : text;
  }

  private static Value get(Value map, String key) {
    return map instanceof MapValue known ? known.get(key) : map;
  }

  private static List<Value> elements(Value value) {
    return value instanceof ListValue list ? list.elements() : List.of();
  }

  private static String text(Value value) {
    return value instanceof Scalar scalar ? scalar.text() : "";
  }

  /** Returns what does not agree, each with the plan's name in front. */
  List<String> remarks() {
    return remarks.stream().map(each -> name + ": " + each).toList();
  }

  int equal() {
    return equal;
  }

  int open() {
    return open;
  }

  int different() {
    return different;
  }

  int addresses() {
    return addresses;
  }
}
