package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where a template holds secrets outside of its resources. */
final class WrittenSecrets {
  private final Set<String> parameters = new HashSet<>();
  private final List<SourceRange> found = new ArrayList<>();

  private WrittenSecrets() {}

  /**
   * Returns where values of parameters with {@code NoEcho} are written, and what conditions compare
   * them to.
   */
  static List<SourceRange> in(MappingNode template) {
    WrittenSecrets secrets = new WrittenSecrets();
    if (template.get("Parameters").orElse(null) instanceof MappingNode map) {
      map.entries().forEach(secrets::addParameter);
    }
    if (!secrets.parameters.isEmpty()) {
      template.get("Conditions").ifPresent(secrets::addCompared);
    }
    return secrets.found;
  }

  private void addParameter(MappingNode.Entry parameter) {
    if (parameter.value() instanceof MappingNode body && ParameterReader.isSecret(body)) {
      parameters.add(parameter.key());
      body.get("Default").map(Node::range).ifPresent(found::add);
      body.get("AllowedValues").map(Node::range).ifPresent(found::add);
    }
  }

  private void addCompared(Node node) {
    if (node instanceof MappingNode map) {
      map.entries().forEach(each -> addCompared(each.value()));
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(this::addCompared);
    } else if (node instanceof FunctionNode call) {
      if (call.name().equals("Fn::Equals") && isSecret(call.argument())) {
        addTexts(call.argument());
      } else {
        addCompared(call.argument());
      }
    }
  }

  private boolean isSecret(Node node) {
    if (node instanceof SequenceNode list) {
      return list.items().stream().anyMatch(this::isSecret);
    }
    if (node instanceof MappingNode map) {
      return map.entries().stream().anyMatch(each -> isSecret(each.value()));
    }
    if (!(node instanceof FunctionNode call)) {
      return false;
    }
    if (!(call.argument() instanceof ScalarNode text)) {
      return isSecret(call.argument());
    }
    return call.name().equals("Ref")
        ? parameters.contains(text.text())
        : SubNames.in(text.text()).stream().anyMatch(parameters::contains);
  }

  /** To be empty or not is no secret; names in references are none either. */
  private void addTexts(Node node) {
    if (node instanceof SequenceNode list) {
      list.items().forEach(this::addTexts);
    } else if (node instanceof ScalarNode text && !text.text().isEmpty()) {
      found.add(text.range());
    } else if (node instanceof FunctionNode call && !call.name().equals("Ref")) {
      addTexts(call.argument());
    }
  }
}
