package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The body of a resource instance, or a block of it; each part is evaluated when asked for. */
final class BodyEvaluation {
  private final Evaluation evaluation;
  private final String name;
  private final Scope scope;
  private final Map<String, Attribute> attributes;
  private final Map<String, List<Block>> blocks = new LinkedHashMap<>();
  private final Map<String, Part> parts = new HashMap<>();

  /**
   * @param name of the body, for reasons and cycles: the resource's address
   */
  BodyEvaluation(
      Evaluation evaluation,
      String name,
      Scope scope,
      Map<String, Attribute> attributes,
      Collection<Block> blocks) {
    this.evaluation = evaluation;
    this.name = name;
    this.scope = scope;
    this.attributes = attributes;
    for (Block block : blocks) {
      boolean dynamic = isDynamic(block);
      String type = dynamic ? block.label(0) : block.type();
      this.blocks.computeIfAbsent(type, key -> new ArrayList<>()).add(block);
    }
  }

  private BodyEvaluation within(String type, Scope inner, Block block) {
    Schemas.Read content = evaluation.content(block);
    Map<String, Attribute> its = new LinkedHashMap<>();
    content.attributes().forEach(each -> its.putIfAbsent(each.name(), each));
    return new BodyEvaluation(evaluation, name + "." + type, inner, its, content.blocks());
  }

  private static boolean isDynamic(Block block) {
    return block.type().equals(Schemas.DYNAMIC) && block.labels().size() == 1;
  }

  /** Returns the names of the attributes, then of the block types, as they are written. */
  List<String> names() {
    List<String> names = new ArrayList<>(attributes.keySet());
    blocks.keySet().stream().filter(each -> !attributes.containsKey(each)).forEach(names::add);
    return names;
  }

  boolean has(String part) {
    return attributes.containsKey(part) || blocks.containsKey(part);
  }

  Optional<Part> part(String part) {
    Part known = parts.get(part);
    if (known == null && has(part)) {
      known = evaluate(part);
      parts.put(part, known);
    }
    return Optional.ofNullable(known);
  }

  /** Returns the value of an attribute, or the blocks as a tuple of objects; null if not there. */
  HclValue value(String part) {
    return part(part).map(BodyEvaluation::value).orElse(HclValue.Null.OF_ANY_TYPE);
  }

  private static HclValue value(Part part) {
    if (part instanceof Part.Written written) {
      return written.value();
    }
    Part.Blocks blocks = (Part.Blocks) part;
    if (blocks.more().isPresent()) {
      return Values.notNull(HclType.DYNAMIC, blocks.more().get());
    }
    return new HclValue.Tuple(blocks.blocks().stream().map(each -> each.body().object()).toList());
  }

  /**
   * Warns of an argument that is written for another one: Terraform refuses it, but what its author
   * means is clear.
   */
  void misnamed(String right, String written) {
    Attribute attribute = attributes.get(written);
    if (attribute != null && !attributes.containsKey(right)) {
      evaluation.warn(
          "Argument of another name",
          "There is no '%s' here; it is taken for '%s'. Write %s.".formatted(written, right, right),
          attribute.nameRange());
    }
  }

  /** Returns the whole body as an object. */
  HclValue object() {
    Map<String, HclValue> values = new LinkedHashMap<>();
    names().forEach(each -> values.put(each, value(each)));
    return Values.object(values);
  }

  private Part evaluate(String part) {
    Attribute attribute = attributes.get(part);
    if (attribute == null) {
      return blocks(part);
    }
    String what = name + "." + part;
    Optional<Range> dynamic = NestedDynamics.in(attribute.expression());
    if (dynamic.isPresent()) {
      return new Part.Written(attribute, notExpanded(what, dynamic.get()), Optional.empty());
    }
    Range range = attribute.nameRange();
    HclValue value =
        evaluation
            .chain()
            .link(
                what,
                evaluation.range(range),
                () -> evaluation.evaluate(attribute.expression(), scope, what));
    Optional<HclValue> encoded =
        JsonEncoding.argument(attribute.expression())
            .map(argument -> evaluation.evaluate(argument, scope, what));
    return new Part.Written(attribute, value, encoded);
  }

  private HclValue notExpanded(String what, Range range) {
    evaluation.warn(
        "Dynamic block is not expanded",
        "In JSON only those directly in a resource are. %s is taken as unknown.".formatted(what),
        range);
    Mark reason = Provenance.Because.of(Cause.FUNCTION, "dynamic blocks of " + what);
    return Values.notNull(HclType.DYNAMIC, Set.of(reason));
  }

  private Part blocks(String type) {
    List<Block> written = blocks.getOrDefault(type, List.of());
    List<Part.Nested> nested = new ArrayList<>();
    Optional<Set<Mark>> more = Optional.empty();
    for (Block block : written) {
      if (isDynamic(block)) {
        Optional<Set<Mark>> unknown = expand(block, nested);
        more = unknown.isPresent() ? unknown : more;
      } else {
        nested.add(new Part.Nested(within(type, scope, block), block.range(), Set.of()));
      }
    }
    Block first = written.get(0);
    Block last = written.get(written.size() - 1);
    boolean together = first.range().file().equals(last.range().file());
    Range range = together ? first.range().upTo(last.range()) : first.range();
    return new Part.Blocks(nested, more, first.header(), range);
  }

  /** Adds a block for each element; returns why it is not known which there are, if it is not. */
  private Optional<Set<Mark>> expand(Block dynamic, List<Part.Nested> into) {
    Schemas.Read content = evaluation.content(dynamic);
    Optional<Attribute> forEach = attribute(content, "for_each");
    Optional<Block> body =
        content.blocks().stream().filter(each -> each.type().equals(Schemas.CONTENT)).findFirst();
    String type = dynamic.label(0);
    if (forEach.isEmpty() || body.isEmpty()) {
      evaluation.warn(
          "Dynamic block without for_each or content",
          "It makes no blocks; Terraform refuses it.",
          dynamic.header());
      return Optional.empty();
    }
    String what = name + "." + type;
    HclValue collection = evaluation.evaluate(forEach.get().expression(), scope, what);
    Optional<List<Elements>> elements = Elements.of(collection);
    if (elements.isEmpty()) {
      return Optional.of(reasons(collection, forEach.get(), what));
    }
    String iterator =
        attribute(content, "iterator")
            .flatMap(each -> Texts.reference(each.expression()))
            .orElse(type);
    if (!evaluation.admit(elements.get().size(), dynamic.header())) {
      return Optional.of(collection.marks());
    }
    for (Elements element : elements.get()) {
      Scope inner = new NamedScope(scope, Map.of(iterator, element.asIterator()));
      BodyEvaluation its = within(type, inner, body.get());
      into.add(new Part.Nested(its, dynamic.range(), collection.marks()));
    }
    return Optional.empty();
  }

  private Set<Mark> reasons(HclValue collection, Attribute forEach, String what) {
    boolean open = collection instanceof HclValue.Unknown || Elements.isCollection(collection);
    if (open) {
      return Marks.deep(collection);
    }
    evaluation.warn(
        "Wrong value of for_each",
        "A dynamic block goes through a list, set or map; here is something else, or null.",
        forEach.expression().range());
    return Set.of(Provenance.Because.of(Cause.INVALID, what));
  }

  private static Optional<Attribute> attribute(Schemas.Read content, String name) {
    return content.attributes().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
