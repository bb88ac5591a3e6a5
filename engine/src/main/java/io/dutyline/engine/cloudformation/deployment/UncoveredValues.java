package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which variants that a template's author provides for no deployment has: they are not
 * judged. A variant is an allowed value of a parameter that conditions ask for.
 */
public final class UncoveredValues {
  private UncoveredValues() {}

  /** Returns a note for each such parameter that every deployment gives a value. */
  public static List<Diagnostic> of(Template template, List<DeploymentFacts> deployments) {
    if (deployments.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> notes = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    template.root().get("Conditions").ifPresent(conditions -> collect(conditions, asked));
    if (asked.isEmpty()
        || !(template.root().get("Parameters").orElse(null) instanceof MappingNode parameters)) {
      return notes;
    }
    for (MappingNode.Entry parameter : parameters.entries()) {
      if (asked.contains(parameter.key()) && parameter.value() instanceof MappingNode body) {
        Set<String> left = allowed(body);
        for (DeploymentFacts each : deployments) {
          String value = each.facts().parameters().get(parameter.key());
          left = value == null ? Set.of() : without(left, value);
        }
        if (!left.isEmpty() && !isSecret(body)) {
          notes.add(note(parameter, left));
        }
      }
    }
    return notes;
  }

  private static Set<String> without(Set<String> values, String value) {
    Set<String> fewer = new TreeSet<>(values);
    fewer.remove(value);
    return fewer;
  }

  private static Set<String> allowed(MappingNode body) {
    Set<String> allowed = new TreeSet<>();
    if (body.get("AllowedValues").orElse(null) instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof ScalarNode scalar) {
          allowed.add(scalar.text());
        }
      }
    }
    return allowed;
  }

  private static boolean isSecret(MappingNode body) {
    return body.get("NoEcho").isPresent();
  }

  private static Diagnostic note(MappingNode.Entry parameter, Set<String> left) {
    return Diagnostic.note(
        "No deployment has " + parameter.key() + " = " + String.join(" or ", left),
        "Files say how this template is deployed, so conditions are not explored for other values."
            + " If it is deployed with them too, name all deployments in dutyline.yaml.",
        parameter.keyRange());
  }

  /** Collects the names that {@code Ref} gives, at any depth. */
  private static void collect(Node node, Set<String> names) {
    if (node instanceof FunctionNode call) {
      if (call.name().equals("Ref") && call.argument() instanceof ScalarNode name) {
        names.add(name.text());
      }
      collect(call.argument(), names);
    } else if (node instanceof MappingNode map) {
      map.entries().forEach(entry -> collect(entry.value(), names));
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, names));
    }
  }
}
