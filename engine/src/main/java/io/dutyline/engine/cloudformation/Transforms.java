package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.Set;

/** What the section Transform names. None is applied: resources are judged as they are written. */
final class Transforms {
  /** Transforms of AWS. Others are macros of an account, which may do anything. */
  private static final Set<String> OF_AWS =
      Set.of(
          "AWS::CodeDeployBlueGreen",
          "AWS::Include",
          "AWS::LanguageExtensions",
          "AWS::SecretsManager-2020-07-23",
          "AWS::SecretsManager-2024-09-16",
          "AWS::Serverless-2016-10-31",
          "AWS::ServiceCatalog");

  private Transforms() {}

  static void tell(MappingNode template, Diagnostics diagnostics) {
    for (MappingNode.Entry entry : template.entries()) {
      if (entry.key().equals("Transform")) {
        tell(entry.value(), diagnostics);
      } else if (IntrinsicFunctions.isName(entry.key())) {
        UnevaluatedFunction.tell(entry.key(), diagnostics, entry.keyRange());
      }
    }
  }

  private static void tell(Node node, Diagnostics diagnostics) {
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        tell(item, diagnostics);
      }
    } else if (node instanceof ScalarNode name && !Shapes.isNull(node)) {
      tell(name, diagnostics);
    } else if (node instanceof MappingNode map
        && map.get("Name").orElse(null) instanceof ScalarNode name) {
      tell(name, diagnostics);
    } else if (node instanceof FunctionNode call) {
      UnevaluatedFunction.tell(call.name(), diagnostics, call.range());
    }
  }

  private static void tell(ScalarNode name, Diagnostics diagnostics) {
    if (OF_AWS.contains(name.text())) {
      diagnostics.note(
          "Transform " + name.text() + " is not applied",
          "Resources are judged as they are written; those that it adds are not judged.",
          name.range());
    } else {
      diagnostics.warning(
          "Macro " + name.text() + " is not applied",
          "It may change every resource. They are judged as they are written; those that it adds"
              + " are not judged.",
          name.range());
    }
  }
}
