package io.dutyline.engine.cloudformation.transform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template as a transform leaves it.
 *
 * @param template with nodes that stand where their author wrote what caused them
 * @param makers what made the resources that their author did not write as they stand now, by their
 *     logical ids
 * @param existence whether resources are made at all, by their logical ids, where that rests on an
 *     input: true, or a choice, with the assumptions in its origin; what their own conditions say
 *     comes on top
 */
public record Transformed(
    MappingNode template, Map<String, Maker> makers, Map<String, Value> existence) {
  public Transformed {
    requireNonNull(template, "template");
    makers = Map.copyOf(makers);
    existence = Map.copyOf(existence);
  }

  /** Makes what comes of a template alone, and rests on no input. */
  public Transformed(MappingNode template, Map<String, Maker> makers) {
    this(template, makers, Map.of());
  }

  /** Returns a template that was not changed. */
  public static Transformed unchanged(MappingNode template) {
    return new Transformed(template, Map.of());
  }

  /** Returns this with what a further transform made of its template. */
  public Transformed then(Transformed next) {
    Map<String, Maker> allMakers = new LinkedHashMap<>(makers);
    allMakers.putAll(next.makers);
    Map<String, Value> allExistence = new LinkedHashMap<>(existence);
    for (Map.Entry<String, Maker> made : next.makers.entrySet()) {
      // What is made for a resource is there only if that resource is.
      Value cause = existence.get(made.getValue().name());
      if (cause != null) {
        allExistence.putIfAbsent(made.getKey(), cause);
      }
    }
    allExistence.putAll(next.existence);
    return new Transformed(next.template, allMakers, allExistence);
  }
}
