package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Templates as text for comparison. The order of lists does not count, nor whether a scalar is
 * quoted, nor the hash in the name of an API's deployment: the translator takes it of a text that
 * only Python writes. A reference to a parameter is its default: in some places the translator puts
 * the one for the other, while ours keeps the reference, which says what is assumed.
 */
final class ServerlessForm {
  private static final int SHOWN = 200;
  private static final int HASH = 10;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
  private static final String SHA1 = "[0-9a-f]{40}";

  private final Map<String, Node> defaults;

  private ServerlessForm(Map<String, Node> defaults) {
    this.defaults = defaults;
  }

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
    ServerlessForm form = new ServerlessForm(defaults(template));
    Map<String, String> parts = new TreeMap<>();
    List<String> deployments = new ArrayList<>();
    for (MappingNode.Entry resource : resources(template).entries()) {
      MappingNode body = (MappingNode) resource.value();
      if (form.of(body.get("Type").orElseThrow()).contains("AWS::ApiGateway::Deployment")) {
        deployments.add(resource.key());
      }
      form.addParts(resource.key(), body, parts);
    }
    for (String section : List.of("Conditions", "Outputs")) {
      if (template.get(section).orElse(null) instanceof MappingNode map) {
        map.entries()
            .forEach(entry -> parts.put(section + "." + entry.key(), form.of(entry.value())));
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

  private static Map<String, Node> defaults(MappingNode template) {
    Map<String, Node> defaults = new HashMap<>();
    if (template.get("Parameters").orElse(null) instanceof MappingNode parameters) {
      for (MappingNode.Entry entry : parameters.entries()) {
        if (entry.value() instanceof MappingNode parameter) {
          parameter.get("Default").ifPresent(value -> defaults.put(entry.key(), value));
        }
      }
    }
    return defaults;
  }

  private void addParts(String name, MappingNode body, Map<String, String> parts) {
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

  private String of(Node node) {
    StringBuilder text = new StringBuilder();
    add(node, text);
    return text.toString();
  }

  private void add(Node node, StringBuilder text) {
    if (node instanceof ScalarNode scalar) {
      text.append(scalar(scalar));
    } else if (node instanceof SequenceNode list) {
      text.append(list.items().stream().map(this::of).sorted().toList());
    } else if (node instanceof MappingNode map) {
      Map<String, String> entries = new TreeMap<>();
      map.entries().forEach(entry -> entries.put(entry.key(), of(entry.value())));
      text.append(entries);
    } else if (node instanceof FunctionNode call) {
      addCall(call, text);
    }
  }

  private void addCall(FunctionNode call, StringBuilder text) {
    if (call.name().equals("Ref")
        && call.argument() instanceof ScalarNode name
        && defaults.containsKey(name.text())) {
      add(defaults.get(name.text()), text);
    } else {
      text.append('{').append(call.name()).append('=');
      boolean dotted = call.name().equals("Fn::GetAtt") && call.argument() instanceof ScalarNode;
      text.append(dotted ? attribute((ScalarNode) call.argument()) : of(call.argument()));
      text.append('}');
    }
  }

  private static String attribute(ScalarNode path) {
    String[] parts = path.text().split("\\.", 2);
    return Stream.of(parts).map(part -> '"' + part + '"').sorted().toList().toString();
  }

  /** A text that is a number counts as one: quotes get lost on the translator's way. */
  private static String scalar(ScalarNode scalar) {
    if (scalar.kind() == ScalarNode.Kind.NULL) {
      return "null";
    }
    String text = Literals.text(scalar);
    boolean number = NUMBER.matcher(text).matches();
    return '"' + (number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text) + '"';
  }
}
