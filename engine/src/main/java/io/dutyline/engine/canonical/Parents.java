package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.terraform.TerraformResource;
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
import org.jspecify.annotations.Nullable;

/** Finds which resources a part belongs to. */
final class Parents {
  /** Parts refer to parts: an ACL to the ownership controls of its bucket, say. */
  private static final int FURTHEST = 4;

  private final Catalog catalog;
  private final Map<String, Draft> byAddress = new HashMap<>();
  private final Map<String, List<Draft>> byType = new HashMap<>();
  private final Map<String, TerraformResource> all = new HashMap<>();

  Parents(Catalog catalog, List<Draft> wholes, List<Draft> parts) {
    this.catalog = catalog;
    for (Draft whole : wholes) {
      byAddress.putIfAbsent(whole.resource().address(), whole);
      byType.computeIfAbsent(whole.view().canonicalType(), type -> new ArrayList<>()).add(whole);
    }
    wholes.forEach(whole -> all.put(whole.resource().address(), whole.resource()));
    parts.forEach(part -> all.put(part.resource().address(), part.resource()));
  }

  /** Returns the resources that a part belongs to: true of one that it does, else unknown. */
  Map<Draft, Truth> of(Draft part) {
    Map<String, String> by = part.mapping().parents();
    String type = part.view().canonicalType();
    Map<Draft, Truth> found = new LinkedHashMap<>();
    if (by.size() == 1 && by.containsValue("")) {
      String attribute = by.keySet().iterator().next();
      Value value = attribute(part, attribute);
      Set<Draft> referred = referred(value, attribute, type, 0);
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

  /** Returns what a value is made with, also by way of others that name it in their turn. */
  private Set<Draft> referred(Value value, String attribute, String type, int depth) {
    Set<Draft> referred = new LinkedHashSet<>();
    Set<Reference> references = references(value);
    for (Reference reference : references) {
      Draft whole = find(byAddress, reference.address());
      if (whole != null && whole.view().canonicalType().equals(type)) {
        referred.add(whole);
      }
    }
    for (Reference reference : references) {
      TerraformResource other = find(all, reference.address());
      if (referred.isEmpty() && other != null && depth < FURTHEST) {
        Value named = Paths.find(other.attributes(), attribute);
        referred.addAll(referred(named, attribute, type, depth + 1));
      }
    }
    return referred;
  }

  private static <T> @Nullable T find(Map<String, T> byAddress, String address) {
    T found = byAddress.get(address);
    return found == null ? byAddress.get(withoutKey(address)) : found;
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
