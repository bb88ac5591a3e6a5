package io.dutyline.engine.model;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks the values of properties that hold secrets, so that no writer can print them. Which
 * properties those are is data of the rule packs.
 */
public final class SensitiveProperties {
  private static final String EACH = "[]";

  private final Map<String, List<String>> pathsByType;

  /**
   * @param pathsByType paths by canonical type, such as {@code Users[].Password}
   */
  public SensitiveProperties(Map<String, List<String>> pathsByType) {
    this.pathsByType = Map.copyOf(pathsByType);
  }

  /** Returns the stack with its secret properties marked as sensitive. */
  public Stack mark(Stack stack) {
    if (stack.resources().stream().noneMatch(each -> hasSecrets(each))) {
      return stack;
    }
    List<Resource> resources = stack.resources().stream().map(this::mark).toList();
    return stack.with(resources);
  }

  /**
   * Returns where the values of secret properties stand, of unknown ones too: an expression may
   * hold a part of the secret.
   */
  public List<SourceRange> rangesIn(Stack stack) {
    List<SourceRange> ranges = new ArrayList<>();
    for (Resource resource : stack.resources()) {
      for (String path : pathsByType.getOrDefault(resource.canonicalType(), List.of())) {
        addRanges(resource.properties(), steps(path), ranges);
      }
    }
    return ranges;
  }

  private static void addRanges(Value value, List<String> path, List<SourceRange> ranges) {
    if (value instanceof Choice choice) {
      addRanges(choice.whenTrue(), path, ranges);
      addRanges(choice.whenFalse(), path, ranges);
    } else if (path.isEmpty()) {
      ranges.add(value.range());
    } else if (value instanceof ListValue list) {
      list.elements().forEach(each -> addRanges(each, afterEach(path), ranges));
    } else if (value instanceof MapValue map) {
      List<String> steps = afterEach(path);
      MapValue.Entry entry = steps.isEmpty() ? null : map.entries().get(steps.get(0));
      if (entry != null) {
        addRanges(entry.value(), steps.subList(1, steps.size()), ranges);
      }
    }
  }

  /** A list where one value is expected, or the other way round, is a mistake but still secret. */
  private static List<String> afterEach(List<String> path) {
    return path.get(0).equals(EACH) ? path.subList(1, path.size()) : path;
  }

  private static List<String> steps(String path) {
    return List.of(path.replace(EACH, "." + EACH).split("\\."));
  }

  private boolean hasSecrets(Resource resource) {
    return pathsByType.containsKey(resource.canonicalType());
  }

  private Resource mark(Resource resource) {
    Value properties = resource.properties();
    for (String path : pathsByType.getOrDefault(resource.canonicalType(), List.of())) {
      properties = mark(properties, steps(path));
    }
    return resource.with(properties);
  }

  private static Value mark(Value value, List<String> path) {
    if (value instanceof Choice choice) {
      return new Choice(
          choice.condition(),
          mark(choice.whenTrue(), path),
          mark(choice.whenFalse(), path),
          choice.undecided(),
          choice.range(),
          choice.origin());
    }
    if (value instanceof Unknown) {
      return value; // there is nothing to print
    }
    if (path.isEmpty()) {
      return value.from(value.range(), value.origin().asSensitive());
    }
    if (value instanceof ListValue list && path.get(0).equals(EACH)) {
      List<Value> elements =
          list.elements().stream().map(each -> mark(each, path.subList(1, path.size()))).toList();
      return list.with(elements);
    }
    return value instanceof MapValue map ? markEntry(map, path) : value;
  }

  private static Value markEntry(MapValue map, List<String> path) {
    MapValue.Entry entry = map.entries().get(path.get(0));
    if (entry == null) {
      return map;
    }
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>(map.entries());
    Value marked = mark(entry.value(), path.subList(1, path.size()));
    entries.put(path.get(0), entry.with(marked));
    return new MapValue(entries, map.rest(), map.range(), map.origin());
  }
}
