package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The logical ids that a template declares.
 *
 * @param resources in the order they were written
 * @param modules those among them that stand for several resources
 * @param complete no macro, and no loop or include that could not be followed, may add others
 */
record Declarations(Set<String> resources, List<String> modules, boolean complete) {
  /** Types of SAM: each stands for several resources, even where the transform is left out. */
  private static final String SERVERLESS = "AWS::Serverless::";

  private static final String MODULE = "::MODULE";

  static Declarations of(MappingNode template) {
    Set<String> resources = new LinkedHashSet<>();
    List<String> modules = new ArrayList<>();
    boolean complete =
        Transforms.makeNothingMore(template) && template.get("Fn::Transform").isEmpty();
    Node section = template.get("Resources").orElse(null);
    if (section instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        if (IntrinsicFunctions.isName(entry.key())) {
          complete = false;
        } else {
          resources.add(entry.key());
          String type = type(entry.value());
          complete &= !type.startsWith(SERVERLESS);
          if (type.isEmpty() || isModule(type)) {
            modules.add(entry.key());
          }
        }
      }
    }
    boolean plain = section == null || section instanceof MappingNode;
    return new Declarations(resources, List.copyOf(modules), complete && plain);
  }

  /** Returns the type as it is written; empty if it is none, such as another tool's function. */
  private static String type(Node resource) {
    return resource instanceof MappingNode body
            && body.get("Type").orElse(null) instanceof ScalarNode type
        ? type.text()
        : "";
  }

  static boolean isModule(String type) {
    return type.endsWith(MODULE);
  }

  boolean hasResource(String logicalId) {
    return resources.contains(logicalId);
  }

  /** Returns whether {@code logicalId} may exist although it is not written in the template. */
  boolean mayBeMade(String logicalId) {
    return !complete || modules.stream().anyMatch(logicalId::startsWith);
  }
}
