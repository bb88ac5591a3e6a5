package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.Map;
import java.util.Set;

/**
 * Functions whose result is not worked out here: it is unknown, never absent. This is the place
 * that loops, macros and includes come in by.
 */
final class UnevaluatedFunction {
  private static final String LOOP = "Fn::ForEach";
  private static final String TRANSFORM = "Fn::Transform";

  /** Functions of the section Rules, which have no meaning elsewhere. */
  private static final Set<String> OF_RULES =
      Set.of(
          "Fn::Contains",
          "Fn::EachMemberEquals",
          "Fn::EachMemberIn",
          "Fn::RefAll",
          "Fn::ValueOf",
          "Fn::ValueOfAll");

  private UnevaluatedFunction() {}

  static Value evaluate(FunctionNode call, Diagnostics diagnostics) {
    tell(call.name(), diagnostics, call.range());
    Unknown unknown = unknown(call.name(), call.range());
    boolean isMap = call.name().startsWith(LOOP);
    return isMap ? new MapValue(Map.of(), unknown, call.range(), Origin.COMPUTED) : unknown;
  }

  /** Returns what stands for the entries that a function among a map's keys may add to it. */
  static Unknown besideOtherKeys(MappingNode.Entry entry, Diagnostics diagnostics) {
    String name = entry.key();
    if (isMaker(name) || !isKnown(name)) {
      tell(name, diagnostics, entry.keyRange());
      return unknown(name, entry.keyRange());
    }
    diagnostics.warning(
        name + " stands beside other keys",
        "A function must be the only key of its map. What the map holds is taken as unknown.",
        entry.keyRange());
    return Unknowns.invalid(name + " beside other keys", entry.keyRange());
  }

  /**
   * Says, once for each function of a template, that it is not evaluated. Of tags that are no
   * functions, and of aliases that lead nowhere, the reader has told.
   */
  static void tell(String name, Diagnostics diagnostics, SourceRange range) {
    if (name.startsWith("!") || name.startsWith("*") || !diagnostics.isFirst("function " + name)) {
      return;
    }
    if (isMaker(name) || OF_RULES.contains(name)) {
      diagnostics.note(name + " is not evaluated", "What it makes is taken as unknown.", range);
    } else if (!isKnown(name)) {
      diagnostics.warning(
          name + " is not a CloudFormation function",
          "Its value is taken as unknown. If a tool replaces it before deployment, scan that tool's"
              + " output.",
          range);
    }
  }

  private static Unknown unknown(String name, SourceRange range) {
    return Unknown.because(Cause.FUNCTION, "function " + name, range);
  }

  /** Returns whether the function makes map entries, as a loop or a macro does. */
  private static boolean isMaker(String name) {
    return name.equals(TRANSFORM) || name.startsWith(LOOP);
  }

  private static boolean isKnown(String name) {
    return switch (name) {
      case "Fn::GetAtt",
          "Fn::Sub",
          "Fn::Join",
          "Fn::Select",
          "Fn::Split",
          "Fn::FindInMap",
          "Fn::If",
          "Fn::And",
          "Fn::Or",
          "Fn::Not",
          "Fn::Equals",
          "Fn::Base64",
          "Fn::Cidr",
          "Fn::GetAZs",
          "Fn::ImportValue",
          "Fn::Length",
          "Fn::ToJsonString" ->
          true;
      default -> isMaker(name) || OF_RULES.contains(name);
    };
  }
}
