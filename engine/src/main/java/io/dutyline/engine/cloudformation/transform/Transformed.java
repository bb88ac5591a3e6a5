package io.dutyline.engine.cloudformation.transform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Maker;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template as a transform leaves it.
 *
 * @param template with nodes that stand where their author wrote what caused them
 * @param makers what made the resources that their author did not write as they stand now, by their
 *     logical ids
 */
public record Transformed(MappingNode template, Map<String, Maker> makers) {
  public Transformed {
    requireNonNull(template, "template");
    makers = Map.copyOf(makers);
  }

  /** Returns a template that was not changed. */
  public static Transformed unchanged(MappingNode template) {
    return new Transformed(template, Map.of());
  }

  /** Returns this with what a further transform made of its template. */
  public Transformed then(Transformed next) {
    Map<String, Maker> all = new LinkedHashMap<>(makers);
    all.putAll(next.makers);
    return new Transformed(next.template, all);
  }
}
