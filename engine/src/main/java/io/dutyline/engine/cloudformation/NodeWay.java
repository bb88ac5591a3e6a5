package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.List;
import java.util.Optional;

/** Follows an expression of a template to all that its value is made of. */
final class NodeWay {
  private final TemplateWays templates;
  private final Way way;
  private final InputWay inputs;
  private final AttributeWay attributes;

  /**
   * @param source who says what is known of the deployment
   */
  NodeWay(TemplateWays templates, Way way, TemplateWays.Source source) {
    this.templates = templates;
    this.way = way;
    this.inputs = new InputWay(way, this, source);
    this.attributes = new AttributeWay(way, this);
  }

  /**
   * Tells of a value.
   *
   * @param resource that it stands in
   */
  void tell(Way.Goal goal, String resource, TemplateAt at) {
    Optional<TemplateAt.Place> place = at.at(goal.range(), resource);
    if (place.isPresent()) {
      Value value = at.value(place.get().valued());
      tell(goal.name(), goal.range(), value, place.get().written(), at);
    }
  }

  /** Tells of what an entry says. */
  void tell(String name, MappingNode.Entry entry, TemplateAt at) {
    SourceRange range = entry.keyRange().upTo(entry.value().range());
    tell(name, range, at.value(entry.value()), entry.value(), at);
  }

  private void tell(String name, SourceRange range, Value value, Node written, TemplateAt at) {
    way.hidden(
        value.origin().sensitive(),
        () -> way.add(name + is(value, written), range, () -> follow(written, at)));
  }

  /** Returns a value as the rest of a clause: {@code = false, by Fn::If}. */
  private String is(Value value, Node node) {
    if (node instanceof FunctionNode call) {
      return equal(value) + ", by " + call.name();
    }
    boolean plain = node instanceof ScalarNode;
    return plain ? equal(value) + ", as written" : " is written here";
  }

  private String equal(Value value) {
    if (way.isSecret()) {
      return " is a value that is not shown";
    }
    if (value instanceof Unknown unknown) {
      return " depends on " + unknown.reason().input();
    }
    if (value instanceof Absent) {
      return " is left out";
    }
    return value instanceof io.dutyline.engine.value.Choice
        ? " is one or the other"
        : " = " + ValueWords.describe(value);
  }

  /** Follows what an expression is made of. */
  void follow(Node node, TemplateAt at) {
    if (node instanceof FunctionNode call) {
      function(call, at);
    } else if (node instanceof MappingNode map) {
      map.entries().forEach(each -> follow(each.value(), at));
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(each -> follow(each, at));
    } else if (at.value(node) instanceof Unknown unknown) {
      way.add(unknown.reason().input() + " is looked up at deployment", node.range());
    }
  }

