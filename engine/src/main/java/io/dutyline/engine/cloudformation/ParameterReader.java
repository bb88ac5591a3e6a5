package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Unknown.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the section Parameters. */
final class ParameterReader {
  private final Map<String, String> configured;
  private final Names names;
  private final Diagnostics diagnostics;
  private final Map<String, Input> inputs = new LinkedHashMap<>();

  ParameterReader(Map<String, String> configured, Names names, Diagnostics diagnostics) {
    this.configured = configured;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** Returns the parameters by name. One that cannot be read is still there, and unknown. */
  Map<String, Input> read(@Nullable Node section) {
    if (section instanceof MappingNode parameters) {
      for (MappingNode.Entry entry : parameters.entries()) {
        readOne(entry);
      }
    } else if (section != null && !Shapes.isNull(section)) {
      diagnostics.warning(
          "Parameters is not a map", "Write one entry for each parameter.", section.range());
    }
    return inputs;
  }

  /** Returns whether a parameter's values are no one's to see. */
  static boolean isSecret(MappingNode body) {
    return "true".equalsIgnoreCase(text(body, "NoEcho"));
  }

  private void readOne(MappingNode.Entry entry) {
    String name = entry.key();
    if (IntrinsicFunctions.isName(name)) {
      UnevaluatedFunction.tell(entry, diagnostics);
      return;
    }
    if (!(entry.value() instanceof MappingNode body)) {
      diagnostics.warning(
          "Parameter " + name + " is not a map",
          "Give it at least a Type. Its value is taken as unknown.",
          entry.value().range());
      inputs.put(name, input(entry, new MappingNode(List.of(), entry.keyRange())));
      return;
    }
    inputs.put(name, input(entry, body));
  }

  private Input input(MappingNode.Entry entry, MappingNode body) {
    String type = text(body, "Type");
    InputType inputType = InputType.named(type == null ? "String" : type);
    List<String> allowed = allowed(body);
    String fact = configured.get(entry.key());
    String standard = text(body, "Default");
    SourceRange range = entry.keyRange();
    check(entry.key(), "configured value", fact, inputType, allowed, range);
    check(entry.key(), "default", standard, inputType, allowed, range);
    return new Input(
        names.parameter(entry.key()),
        inputType,
        inputType.isLookup() ? Cause.LOOKUP : Cause.PARAMETER,
        fact,
        standard,
        allowed,
        false,
        isSecret(body),
        range);
  }

  private void check(
      String name,
      String what,
      @Nullable String value,
      InputType type,
      List<String> allowed,
      SourceRange range) {
    boolean single = type == InputType.TEXT || type == InputType.NUMBER;
    if (value != null && single && !allowed.isEmpty() && !allowed.contains(value)) {
      diagnostics.warning(
          "Parameter " + name + " does not allow its " + what,
          "CloudFormation would refuse it. Add the value to AllowedValues or change it.",
          range);
    }
  }

  private static List<String> allowed(MappingNode body) {
    List<String> allowed = new ArrayList<>();
    if (body.get("AllowedValues").orElse(null) instanceof SequenceNode sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof ScalarNode scalar) {
          allowed.add(Literals.text(scalar));
        }
      }
    }
    return allowed;
  }

  /** A default may be written as a list where the type is one: it is joined, as deployments do. */
  private static @Nullable String text(MappingNode body, String key) {
    Node node = body.get(key).orElse(null);
    if (node instanceof ScalarNode scalar) {
      return scalar.kind() == ScalarNode.Kind.NULL ? null : Literals.text(scalar);
    }
    if (node instanceof SequenceNode sequence) {
      List<String> items = new ArrayList<>();
      for (Node item : sequence.items()) {
        items.add(item instanceof ScalarNode scalar ? Literals.text(scalar) : "");
      }
      return String.join(",", items);
    }
    return null;
  }
}
