package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import java.util.Set;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The tags of YAML itself, {@code !!str} and the like, and what they make of a scalar. */
final class YamlTags {
  private static final String PREFIX = "tag:yaml.org,2002:";

  private static final Set<String> STANDARD =
      Set.of(
          "str",
          "int",
          "float",
          "bool",
          "null",
          "timestamp",
          "binary",
          "value",
          "merge",
          "seq",
          "map",
          "set",
          "omap",
          "pairs");

  private YamlTags() {}

  static boolean isStandard(String tag) {
    return tag.equals("!")
        || (tag.startsWith(PREFIX) && STANDARD.contains(tag.substring(PREFIX.length())));
  }

  /** Returns the kind of a scalar; that of a short-form function's argument is text. */
  static Kind kindOf(ScalarEvent event) {
    String tag = event.getTag();
    if (tag == null) {
      return event.isPlain() ? PlainScalar.kindOf(event.getValue()) : Kind.STRING;
    }
    return switch (tag) {
      case PREFIX + "int", PREFIX + "float" -> ifWritten(Kind.NUMBER, event);
      case PREFIX + "bool" -> ifWritten(Kind.BOOLEAN, event);
      case PREFIX + "null" -> Kind.NULL;
      default -> Kind.STRING;
    };
  }

  /** A tag makes no number of a text that is none. */
  private static Kind ifWritten(Kind kind, ScalarEvent event) {
    return PlainScalar.kindOf(event.getValue()) == kind ? kind : Kind.STRING;
  }
}
