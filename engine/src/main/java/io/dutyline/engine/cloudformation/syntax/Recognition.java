package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tells a CloudFormation template from other YAML and JSON. */
public final class Recognition {
  private static final String VERSION = "AWSTemplateFormatVersion";
  private static final String RESOURCES = "Resources";
  private static final String SERVERLESS = "AWS::Serverless-";

  private Recognition() {}

  /**
   * Returns whether it is worth while to parse a text: false for nearly all that is no template.
   */
  public static boolean mayBeTemplate(String text) {
    return (text.contains(RESOURCES) && text.contains("::"))
        || text.contains(VERSION)
        || text.contains(SERVERLESS);
  }

  /**
   * Returns whether a document is a template: it gives the format's version, or applies the
   * serverless transform, or has resources of CloudFormation's types or made by a transform.
   */
  public static boolean isTemplate(MappingNode root) {
    Optional<Node> transform = root.get("Transform");
    if (root.get(VERSION).isPresent() || names(transform, SERVERLESS)) {
      return true;
    }
    Optional<Node> resources = root.get(RESOURCES);
    if (resources.isEmpty()) {
      return false;
    }
    if (resources.get() instanceof MappingNode map) {
      return names(transform, "AWS::")
          || map.entries().stream()
              .anyMatch(entry -> makesResources(entry.key()) || isResource(entry.value()));
    }
    return resources.get() instanceof FunctionNode call
        && (makesResources(call.name()) || names(transform, "AWS::"));
  }

  /**
   * Returns whether a text that cannot be parsed is a template by all appearances. Keys of other
   * formats that hold a template as text, indented, do not count.
   */
  public static boolean looksLikeTemplate(String text) {
    return matches("^[\"']?AWSTemplateFormatVersion[\"']?\\s*:", text)
        || matches("^[\"']?Transform[\"']?\\s*:\\s*[\"']?AWS::Serverless-", text)
        || (matches("^[\"']?Resources[\"']?\\s*:", text)
            && matches("\\bType[\"']?\\s*:\\s*[\"']?(AWS|Custom)::\\w", text))
        || (text.stripLeading().startsWith("{")
            && matches("\"AWSTemplateFormatVersion\"\\s*:|\"Type\"\\s*:\\s*\"AWS::\\w", text));
  }

  private static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find();
  }

  private static boolean names(Optional<Node> transform, String prefix) {
    if (transform.isEmpty()) {
      return false;
    }
    if (transform.get() instanceof SequenceNode list) {
      return list.items().stream().anyMatch(item -> names(Optional.of(item), prefix));
    }
    return transform.get() instanceof ScalarNode name && name.text().startsWith(prefix);
  }

  private static boolean makesResources(String function) {
    return function.equals("Fn::Transform") || function.startsWith("Fn::ForEach");
  }

  private static boolean isResource(Node node) {
    return node instanceof MappingNode map
        && map.get("Type")
            .filter(type -> type instanceof ScalarNode name && isType(name.text()))
            .isPresent();
  }

  /**
   * Returns whether a text reads like {@code AWS::S3::Bucket}, {@code Custom::It}, {@code A::B::C}.
   */
  private static boolean isType(String text) {
    int parts = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        if (i == 0 || !text.startsWith("::", i) || i + 2 >= text.length()) {
          return false;
        }
        parts++;
        i++;
      } else if (!Character.isLetterOrDigit(c) && "@_-".indexOf(c) < 0) {
        return false;
      }
    }
    return parts >= 3 || (parts == 2 && text.startsWith("Custom::"));
  }
}
