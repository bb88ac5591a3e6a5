package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.List;

/** The section Transform: one transform or a list of them, by name or with parameters. */
public final class TransformSection {
  /** The transform that brings {@code Fn::ForEach}. */
  public static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

  static final String SECTION = "Transform";

  private TransformSection() {}

  /** Returns whether a template names a transform. */
  public static boolean names(MappingNode template, String transform) {
    for (Node item : items(template)) {
      if (nameOf(item).equals(transform)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the transforms that a template names, each a name or a map. */
  public static List<Node> items(MappingNode template) {
    Node section = template.get(SECTION).orElse(null);
    if (section == null) {
      return List.of();
    }
    return section instanceof SequenceNode list ? list.items() : List.of(section);
  }

  /** Returns the name of a transform, with or without parameters; empty if it has none. */
  public static String nameOf(Node transform) {
    Node name = transform instanceof MappingNode map ? map.get("Name").orElse(null) : transform;
    return name instanceof ScalarNode scalar ? scalar.text() : "";
  }
}
