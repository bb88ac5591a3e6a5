package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The section Globals: what every serverless resource of a type has that does not say otherwise.
 */
final class Globals {
  private static final String PREFIX = "AWS::Serverless::";

  private static final Set<String> SECTIONS =
      Set.of(
          "Api",
          "CapacityProvider",
          "Function",
          "HttpApi",
          "LayerVersion",
          "MicrovmImage",
          "NetworkConnector",
          "SimpleTable",
          "StateMachine",
          "WebSocketApi");

  /** Lists of which the resource's own counts alone; all others are put together. */
  private static final Set<String> REPLACED =
      Set.of("Function.Architectures", "CapacityProvider.InstanceRequirements.Architectures");

  /** A map of which only those entries count that the resource names too. */
  private static final String PRUNED = "CapacityProvider.ManagedResourceTags";

  private final Map<String, MappingNode> sections = new HashMap<>();
  private final Diagnostics diagnostics;

  private Globals(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns what the template's section says; what cannot be read in it is told and left out. */
  static Globals of(MappingNode template, Diagnostics diagnostics) {
    Globals globals = new Globals(diagnostics);
    Node section = template.get("Globals").orElse(null);
    if (section instanceof MappingNode map) {
      map.entries().forEach(globals::read);
    } else if (section != null && !Shapes.isNull(section)) {
      globals.tellNoMap("Globals", section);
    }
    return globals;
  }

  private void read(Entry section) {
    if (!SECTIONS.contains(section.key())) {
      diagnostics.warning(
          "Globals has no section " + section.key(),
          "The serverless transform refuses it, so it is not read."
              + diagnostics.hint(section.key(), SECTIONS),
          section.keyRange());
    } else if (section.value() instanceof MappingNode properties) {
      sections.put(PREFIX + section.key(), properties);
    } else if (!Shapes.isNull(section.value())) {
      tellNoMap("Globals." + section.key(), section.value());
    }
  }

  private void tellNoMap(String name, Node node) {
    diagnostics.warning(
        name + " is not a map",
        "It is " + Shapes.name(node) + ", so nothing of it reaches the resources.",
        node.range());
  }

  /** Returns the resource with what Globals give it. */
  SamResource merge(SamResource resource) {
    MappingNode global = sections.get(resource.type());
    if (global == null) {
      return resource;
    }
    MappingNode wanted = withoutIgnored(global, resource);
    String type = resource.type().substring(PREFIX.length());
    return resource.with(mergeMaps(wanted, resource.properties(), type));
  }

  private MappingNode withoutIgnored(MappingNode global, SamResource resource) {
    Node ignored = resource.attribute("IgnoreGlobals").orElse(null);
    if (ignored instanceof ScalarNode all && all.text().equals("*")) {
      return new MappingNode(List.of(), global.range());
    }
    if (!(ignored instanceof SequenceNode names)) {
      return global;
    }
    MappingBuilder wanted = MappingBuilder.from(global);
    for (Node name : names.items()) {
      if (name instanceof ScalarNode text) {
        tellUnknown(text, global);
        wanted.remove(text.text());
      }
    }
    return wanted.build();
  }

  private void tellUnknown(ScalarNode name, MappingNode global) {
    if (global.get(name.text()).isEmpty()) {
      diagnostics.warning(
          "IgnoreGlobals names " + name.text() + ", which Globals do not have",
          "The serverless transform refuses that. Remove it.",
          name.range());
    }
  }

  private Node merge(Node global, Node local, String path) {
    if (global instanceof MappingNode globalMap && local instanceof MappingNode localMap) {
      return path.equals(PRUNED) && !localMap.entries().isEmpty()
          ? mergeNamed(globalMap, localMap, path)
          : mergeMaps(globalMap, localMap, path);
    }
    boolean lists = global instanceof SequenceNode && local instanceof SequenceNode;
    return lists && !REPLACED.contains(path)
        ? concatenate((SequenceNode) global, (SequenceNode) local)
        : local;
  }

  /** The map stands where the resource writes it; its entries keep their own places. */
  private MappingNode mergeMaps(MappingNode global, MappingNode local, String path) {
    MappingBuilder merged = new MappingBuilder(local.range()).putAll(global);
    for (Entry entry : local.entries()) {
      merged.put(mergeEntry(global, entry, path));
    }
    return merged.build();
  }

  private MappingNode mergeNamed(MappingNode global, MappingNode local, String path) {
    MappingBuilder merged = new MappingBuilder(local.range());
    for (Entry entry : local.entries()) {
      merged.put(mergeEntry(global, entry, path));
    }
    return merged.build();
  }

  private Entry mergeEntry(MappingNode global, Entry local, String path) {
    Node given = global.get(local.key()).orElse(null);
    return given == null
        ? local
        : new Entry(
            local.key(), local.keyRange(), merge(given, local.value(), path + "." + local.key()));
  }

  private static SequenceNode concatenate(SequenceNode global, SequenceNode local) {
    List<Node> items = new ArrayList<>(global.items());
    items.addAll(local.items());
    return new SequenceNode(items, local.range());
  }
}
