package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.transform.TransformSection;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Functions whose result is not worked out here: it is unknown, never absent. Loops and includes
 * are among them where a transform could not follow them, and has told so.
 */
final class UnevaluatedFunction {
  private static final String LOOP = "Fn::ForEach";
  private static final String TRANSFORM = "Fn::Transform";
  private static final String INCLUDE = "AWS::Include";

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
    tell(call, diagnostics);
    Unknown unknown = unknown(call.name(), call.argument(), call.range());
    boolean isMap = call.name().startsWith(LOOP);
    return isMap ? new MapValue(Map.of(), unknown, call.range(), Origin.COMPUTED) : unknown;
  }

  /** Returns what stands for the entries that a function among a map's keys may add to it. */
  static Unknown besideOtherKeys(MappingNode.Entry entry, Diagnostics diagnostics) {
    String name = entry.key();
    if (isMaker(name) || !isKnown(name)) {
      tell(entry, diagnostics);
      return unknown(name, entry.value(), entry.keyRange());
    }
    diagnostics.warning(
        name + " stands beside other keys",
        "A function must be the only key of its map. What the map holds is taken as unknown.",
        entry.keyRange());
    return Unknowns.invalid(name + " beside other keys", entry.keyRange());
  }

  static void tell(MappingNode.Entry entry, Diagnostics diagnostics) {
    tell(entry.key(), entry.value(), diagnostics, entry.keyRange());
  }

  static void tell(FunctionNode call, Diagnostics diagnostics) {
    tell(call.name(), call.argument(), diagnostics, call.range());
  }

  /** Says that a function where resources stand does not make any here. */
  static void tellInResources(
      String name, Node argument, Diagnostics diagnostics, SourceRange range) {
    for (String each : parts(name, argument)) {
      if (diagnostics.isFirstOfFunction(each)) {
        diagnostics.warning(
            subject(each) + " in Resources is not " + (isFunction(each) ? "evaluated" : "applied"),
            "The resources that it makes are not judged.",
            range);
      }
    }
  }

  /**
   * Says, once for each function and macro of a template, that it is not evaluated. Of tags that
   * are no functions, and of aliases that lead nowhere, the reader has told.
   */
  private static void tell(String name, Node argument, Diagnostics diagnostics, SourceRange range) {
    if (isReadersOwn(name)) {
      return;
    }
    for (String each : parts(name, argument)) {
      if (diagnostics.isFirstOfFunction(each)) {
        tellOnce(each, diagnostics, range);
      }
    }
  }

  private static void tellOnce(String name, Diagnostics diagnostics, SourceRange range) {
    if (!isFunction(name)) {
      diagnostics.note(
          subject(name) + " is not applied", "What it makes is taken as unknown.", range);
    } else if (isMaker(name) || OF_RULES.contains(name)) {
      diagnostics.note(name + " is not evaluated", "What it makes is taken as unknown.", range);
    } else if (!isKnown(name)) {
      diagnostics.warning(
          name + " is not a CloudFormation function",
          "Its value is taken as unknown. If a tool replaces it before deployment, scan that tool's"
              + " output.",
          range);
    }
  }

  /** Returns the transforms that {@code Fn::Transform} calls; any other function is itself. */
  private static List<String> parts(String name, Node argument) {
    if (!name.equals(TRANSFORM)) {
      return List.of(name);
    }
    List<String> transforms = new ArrayList<>();
    List<Node> items = argument instanceof SequenceNode list ? list.items() : List.of(argument);
    for (Node item : items) {
      String transform = TransformSection.nameOf(item);
      transforms.add(transform.isEmpty() ? TRANSFORM : transform);
    }
    return transforms;
  }

  /** Returns whether it is a tag that is no function, or an alias that leads nowhere. */
  private static boolean isReadersOwn(String name) {
    return name.startsWith("!") || name.startsWith("*");
  }

  private static boolean isFunction(String name) {
    return IntrinsicFunctions.isName(name) || isReadersOwn(name);
  }

  private static String subject(String name) {
    boolean macro = !isFunction(name) && !name.equals(INCLUDE);
    return macro ? "Macro " + name : name;
  }

  private static Unknown unknown(String name, Node argument, SourceRange range) {
    List<String> named = new ArrayList<>();
    for (String each : parts(name, argument)) {
      boolean include = each.equals(INCLUDE);
      String kind = isFunction(each) ? "function " : "macro ";
      named.add(include ? "what " + INCLUDE + " brings" : kind + each);
    }
    return Unknown.because(Cause.FUNCTION, String.join(" and ", named), range);
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
