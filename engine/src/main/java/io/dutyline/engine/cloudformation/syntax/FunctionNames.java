package io.dutyline.engine.cloudformation.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How intrinsic functions are written in a template. */
public final class FunctionNames {
  private static final String PREFIX = "Fn::";

  private static final Set<String> PREFIXED =
      Set.of(
          "And",
          "Base64",
          "Cidr",
          "Contains",
          "EachMemberEquals",
          "EachMemberIn",
          "Equals",
          "FindInMap",
          "GetAtt",
          "GetAZs",
          "If",
          "ImportValue",
          "Join",
          "Length",
          "Not",
          "Or",
          "RefAll",
          "Select",
          "Split",
          "Sub",
          "ToJsonString",
          "Transform",
          "ValueOf",
          "ValueOfAll");

  private static final Map<String, String> BARE = Map.of("Ref", "Ref", "Condition", "Condition");

  private FunctionNames() {}

  /** Returns the long form's name of the function with this tag, {@code !Sub}; empty if none. */
  public static Optional<String> ofTag(String tag) {
    String name = tag.startsWith("!") ? tag.substring(1) : "";
    return PREFIXED.contains(name)
        ? Optional.of(PREFIX + name)
        : Optional.ofNullable(BARE.get(name));
  }

  /** Returns whether a map with this as its only key is a function. */
  public static boolean isLongForm(String key) {
    return key.equals("Ref") || key.startsWith(PREFIX);
  }
}
