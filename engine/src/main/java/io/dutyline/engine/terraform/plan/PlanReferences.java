package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the resources and variables that an expression of the configuration refers to, through
 * arguments and outputs of modules. A plan does not say what locals refer to.
 */
final class PlanReferences {
  /** How many arguments and outputs are followed, one behind the other. */
  private static final int FURTHEST = 20;

  /** Whoever means one of more instances, without a key, means none of them in particular. */
  private static final int MOST_INSTANCES = 100;

  private final ConfiguredModule root;

  private final Map<String, Value> variables;

  /** Addresses of instances by the address without keys. */
  private final Map<String, Set<String>> instances = new HashMap<>();

  PlanReferences(PlanContent plan) {
    this.root = plan.root();
    this.variables = plan.variables();
    for (PlannedResource resource : plan.resources()) {
      instances
          .computeIfAbsent(Addresses.withoutKeys(resource.address()), key -> new LinkedHashSet<>())
          .add(resource.address());
    }
  }

  /**
   * Returns the origin of an argument of a resource that an expression yields.
   *
   * @param references what the expression refers to
   * @param place that the expression stands at
   */
  Origin of(List<String> references, Place place) {
    Found found = new Found();
    collect(references, place, FURTHEST, found);
    Origin origin = Origin.COMPUTED;
    for (Reference reference : found.resources) {
      origin = origin.referringTo(reference);
    }
    for (String variable : found.variables) {
      origin = origin.via("var." + variable);
      if (isDefault(variable)) {
        origin = origin.assuming(new Assumption("var." + variable, "its default"));
      }
    }
    return origin;
  }

  private boolean isDefault(String variable) {
    return root.defaults().get(variable) instanceof Scalar standard
        && variables.get(variable) instanceof Scalar value
        && standard.text().equals(value.text());
  }

  /**
   * Where an expression stands.
   *
   * @param module address of the module, with keys
   * @param key of the instance that the expression is of; another one with the same key is meant
   *     where several are possible
   * @param each what {@code each} stands for
   */
  record Place(String module, String key, List<String> each) {
    private Place inside(String other) {
      return new Place(other, key, List.of());
    }
  }

  /** What expressions refer to: resources, and variables of the root module. */
  private static final class Found {
    private final Set<Reference> resources = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();

    /** Whether data sources are among it. */
    private boolean open;

    /** Whether there is more of which nothing can be told. */
    private boolean opaque;
  }

  /** Returns the module as it is configured. */
  ConfiguredModule module(String address) {
    ConfiguredModule module = root;
    List<String> steps = address.isEmpty() ? List.of() : Addresses.steps(address);
    for (int i = 1; i < steps.size(); i += 2) {
      ConfiguredModule.Call call = module.calls().get(Addresses.withoutKeys(steps.get(i)));
      module = call == null ? ConfiguredModule.NONE : call.module();
    }
    return module;
  }

  /**
   * Returns whether an expression may yield something that is known after apply only. If it may
   * not, and its argument is known after apply all the same, it is null and the provider chooses.
   */
  boolean mayBeUnknown(List<String> references, Place place) {
    Found found = new Found();
    collect(references, place, FURTHEST, found);
    return found.open || found.opaque || references.isEmpty() || !found.resources.isEmpty();
  }

  /** Returns whether an expression that is known after apply only may turn out to be null. */
  boolean mayBeNull(List<String> references, Place place) {
    Found found = new Found();
    collect(references, place, FURTHEST, found);
    return found.opaque || references.isEmpty();
  }

  private void collect(List<String> references, Place place, int further, Found found) {
    if (further == 0) {
      found.opaque = true;
      return;
    }
    String longest = "";
    for (String reference : references) {
      // The same reference follows with ever fewer steps.
      if (!longest.startsWith(reference)) {
        longest = reference;
        follow(Addresses.steps(reference), place, further, found);
      }
    }
  }

  private void follow(List<String> steps, Place place, int further, Found found) {
    switch (steps.get(0)) {
      case "var" -> argument(steps, place.module(), further, found);
      case "module" -> output(steps, place, further, found);
      case "each" -> each(steps, place, further, found);
      case "count", "path", "terraform" -> {}
      case "data" -> found.open = true;
      case "local", "self" -> found.opaque = true;
      default -> resource(steps, place, found);
    }
  }

  /** {@code each.value.id} of {@code for_each = aws_vpc.each} is the instance of the same key's. */
  private void each(List<String> steps, Place place, int further, Found found) {
    List<String> attribute = steps.subList(Math.min(2, steps.size()), steps.size());
    String rest = attribute.isEmpty() ? "" : '.' + String.join(".", attribute);
    found.opaque |= place.each().isEmpty() && !steps.equals(List.of("each", "key"));
    List<String> meant = place.each().stream().map(reference -> reference + rest).toList();
    collect(meant, new Place(place.module(), place.key(), List.of()), further - 1, found);
  }

  private void argument(List<String> steps, String module, int further, Found found) {
    List<String> path = module.isEmpty() ? List.of() : Addresses.steps(module);
    if (steps.size() < 2) {
      return;
    }
    if (path.size() < 2) {
      String variable = Addresses.withoutKeys(steps.get(1));
      found.variables.add(variable);
      found.opaque |= !variables.containsKey(variable);
      return;
    }
    String outer = String.join(".", path.subList(0, path.size() - 2));
    String call = Addresses.withoutKeys(path.get(path.size() - 1));
    ConfiguredModule.Call called = module(outer).calls().get(call);
    if (called == null) {
      found.opaque = true;
    } else {
      String name = Addresses.withoutKeys(steps.get(1));
      Place place = new Place(outer, Addresses.key(module), called.each());
      called
          .arguments()
          .member(name)
          .ifPresent(each -> collect(each.allReferences(), place, further - 1, found));
    }
  }

  private void output(List<String> steps, Place place, int further, Found found) {
    if (steps.size() < 3) {
      return;
    }
    String called = steps.get(1);
    String name = Addresses.withoutKeys(called);
    ConfiguredModule.Call call = module(place.module()).calls().get(name);
    Expressions output =
        call == null ? null : call.module().outputs().get(Addresses.withoutKeys(steps.get(2)));
    if (output == null) {
      found.opaque = true;
    } else {
      String inner = Addresses.below(place.module(), "module." + called);
      collect(output.allReferences(), place.inside(inner), further - 1, found);
    }
  }

  private void resource(List<String> steps, Place place, Found found) {
    if (steps.size() < 2) {
      return;
    }
    String attribute = String.join(".", steps.subList(2, steps.size()));
    String address = Addresses.below(place.module(), steps.get(0) + '.' + steps.get(1));
    Collection<String> meant = meant(address, place.key());
    found.opaque |= meant.isEmpty();
    for (String instance : meant) {
      found.resources.add(new Reference(instance, attribute));
    }
  }

  /** Returns the instances that an address without, or with, a key may mean; none if very many. */
  private Collection<String> meant(String address, String key) {
    Set<String> all = instances.getOrDefault(Addresses.withoutKeys(address), Set.of());
    if (all.contains(address)) {
      return Set.of(address);
    }
    String sameKey = address + key;
    if (all.contains(sameKey)) {
      return Set.of(sameKey);
    }
    if (all.size() > MOST_INSTANCES) {
      return Set.of();
    }
    List<String> below = all.stream().filter(each -> each.startsWith(address)).toList();
    return below.isEmpty() ? all : below;
  }
}
