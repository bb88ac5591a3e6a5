package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Templates as text for comparison. The order of lists does not count, nor whether a scalar is
 * quoted, nor the hash in the name of an API's deployment: the translator takes it of a text that
 * only Python writes.
 */
final class ServerlessForm {
  private static final int SHOWN = 200;
  private static final int HASH = 10;
  private static final String SHA1 = "[0-9a-f]{40}";

  private final StringBuilder text = new StringBuilder();

  private ServerlessForm() {}

  static MappingNode resources(MappingNode template) {
    return (MappingNode) template.get("Resources").orElseThrow();
  }

  /** Returns what differs between two templates, by resource and property. */
  static List<String> differences(MappingNode theirs, MappingNode ours) {
    Map<String, String> expected = parts(theirs);
    Map<String, String> actual = parts(ours);
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String their = expected.getOrDefault(name, "nothing");
      String our = actual.getOrDefault(name, "nothing");
      if (!their.equals(our)) {
        differences.add(name + ": expected " + start(their) + ", was " + start(our));
      }
    }
    return differences;
  }

  private static String start(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  private static Map<String, String> parts(MappingNode template) {
    Map<String, String> parts = new TreeMap<>();
    List<String> deployments = new ArrayList<>();
    for (MappingNode.Entry resource : resources(template).entries()) {
      MappingNode body = (MappingNode) resource.value();
      if (of(body.get("Type").orElseThrow()).contains("AWS::ApiGateway::Deployment")) {
        deployments.add(resource.key());
      }
      addParts(resource.key(), body, parts);
    }
    for (String section : List.of("Conditions", "Outputs")) {
      if (template.get(section).orElse(null) instanceof MappingNode map) {
        map.entries().forEach(entry -> parts.put(section + "." + entry.key(), of(entry.value())));
      }
    }
    Map<String, String> withoutHashes = new TreeMap<>();
    parts.forEach(
        (name, value) ->
            withoutHashes.put(
                withoutHashes(name, deployments),
                withoutHashes(value, deployments).replaceAll(SHA1, "")));
    return withoutHashes;
  }

  private static void addParts(String name, MappingNode body, Map<String, String> parts) {
    for (MappingNode.Entry attribute : body.entries()) {
      if (!attribute.key().equals("Properties")) {
        parts.put(name + " " + attribute.key(), of(attribute.value()));
      } else if (attribute.value() instanceof MappingNode properties) {
        properties.entries().forEach(each -> parts.put(name + "." + each.key(), of(each.value())));
      }
    }
  }

  private static String withoutHashes(String text, List<String> deployments) {
    String shorter = text;
    for (String name : deployments) {
      if (name.length() > HASH) {
        shorter = shorter.replace(name, name.substring(0, name.length() - HASH));
      }
    }
    return shorter;
  }

  private static String of(Node node) {
    ServerlessForm form = new ServerlessForm();
    form.add(node);
    return form.text.toString();
  }

  private void add(Node node) {
    if (node instanceof ScalarNode scalar) {
      addScalar(scalar);
    } else if (node instanceof SequenceNode list) {
      text.append(list.items().stream().map(ServerlessForm::of).sorted().toList());
    } else if (node instanceof MappingNode map) {
      Map<String, String> entries = new TreeMap<>();
      map.entries().forEach(entry -> entries.put(entry.key(), of(entry.value())));
      text.append(entries);
    } else if (node instanceof FunctionNode call) {
      text.append('{').append(call.name()).append('=');
      boolean dotted =
          call.name().equals("Fn::GetAtt") && call.argument() instanceof ScalarNode;
      text.append(dotted ? attribute((ScalarNode) call.argument()) : of(call.argument()));
      text.append('}');
    }
  }

  private static String attribute(ScalarNode path) {
    String[] parts = path.text().split("\\.", 2);
    return Stream.of(parts).map(part -> '"' + part + '"').sorted().toList().toString();
  }

  private void addScalar(ScalarNode scalar) {
    boolean number = scalar.kind() == ScalarNode.Kind.NUMBER;
    String plain =
        number
            ? new BigDecimal(scalar.text()).stripTrailingZeros().toPlainString()
            : Literals.text(scalar);
    text.append('"').append(plain).append('"');
  }
}
