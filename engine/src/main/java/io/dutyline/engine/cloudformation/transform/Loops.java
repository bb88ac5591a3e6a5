package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unrolls {@code Fn::ForEach}, which the transform {@code AWS::LanguageExtensions} brings, in the
 * sections that it may stand in, and in resources. What it makes keeps the ranges of the loop's
 * body. A loop that cannot be unrolled, or not whole, stays where it is.
 */
public final class Loops {
  /** Loops in a loop that CloudFormation takes. */
  private static final int DEEPEST = 5;

  /** Ten times what a stack may have. */
  private static final int MOST_MADE = 5_000;

  private final Surroundings surroundings;
  private final LoopDiagnostics told;
  private final Allowance allowance = new Allowance();
  private final Map<String, Maker> makers = new HashMap<>();
  private final Map<String, Value> existence = new HashMap<>();
  private final Value certain;

  /** What the resource at hand rests on for the loops that are in it. */
  private Value inner;

  private Loops(MappingNode template, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.told = new LoopDiagnostics(surroundings.diagnostics(), isNamed(template));
    this.certain = new Scalar(true, template.range(), Origin.COMPUTED);
    this.inner = certain;
  }

  /** Returns a template with its loops unrolled. */
  public static Transformed apply(MappingNode template, Surroundings surroundings) {
    boolean worth = Loop.isIn(surroundings.file().text()) || isNamed(template);
    return worth
        ? new Loops(template, surroundings).unrolled(template)
        : Transformed.unchanged(template);
  }

  private static boolean isNamed(MappingNode template) {
    return TransformSection.names(template, TransformSection.LANGUAGE_EXTENSIONS);
  }

  private Transformed unrolled(MappingNode template) {
    List<Entry> sections = new ArrayList<>();
    for (Entry section : template.entries()) {
      Place place = Place.of(section.key());
      MappingNode map = place == Place.WITHIN ? null : Loop.asSection(section.value());
      sections.add(
          map == null
              ? section
              : new Entry(section.key(), section.keyRange(), unrolled(map, place)));
    }
    return new Transformed(new MappingNode(sections, template.range()), makers, existence);
  }

  /** What a map is part of. */
  private enum Place {
    RESOURCES,
    SECTION,
    /** Anything else. */
    WITHIN;

    static Place of(String section) {
      return switch (section) {
        case "Resources" -> RESOURCES;
        case "Conditions", "Outputs" -> SECTION;
        default -> WITHIN;
      };
    }
  }

  /**
   * The loops around what is made.
   *
   * @param name of the innermost
   * @param presence whether their current texts are in their collections
   */
  private record Round(Place place, int depth, String name, Value presence) {
    boolean isLoop() {
      return depth > 0;
    }
  }

  private Node unrolled(MappingNode map, Place place) {
    Map<String, Entry> made = new LinkedHashMap<>();
    addAll(map, new Round(place, 0, "", certain), made);
    return new MappingNode(List.copyOf(made.values()), map.range());
  }

  private void addAll(MappingNode map, Round round, Map<String, Entry> made) {
    for (Entry entry : map.entries()) {
      if (!Loop.isName(entry.key())) {
        add(entry, round, made);
      } else if (!run(entry, round, made)) {
        made.put(entry.key(), entry);
      }
    }
  }

  private void add(Entry entry, Round round, Map<String, Entry> made) {
    String key = entry.key();
    if (round.isLoop()) {
      told.key(entry, round.place() != Place.WITHIN, made.get(key));
    }
    inner = round.place() == Place.RESOURCES ? certain : inner;
    Node value = within(entry.value());
    if (round.place() == Place.RESOURCES) {
      note(key, round, Presence.both(round.presence(), inner));
    }
    made.put(key, new Entry(key, entry.keyRange(), value));
  }

  private void note(String logicalId, Round round, Value presence) {
    if (round.isLoop()) {
      makers.put(logicalId, new Maker(Maker.Tool.LOOP, round.name(), "", Optional.empty(), false));
    }
    if (!Presence.isPlain(presence)) {
      existence.put(logicalId, presence);
    }
  }

  /** Adds what a loop makes; returns false, after a diagnostic, if there may be more. */
  private boolean run(Entry entry, Round round, Map<String, Entry> made) {
    told.use(entry);
    Loop loop = Loop.of(entry);
    if (loop == null) {
      told.malformed(entry);
      return false;
    }
    if (round.depth() > DEEPEST) {
      told.tooDeep(entry, DEEPEST);
      return false;
    }
    boolean within = round.place() == Place.WITHIN;
    Value value =
        within
            ? surroundings.evaluate(loop.collection())
            : surroundings.evaluateVariants(loop.collection());
    Collection collection = within ? Collection.likely(value) : Collection.of(value);
    if (collection.missing() != null) {
      told.missing(entry, collection.missing(), within);
    } else if (collection.size() == 0) {
      told.empty(entry, collection.origin());
    }
    boolean done = collection.size() <= MOST_MADE && run(loop, collection, round, made);
    return done ? collection.missing() == null : tooMuch(entry);
  }

  private boolean tooMuch(Entry loop) {
    told.tooMuch(loop, MOST_MADE);
    return false;
  }

  /** Returns false if a limit ends it. */
  private boolean run(Loop loop, Collection collection, Round round, Map<String, Entry> made) {
    for (Map.Entry<String, Value> item : collection.items().entrySet()) {
      MappingNode body =
          new Substitution(loop.identifier(), item.getKey(), allowance).in(loop.body());
      if (allowance.isSpent() || made.size() > MOST_MADE) {
        return false;
      }
      Value presence = Presence.both(round.presence(), item.getValue());
      if (round.place() == Place.WITHIN) {
        inner = Presence.both(inner, presence);
      }
      addAll(body, new Round(round.place(), round.depth() + 1, loop.name(), presence), made);
    }
    return true;
  }

  private Node within(Node node) {
    if (node instanceof MappingNode map) {
      return unrolled(map, Place.WITHIN);
    }
    if (node instanceof FunctionNode call) {
      MappingNode map = Loop.isName(call.name()) ? Loop.asMap(call) : null;
      return map != null
          ? unrolled(map, Place.WITHIN)
          : new FunctionNode(call.name(), within(call.argument()), call.range());
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(within(item));
      }
      return new SequenceNode(items, list.range());
    }
    return node;
  }
}
