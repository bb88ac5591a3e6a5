package io.dutyline.engine.model;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which resources are made with which others. */
final class Referrers implements Value.Visitor<Void> {
  private final Map<String, List<Resource>> byAddress = new HashMap<>();
  private Resource referring;

  private Referrers(Resource first) {
    this.referring = first;
  }

  /** Returns, by the address of each resource that is referred to, those that do so. */
  static Map<String, List<Resource>> of(List<Resource> resources) {
    if (resources.isEmpty()) {
      return Map.of();
    }
    Referrers referrers = new Referrers(resources.get(0));
    for (Resource each : resources) {
      referrers.referring = each;
      referrers.visit(each.properties());
      Value written = each.attributes().get(Resource.WRITTEN);
      if (written != null) {
        referrers.visit(written);
      }
    }
    return referrers.byAddress;
  }

  private void visit(Value value) {
    for (Reference reference : value.origin().references()) {
      List<Resource> known =
          byAddress.computeIfAbsent(reference.address(), address -> new ArrayList<>());
      int last = known.size() - 1;
      if (last < 0 || !known.get(last).address().equals(referring.address())) {
        known.add(referring);
      }
    }
    value.accept(this);
  }

  @Override
  public Void scalar(Scalar value) {
    return null;
  }

  @Override
  public Void list(ListValue value) {
    value.elements().forEach(this::visit);
    if (value.rest() != null) {
      visit(value.rest());
    }
    return null;
  }

  @Override
  public Void map(MapValue value) {
    value.entries().values().forEach(entry -> visit(entry.value()));
    return null;
  }

  @Override
  public Void absent(Absent value) {
    return null;
  }

  @Override
  public Void unknown(Unknown value) {
    return null;
  }

  @Override
  public Void choice(Choice value) {
    visit(value.whenTrue());
    visit(value.whenFalse());
    return null;
  }
}
