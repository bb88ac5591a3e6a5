package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.FunctionNames;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts in what {@code AWS::Include} names, in the section Transform or in {@code Fn::Transform},
 * from files below the scan root. An include whose file is not there, and a macro, stay as they
 * are.
 */
public final class Includes {
  private static final String INCLUDE = "AWS::Include";
  private static final String FUNCTION = "Fn::Transform";

  /** CloudFormation takes no include there. */
  private static final Set<String> WITHOUT =
      Set.of("AWSTemplateFormatVersion", "Description", "Parameters", TransformSection.SECTION);

  private final Surroundings surroundings;
  private final Snippets snippets;

  private Includes(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.snippets = new Snippets(surroundings);
  }

  /** Returns a template with what it includes. */
  public static Transformed apply(MappingNode template, Surroundings surroundings) {
    boolean worth =
        TransformSection.names(template, INCLUDE)
            || surroundings.file().text().contains("Transform\"")
            || surroundings.file().text().contains(FUNCTION)
            || surroundings.file().text().contains("!Transform");
    return worth ? new Includes(surroundings).included(template) : Transformed.unchanged(template);
  }

  private Transformed included(MappingNode template) {
    Snippet.Place place = Snippet.Place.of(surroundings.file());
    List<Node> others = new ArrayList<>();
    Map<String, Entry> sections = new LinkedHashMap<>();
    List<Entry> added = new ArrayList<>();
    for (Node transform : TransformSection.items(template)) {
      if (!addTo(added, transform, place)) {
        others.add(transform);
      }
    }
    for (Entry section : template.entries()) {
      if (section.key().equals(FUNCTION)) {
        Node left = addAllTo(added, section.value(), place);
        if (left != null) {
          sections.put(FUNCTION, new Entry(FUNCTION, section.keyRange(), left));
        }
      } else if (!section.key().equals(TransformSection.SECTION)) {
        boolean untouched = WITHOUT.contains(section.key());
        sections.put(section.key(), untouched ? section : within(section, place));
      } else if (!others.isEmpty()) {
        Node names = new SequenceNode(others, section.value().range());
        sections.put(section.key(), new Entry(section.key(), section.keyRange(), names));
      }
    }
    added.forEach(section -> sections.merge(section.key(), section, this::merged));
    MappingNode whole = new MappingNode(List.copyOf(sections.values()), template.range());
    return new Transformed(whole, makers(whole));
  }

  /** What stands in the template itself counts; a section holds what both write. */
  private Entry merged(Entry own, Entry included) {
    if (own.value() instanceof MappingNode map
        && included.value() instanceof MappingNode more
        && !WITHOUT.contains(own.key())) {
      Map<String, Entry> all = new LinkedHashMap<>();
      map.entries().forEach(entry -> all.put(entry.key(), entry));
      more.entries().forEach(entry -> add(entry, all));
      MappingNode both = new MappingNode(List.copyOf(all.values()), map.range());
      return new Entry(own.key(), own.keyRange(), both);
    }
    return own;
  }

  private Map<String, Maker> makers(MappingNode template) {
    Map<String, Maker> makers = new HashMap<>();
    if (template.get("Resources").orElse(null) instanceof MappingNode resources) {
      for (Entry resource : resources.entries()) {
        String path = resource.keyRange().path();
        if (!path.equals(surroundings.file().path())) {
          makers.put(
              resource.key(), new Maker(Maker.Tool.INCLUDE, path, "", Optional.empty(), false));
        }
      }
    }
    return makers;
  }

  private Entry within(Entry entry, Snippet.Place place) {
    return new Entry(entry.key(), entry.keyRange(), within(entry.value(), place));
  }

  private Node within(Node node, Snippet.Place place) {
    if (node instanceof MappingNode map) {
      return map(map, place);
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(within(item, place));
      }
      return new SequenceNode(items, list.range());
    }
    if (node instanceof FunctionNode call) {
      return call.name().equals(FUNCTION)
          ? function(call, place)
          : new FunctionNode(call.name(), within(call.argument(), place), call.range());
    }
    return node;
  }

  private MappingNode map(MappingNode map, Snippet.Place place) {
    Map<String, Entry> all = new LinkedHashMap<>();
    List<Entry> added = new ArrayList<>();
    for (Entry entry : map.entries()) {
      Node value =
          entry.key().equals(FUNCTION)
              ? addAllTo(added, entry.value(), place)
              : within(entry.value(), place);
      if (value != null) {
        all.put(entry.key(), new Entry(entry.key(), entry.keyRange(), value));
      }
    }
    added.forEach(entry -> add(entry, all));
    return new MappingNode(List.copyOf(all.values()), map.range());
  }

  /** What stands beside an include counts more than what it brings. */
  private void add(Entry included, Map<String, Entry> all) {
    Entry own = all.putIfAbsent(included.key(), included);
    if (own != null) {
      surroundings
          .diagnostics()
          .note(
              included.key() + " is included, but stands there already",
              "What stands at "
                  + own.keyRange().path()
                  + ", line "
                  + own.keyRange().startLine()
                  + " counts. Remove one of them.",
              included.keyRange());
    }
  }

  /** Where nothing stands beside the function, what it brings is the whole value. */
  private Node function(FunctionNode call, Snippet.Place place) {
    List<Entry> added = new ArrayList<>();
    Node left = addAllTo(added, call.argument(), place);
    if (added.isEmpty() && left != null) {
      return new FunctionNode(FUNCTION, left, call.range());
    }
    Map<String, Entry> all = new LinkedHashMap<>();
    added.forEach(entry -> add(entry, all));
    if (left != null) {
      all.put(FUNCTION, new Entry(FUNCTION, call.range(), left));
    }
    return asNode(List.copyOf(all.values()), call.range());
  }

  /** A map whose only key is a function's name is one. */
  private static Node asNode(List<Entry> entries, SourceRange range) {
    boolean isCall = entries.size() == 1 && FunctionNames.isLongForm(entries.get(0).key());
    return isCall
        ? new FunctionNode(entries.get(0).key(), entries.get(0).value(), range)
        : new MappingNode(entries, range);
  }

  /** Adds what the includes among transforms bring; returns the others, null if there are none. */
  private @Nullable Node addAllTo(List<Entry> added, Node transforms, Snippet.Place place) {
    if (!(transforms instanceof SequenceNode list)) {
      return addTo(added, transforms, place) ? null : transforms;
    }
    List<Node> others = new ArrayList<>();
    for (Node transform : list.items()) {
      if (!addTo(added, transform, place)) {
        others.add(transform);
      }
    }
    return others.isEmpty() ? null : new SequenceNode(others, list.range());
  }

  /** Adds what a transform brings, if it is an include whose file is there. */
  private boolean addTo(List<Entry> added, Node transform, Snippet.Place place) {
    if (!TransformSection.nameOf(transform).equals(INCLUDE)) {
      return false;
    }
    Optional<Snippet> snippet = snippets.of(transform, place);
    snippet.ifPresent(found -> added.addAll(map(found.map(), found.place()).entries()));
    return snippet.isPresent();
  }
}
