package io.dutyline.engine.cloudformation;

import static java.util.Map.entry;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.cloudformation.transform.TransformSection;
import java.util.Map;
import java.util.Set;

/**
 * What the section Transform names and is not applied: macros of an account, and a few transforms
 * of AWS. Resources are judged as they are written.
 */
final class Transforms {
  private static final String FUNCTION = "Fn::Transform";
  private static final String INCLUDE = "AWS::Include";
  private static final String BLUE_GREEN = "AWS::CodeDeployBlueGreen";

  private static final Set<String> APPLIED =
      Set.of(TransformSection.LANGUAGE_EXTENSIONS, "AWS::Serverless-2016-10-31");

  private static final String ROTATION =
      "The function that rotates a secret is made in a stack of its own, and not judged.";

  /** Transforms of AWS that are not applied, with what they do. Others are an account's macros. */
  private static final Map<String, String> OF_AWS =
      Map.ofEntries(
          entry(BLUE_GREEN, "What it deploys beside a service is like that service."),
          entry("AWS::SecretsManager-2020-07-23", ROTATION),
          entry("AWS::SecretsManager-2024-09-16", ROTATION),
          entry("AWS::ServiceCatalog", "Outputs of provisioned products are unknown."));

  private Transforms() {}

  /** Returns whether the section names nothing that may add what is not written. */
  static boolean makeNothingMore(MappingNode template) {
    for (Node transform : TransformSection.items(template)) {
      String name = TransformSection.nameOf(transform);
      if (!APPLIED.contains(name) && !name.equals(BLUE_GREEN)) {
        return false;
      }
    }
    return true;
  }

  static void tell(MappingNode template, Diagnostics diagnostics) {
    for (Node transform : TransformSection.items(template)) {
      tell(transform, diagnostics);
    }
    for (MappingNode.Entry entry : template.entries()) {
      if (entry.key().equals(FUNCTION)) {
        tell(entry.value(), diagnostics);
      } else if (IntrinsicFunctions.isName(entry.key())) {
        UnevaluatedFunction.tell(entry, diagnostics);
      }
    }
  }

  private static void tell(Node transform, Diagnostics diagnostics) {
    if (transform instanceof SequenceNode list) {
      list.items().forEach(item -> tell(item, diagnostics));
    } else if (transform instanceof FunctionNode call && call.name().equals(FUNCTION)) {
      tell(call.argument(), diagnostics);
    } else if (transform instanceof FunctionNode call) {
      UnevaluatedFunction.tell(call, diagnostics);
    } else {
      tell(TransformSection.nameOf(transform), transform, diagnostics);
    }
  }

  private static void tell(String name, Node transform, Diagnostics diagnostics) {
    if (OF_AWS.containsKey(name)) {
      diagnostics.note(
          "Transform " + name + " is not applied",
          "Resources are judged as they are written. " + OF_AWS.get(name),
          transform.range());
    } else if (!name.isEmpty()
        && !Shapes.isNull(transform)
        && !APPLIED.contains(name)
        && !name.equals(INCLUDE)) {
      diagnostics.warning(
          "Macro " + name + " is not applied",
          "It may change every resource. They are judged as they are written; those that it adds"
              + " are not judged.",
          transform.range());
    }
  }
}
