package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SAM's policy templates: {@code S3ReadPolicy: {BucketName: ...}} is a policy's statements. */
final class PolicyTemplates {
  private static final DataFile FILE = new DataFile("policy-templates.json");

  private PolicyTemplates() {}

  /** Returns the policy of a template and its parameters; empty after a diagnostic. */
  static Optional<Node> expand(Entry use, Output output) {
    Node template = FILE.entry(use.key(), use.keyRange()).orElse(null);
    if (!(template instanceof MappingNode definition)) {
      tellUnknown(use, output);
      return Optional.empty();
    }
    List<String> missing = missing(definition, use.value());
    if (!missing.isEmpty()) {
      output
          .diagnostics()
          .warning(
              "Policy template " + use.key() + " lacks " + String.join(", ", missing),
              "The serverless transform refuses it, so the role is judged without it.",
              use.keyRange());
      return Optional.empty();
    }
    Node policy = definition.get("policy").orElse(use.value());
    return Optional.of(substitute(policy, use.value()));
  }

  private static void tellUnknown(Entry use, Output output) {
    output
        .diagnostics()
        .warning(
            "Policy template " + use.key() + " is not known",
            "The role is judged without it." + output.diagnostics().hint(use.key(), FILE::keys),
            use.keyRange());
  }

  private static List<String> missing(MappingNode definition, Node given) {
    List<String> missing = new ArrayList<>();
    if (definition.get("parameters").orElse(null) instanceof SequenceNode names) {
      for (Node name : names.items()) {
        String parameter = ((ScalarNode) name).text();
        boolean there = given instanceof MappingNode map && map.get(parameter).isPresent();
        if (!there) {
          missing.add(parameter);
        }
      }
    }
    return missing;
  }

  /** A {@code Ref} in a template is always to one of its own parameters. */
  private static Node substitute(Node node, Node given) {
    if (node instanceof FunctionNode call) {
      boolean isParameter =
          call.name().equals("Ref")
              && call.argument() instanceof ScalarNode name
              && given instanceof MappingNode map
              && map.get(name.text()).isPresent();
      return isParameter
          ? ((MappingNode) given).get(((ScalarNode) call.argument()).text()).orElseThrow()
          : new FunctionNode(call.name(), substitute(call.argument(), given), call.range());
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>();
      list.items().forEach(item -> items.add(substitute(item, given)));
      return new SequenceNode(items, list.range());
    }
    if (node instanceof MappingNode map) {
      MappingBuilder built = new MappingBuilder(map.range());
      for (Entry entry : map.entries()) {
        built.put(entry.key(), entry.keyRange(), substitute(entry.value(), given));
      }
      return built.build();
    }
    return node;
  }
}
