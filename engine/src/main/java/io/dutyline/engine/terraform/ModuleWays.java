package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Step;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.AttributeSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells how values of a root module, and of all that it calls, come about. */
public final class ModuleWays {
  private static final String VARIABLE = "var.";

  private final ModuleInstance root;

  ModuleWays(ModuleInstance root) {
    this.root = root;
  }

  /**
   * Returns the way of a value of a resource, a data source, or a part of either; nothing, if it is
   * not found again.
   *
   * @param address of the resource; another one counts if the value does not stand in it
   * @param valued whether the values are those that are told here; those of a plan are its own
   */
  public List<Step> to(String address, Way.Goal goal, boolean valued) {
    Way way = new Way(goal);
    Optional<ResourceInstance> instance = instance(address, goal.range());
    if (instance.isPresent()) {
      tell(goal, instance.get(), new ReferenceWay(way, valued));
    }
    return way.steps();
  }

  private static void tell(Way.Goal goal, ResourceInstance instance, ReferenceWay way) {
    Declaration block = instance.declaration();
    Optional<Found> found = AttributeSearch.at(goal.range(), block, instance.module().evaluation());
    found.ifPresent(each -> way.tell(goal.name(), each, Outlook.of(instance)));
  }

  /** Returns the way of how many instances of a resource and of its modules there are. */
  public List<Step> toExistence(String address, SourceRange head, boolean valued) {
    Way way = new Way();
    ReferenceWay references = new ReferenceWay(way, valued);
    instance(address, head)
        .ifPresent(
            each -> {
              references.number(each.declaration(), each.module());
              references.numbers(each.module());
            });
    return way.steps();
  }

  /** Returns the way of a variable of the root module by its name: {@code var.env}. */
  public List<Step> toVariable(String name, boolean valued) {
    Way way = new Way();
    String variable = name.startsWith(VARIABLE) ? name.substring(VARIABLE.length()) : "";
    if (root.declarations().variables().containsKey(variable)) {
      new ReferenceWay(way, valued).variable(variable, root);
    }
    return way.steps();
  }

  private Optional<ResourceInstance> instance(String address, SourceRange range) {
    List<ResourceInstance> found = new ArrayList<>();
    collect(root, range, found);
    Predicate<ResourceInstance> same = each -> each.address().equals(address);
    return found.stream()
        .filter(same)
        .findFirst()
        .or(() -> found.stream().filter(each -> isNear(each, address)).findFirst())
        .or(() -> found.stream().findFirst());
  }

  /** A part of a resource stands in its module, most of the time. */
  private static boolean isNear(ResourceInstance instance, String address) {
    String prefix = instance.module().prefix();
    return !prefix.isEmpty() && address.startsWith(prefix);
  }

  private static void collect(
      ModuleInstance module, SourceRange range, List<ResourceInstance> found) {
    for (String name : module.declarations().resources().keySet()) {
      module.resource(name).ifPresent(each -> add(each, range, found));
    }
    for (String name : module.declarations().data().keySet()) {
      module.data(name).ifPresent(each -> add(each, range, found));
    }
    for (Expansion<ModuleInstance> called : module.modules().all()) {
      called.all().forEach(each -> collect(each, range, found));
    }
  }

  private static void add(
      Expansion<ResourceInstance> expansion, SourceRange range, List<ResourceInstance> found) {
    for (ResourceInstance each : expansion.all()) {
      SourceRange block = each.module().evaluation().range(each.declaration().range());
      if (AttributeSearch.covers(block, range)) {
        found.add(each);
      }
    }
  }
}
