package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.cloudformation.transform.Presence;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of the section Resources to a resource. */
final class ResourceEvaluator {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "CreationPolicy",
          "DeletionPolicy",
          "DependsOn",
          "Metadata",
          "UpdatePolicy",
          "UpdateReplacePolicy");

  private static final Set<String> KEYS =
      Set.of(
          "Condition",
          "CreationPolicy",
          "DeletionPolicy",
          "DependsOn",
          "Metadata",
          "Properties",
          "Type",
          "UpdatePolicy",
          "UpdateReplacePolicy",
          "Version");

  private final Evaluator evaluator;
  private final Map<String, Maker> makers;
  private final Map<String, Value> existence;
  private final Diagnostics diagnostics;

  /**
   * @param transformed what made resources, and what that rests on
   */
  ResourceEvaluator(Evaluator evaluator, Transformed transformed) {
    this.evaluator = evaluator;
    this.makers = transformed.makers();
    this.existence = transformed.existence();
    this.diagnostics = evaluator.diagnostics();
  }

  /** Returns the resource; null, after a diagnostic, if the entry is none. */
  @Nullable Resource evaluate(MappingNode.Entry entry) {
    String name = entry.key();
    if (!(entry.value() instanceof MappingNode body)) {
      diagnostics.error(
          "Resource " + name + " is not a map",
          "It is "
              + Shapes.name(entry.value())
              + " and cannot be judged. Give it a Type and Properties.",
          Shapes.isNull(entry.value()) ? entry.keyRange() : entry.value().range());
      return null;
    }
    Node type = body.get("Type").orElse(null);
    if (!(type instanceof ScalarNode written) || written.text().isBlank()) {
      tellNoType(entry, type);
      return null;
    }
    tellUnknownKeys(name, body);
    return resource(entry, body, written.text());
  }

  private void tellNoType(MappingNode.Entry entry, @Nullable Node type) {
    if (type != null && !(type instanceof ScalarNode)) {
      diagnostics.warning(
          "Resource " + entry.key() + " has a Type that is not a text",
          "It is "
              + Shapes.name(type)
              + ", so the resource is not judged. If a tool replaces it before deployment, scan"
              + " that tool's output.",
          type.range());
    } else {
      diagnostics.error(
          "Resource " + entry.key() + " has no Type",
          "Without a type such as AWS::S3::Bucket it cannot be judged.",
          entry.keyRange());
    }
  }

  private Resource resource(MappingNode.Entry entry, MappingNode body, String type) {
    SourceRange head = entry.keyRange();
    Maker maker = makers.get(entry.key());
    Resource resource =
        new Resource(
            entry.key(),
            writtenType(entry.key(), type, maker),
            type,
            properties(entry.key(), body, head),
            attributes(body),
            existence(entry.key(), body, head),
            head,
            whole(head, body.range()));
    return maker == null ? resource : resource.madeBy(maker);
  }

  /** A body that was included stands in another file. */
  private static SourceRange whole(SourceRange head, SourceRange body) {
    return head.path().equals(body.path()) ? head.upTo(body) : head;
  }

  /** What a tool makes in the place of a resource is still that resource to its author. */
  private static String writtenType(String name, String type, @Nullable Maker maker) {
    return maker != null && maker.standsFor(name) ? maker.type() : type;
  }

  private Value properties(String name, MappingNode body, SourceRange head) {
    Node node = body.get("Properties").orElse(null);
    if (node == null || Shapes.isNull(node)) {
      return MapValue.of(Map.of(), head, Origin.LITERAL);
    }
    boolean plausible = node instanceof MappingNode || node instanceof FunctionNode;
    if (plausible) {
      return evaluator.evaluate(node);
    }
    diagnostics.error(
        "Properties of " + name + " is not a map",
        "It is " + Shapes.name(node) + ", so none of the properties can be judged.",
        node.range());
    return Unknowns.invalid("properties of " + name, node.range());
  }

  private Map<String, Value> attributes(MappingNode body) {
    Map<String, Value> attributes = new HashMap<>();
    for (MappingNode.Entry entry : body.entries()) {
      if (ATTRIBUTES.contains(entry.key())) {
        attributes.put(entry.key(), evaluator.evaluate(entry.value()));
      }
    }
    return attributes;
  }

  /** What made it may rest on an input, and it may have a condition of its own. */
  private Value existence(String name, MappingNode body, SourceRange head) {
    Value own = existence(body, head);
    Value made = existence.get(name);
    return made == null ? own : Presence.both(made, own);
  }

  private Value existence(MappingNode body, SourceRange head) {
    Node condition = body.get("Condition").orElse(null);
    if (condition == null) {
      return new Scalar(true, head, Origin.COMPUTED);
    }
    if (condition instanceof ScalarNode name) {
      return named(name.text(), name.range());
    }
    Value name = condition instanceof FunctionNode ? evaluator.evaluate(condition) : null;
    if (name instanceof Absent) {
      return new Scalar(true, head, Origin.COMPUTED);
    }
    if (name instanceof Scalar known) {
      return named(known.text(), condition.range());
    }
    diagnostics.warning(
        "Condition is not a name",
        "It is " + Shapes.name(condition) + ". Whether the resource exists is taken as unknown.",
        condition.range());
    return Unknowns.invalid("a condition without a name", condition.range());
  }

  private Value named(String condition, SourceRange range) {
    return ConditionFunction.truth(evaluator.formulas().named(condition, range), range);
  }

  /** With a transform a resource may hold what is only the transform's to know. */
  private void tellUnknownKeys(String name, MappingNode body) {
    for (MappingNode.Entry entry : body.entries()) {
      String key = entry.key();
      if (IntrinsicFunctions.isName(key)) {
        UnevaluatedFunction.besideOtherKeys(entry, diagnostics);
      } else if (!KEYS.contains(key) && evaluator.scope().declarations().complete()) {
        diagnostics.warning(
            "Resource " + name + " has an unknown key " + key,
            "CloudFormation does not know it, so it is not read." + diagnostics.hint(key, KEYS),
            entry.keyRange());
      }
    }
  }
}