  private void function(FunctionNode call, TemplateAt at) {
    Node argument = call.argument();
    List<Node> operands = argument instanceof SequenceNode list ? list.items() : List.of();
    switch (call.name()) {
      case "Ref" -> text(argument).ifPresent(name -> named(name, call.range(), at));
      case "Fn::GetAtt" -> attributes.tell(call, at);
      case "Fn::If" -> choice(call, operands, at);
      case "Fn::FindInMap" -> cell(operands, at);
      case "Fn::Sub" -> substitution(argument, call.range(), at);
      case "Fn::ImportValue" -> imported(argument, call.range(), at);
      default -> follow(argument, at);
    }
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** Tells of what a name stands for: an input, a resource or the variable of a loop. */
  void named(String name, SourceRange usedAt, TemplateAt at) {
    if (at.value(name).isPresent()) {
      inputs.tell(name, at);
      return;
    }
    Optional<Node> loop = NodeSearch.loop(name, usedAt, at.stack().written().root());
    Optional<MappingNode.Entry> resource = at.entry("Resources", name);
    if (loop.isPresent()) {
      way.add(
          name + " goes through a list, by Fn::ForEach",
          loop.get().range(),
          () -> follow(loop.get(), at));
    } else if (resource.isPresent()) {
      way.add(
          "the identifier of resource " + name + " is known only after deployment",
          resource.get().keyRange());
    }
  }

  private void choice(FunctionNode call, List<Node> operands, TemplateAt at) {
    if (operands.size() != 3) {
      return;
    }
    Truth truth = Truth.UNKNOWN;
    if (operands.get(0) instanceof ScalarNode name) {
      truth = condition(name, at);
    }
    if (truth != Truth.FALSE) {
      branch(call, operands.get(1), at);
    }
    if (truth != Truth.TRUE) {
      branch(call, operands.get(2), at);
    }
  }

  /** What stands beside its condition has been shown with it. */
  private void branch(FunctionNode call, Node taken, TemplateAt at) {
    boolean together = taken.range().startLine() == call.range().startLine();
    if (together || !(taken instanceof ScalarNode)) {
      follow(taken, at);
    } else {
      way.add("Fn::If gives" + given(at.value(taken)), taken.range(), () -> follow(taken, at));
    }
  }

  private String given(Value value) {
    String words = equal(value);
    return words.startsWith(" = ") ? words.substring(2) : words;
  }

  /** Tells of the condition of a resource: where it is judged, it exists. */
  void existence(Resource resource, TemplateAt at) {
    at.entry("Resources", TemplateAt.name(resource))
        .map(MappingNode.Entry::value)
        .filter(MappingNode.class::isInstance)
        .flatMap(body -> ((MappingNode) body).entry("Condition"))
        .filter(entry -> entry.value() instanceof ScalarNode)
        .ifPresent(entry -> existence(resource.address(), entry, at));
  }

  private void existence(String address, MappingNode.Entry condition, TemplateAt at) {
    ScalarNode name = (ScalarNode) condition.value();
    way.add(
        address + " exists where condition " + name.text() + " is true",
        condition.keyRange().upTo(name.range()),
        () -> definition(name, "condition " + name.text() + " is defined here", at));
  }

  /** Tells of a condition; returns which way it goes. */
  Truth condition(ScalarNode name, TemplateAt at) {
    Condition condition = at.condition(name.text(), name);
    Truth truth = at.truth(condition);
    definition(name, "condition " + name.text() + because(condition, truth, at), at);
    return truth;
  }

  private void definition(ScalarNode name, String text, TemplateAt at) {
    at.entry("Conditions", name.text())
        .ifPresent(
            entry ->
                way.add(
                    text,
                    entry.keyRange().upTo(entry.value().range()),
                    () -> new ConditionWay(inputs, this).follow(entry.value(), at)));
  }

  private static String because(Condition condition, Truth truth, TemplateAt at) {
    if (truth == Truth.UNKNOWN) {
      return " may be true or false, and it does not matter which";
    }
    String is = " is " + truth.name().toLowerCase(java.util.Locale.ROOT);
    if (condition.formula() instanceof Constant) {
      return is + ", by what is known";
    }
    return at.scenario().decides(condition)
        ? is + " here: both sides of a condition are meant to be deployed"
        : is + ", which follows";
  }

  private void cell(List<Node> operands, TemplateAt at) {
    if (operands.size() < 3) {
      return;
    }
    Value mapping = at.value(operands.get(0));
    Value first = at.value(operands.get(1));
    Value second = at.value(operands.get(2));
    if (mapping instanceof Scalar name
        && first instanceof Scalar row
        && second instanceof Scalar column) {
      String title = "mapping " + name.text() + " has, under " + row.text() + ", " + column.text();
      at.cell(name.text(), row.text(), column.text())
          .ifPresent(
              cell ->
                  way.add(
                      title + equal(at.value(cell.value())),
                      cell.keyRange().upTo(cell.value().range()),
                      () -> followAll(operands, at)));
    } else {
      followAll(operands, at);
    }
  }

  private void followAll(List<Node> nodes, TemplateAt at) {
    nodes.forEach(each -> follow(each, at));
  }

  private void substitution(Node argument, SourceRange range, TemplateAt at) {
    boolean mapped = argument instanceof SequenceNode list && list.items().size() == 2;
    Node text = argument instanceof SequenceNode list ? list.items().get(0) : argument;
    Node values = mapped ? ((SequenceNode) argument).items().get(1) : text;
    if (mapped) {
      follow(values, at);
    }
    for (String name : SubNames.in(text(text).orElse(""))) {
      boolean given = values instanceof MappingNode map && map.entry(name).isPresent();
      if (!given && name.indexOf('.') > 0) {
        attributes.tell(name, at);
      } else if (!given) {
        named(name, range, at);
      }
    }
  }

  private void imported(Node argument, SourceRange range, TemplateAt at) {
    follow(argument, at);
    Optional<Export> export = templates.export(at.value(argument));
    if (export.isPresent()) {
      way.add(
          "the export is made by " + export.get().source(),
          range,
          () -> templates.tell(export.get(), at.scenario(), way));
    } else {
      way.add("no stack of this scan, or no single one, makes the export", range);
    }
  }

  /** Tells of an output of a stack. */
  void output(String name, TemplateAt of) {
    Optional<MappingNode.Entry> output = of.entry("Outputs", name);
    if (output.isPresent() && output.get().value() instanceof MappingNode body) {
      Optional<Node> value = body.get("Value");
      way.add(
          "output "
              + of.stack().names().of(name)
              + value.map(each -> is(of.value(each), each)).orElse(""),
          output.get().keyRange(),
          () -> value.ifPresent(each -> follow(each, of)));
    }
  }
}
