package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which resources a part belongs to. */
final class Parents {
  /** Parts refer to parts: an ACL to the bucket's ownership controls, say. */
  private static final int FURTHEST = 4;

  private final Catalog catalog;
  private final Map<String, Draft> byAddress = new HashMap<>();
  private final Map<String, List<Draft>> byType = new HashMap<>();
  private final Map<String, Draft> parts = new HashMap<>();

  Parents(Catalog catalog, List<Draft> wholes, List<Draft> parts) {
    this.catalog = catalog;
    for (Draft whole : wholes) {
      byAddress.putIfAbsent(whole.resource().address(), whole);
      byType.computeIfAbsent(whole.view().canonicalType(), type -> new ArrayList<>()).add(whole);
    }
    parts.forEach(part -> this.parts.put(part.resource().address(), part));
  }

  /** Returns the resources that a part belongs to: true of one that it does, else unknown. */
  Map<Draft, Truth> of(Draft part) {
    return of(part, 0);
  }

  private Map<Draft, Truth> of(Draft part, int depth) {
    Map<String, String> by = part.mapping().parents();
    String type = part.view().canonicalType();
    Map<Draft, Truth> found = new LinkedHashMap<>();
    if (by.size() == 1 && by.containsValue("")) {
      Value value = attribute(part, by.keySet().iterator().next());
      Set<Draft> referred = referred(value, type, depth);
      if (!referred.isEmpty()) {
        Truth sure = Truth.of(referred.size() == 1);
        referred.forEach(each -> found.put(each, sure == Truth.TRUE ? sure : Truth.UNKNOWN));
        return found;
      }
      byType.getOrDefault(type, List.of()).forEach(each -> add(found, each, isNamed(each, value)));
    } else if (!by.isEmpty()) {
      byType.getOrDefault(type, List.of()).forEach(each -> add(found, each, same(each, part)));
    }
    boolean sure = found.containsValue(Truth.TRUE);
    found.values().removeIf(truth -> sure && truth != Truth.TRUE);
    return found;
  }

  private static void add(Map<Draft, Truth> found, Draft parent, Truth truth) {
    if (truth != Truth.FALSE) {
      found.put(parent, truth);
    }
  }

  private static Value attribute(Draft part, String path) {
    return Paths.find(part.resource().attributes(), path);
  }

  private Set<Draft> referred(Value value, String type, int depth) {
    Set<Draft> referred = new LinkedHashSet<>();
    for (Reference reference : references(value)) {
      Draft whole = byAddress.get(reference.address());
      if (whole == null) {
        whole = byAddress.get(withoutKey(reference.address()));
      }
      if (whole != null && whole.view().canonicalType().equals(type)) {
        referred.add(whole);
      }
      Draft part = parts.get(reference.address());
      if (part != null && depth < FURTHEST && part.view().canonicalType().equals(type)) {
        referred.addAll(of(part, depth + 1).keySet());
      }
    }
    return referred;
  }

  private static Set<Reference> references(Value value) {
    if (value instanceof ListValue list) {
      Set<Reference> all = new LinkedHashSet<>(list.origin().references());
      list.elements().forEach(each -> all.addAll(references(each)));
      return all;
    }
    return value.origin().references();
  }

  /** A resource whose number is not known stands under its address without a key. */
  private static String withoutKey(String address) {
    int open = address.endsWith("]") ? address.lastIndexOf('[') : -1;
    return open < 0 ? address : address.substring(0, open);
  }

  private Truth isNamed(Draft parent, Value value) {
    if (value instanceof Absent || !references(value).isEmpty()) {
      return Truth.FALSE;
    }
    List<String> identifier =
        catalog
            .schema(parent.view().canonicalType())
            .map(TypeSchema::primaryIdentifier)
            .orElse(List.of());
    if (identifier.size() != 1) {
      return value instanceof Unknown ? Truth.UNKNOWN : Truth.FALSE;
    }
    Value name = property(parent, identifier.get(0));
    if (name instanceof Absent) {
      return Truth.FALSE;
    }
    return equal(value, name).or(isArnOf(value, name));
  }

  private static Truth isArnOf(Value value, Value name) {
    if (!(value instanceof Scalar arn && name instanceof Scalar known)) {
      return Truth.FALSE;
    }
    String text = arn.text();
    boolean ends = text.endsWith(":" + known.text()) || text.endsWith("/" + known.text());
    return Truth.of(text.startsWith("arn:") && ends);
  }

  /** Every attribute has to be what the parent's property is, or to be made with the parent. */
  private Truth same(Draft parent, Draft part) {
    Truth all = Truth.TRUE;
    for (Map.Entry<String, String> each : part.mapping().parents().entrySet()) {
      Value value = attribute(part, each.getKey());
      Value property = property(parent, each.getValue());
      all = all.and(same(parent, value, property));
    }
    return all;
  }

  private static Truth same(Draft parent, Value value, Value property) {
    Set<Reference> references = references(value);
    String address = parent.resource().address();
    if (references.stream().anyMatch(each -> each.address().equals(address))) {
      return Truth.TRUE;
    }
    Set<Reference> others = references(property);
    if (!references.isEmpty() && !others.isEmpty()) {
      return Truth.of(
          references.stream()
              .anyMatch(r -> others.stream().anyMatch(o -> o.address().equals(r.address()))));
    }
    return equal(value, property);
  }

  private static Truth equal(Value value, Value wanted) {
    if (value instanceof Absent || wanted instanceof Absent) {
      return Truth.of(value instanceof Absent && wanted instanceof Absent);
    }
    boolean plain = !(value instanceof Choice || wanted instanceof Choice);
    return plain ? Comparison.equal(value, wanted) : Truth.UNKNOWN;
  }

  private static Value property(Draft parent, String name) {
    Slot slot = parent.root().known(name);
    Value leaf = slot == null ? null : slot.leaf();
    return leaf == null
        ? new Absent(parent.resource().head(), io.dutyline.engine.value.Origin.COMPUTED)
        : leaf;
  }
}
