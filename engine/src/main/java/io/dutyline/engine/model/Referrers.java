package io.dutyline.engine.model;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which resources are made with which others, by their addresses. */
public final class Referrers implements Value.Visitor<Void> {
  private final Map<String, Set<String>> byAddress = new HashMap<>();
  private List<Resource> unread = List.of();
  private String referring = "";

  /** Returns what resources are made with by their properties; read when it is first asked for. */
  static Referrers of(List<Resource> resources) {
    Referrers referrers = new Referrers();
    referrers.unread = List.copyOf(resources);
    return referrers;
  }

  /** Adds what the value of a resource is made with. */
  public synchronized void add(String address, Value value) {
    referring = address;
    visit(value);
  }

  /** Returns the addresses of the resources that are made with the one at an address. */
  synchronized Set<String> of(String address) {
    unread.forEach(each -> add(each.address(), each.properties()));
    unread = List.of();
    return byAddress.getOrDefault(address, Set.of());
  }

  private void visit(Value value) {
    for (Reference reference : value.origin().references()) {
      byAddress
          .computeIfAbsent(reference.address(), address -> new LinkedHashSet<>())
          .add(referring);
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
