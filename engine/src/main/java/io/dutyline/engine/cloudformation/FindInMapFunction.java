package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Is;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Fn::FindInMap}: what a mapping holds under two keys, or a default. */
final class FindInMapFunction implements Lifting.Operation {
  /** Values that an unknown key may lead to; of more only the type is kept. */
  private static final int MOST_POSSIBLE = 50;

  private final Evaluator evaluator;
  private final Mappings mappings;
  private final SourceRange range;
  private final @Nullable Node fallback;

  private FindInMapFunction(Evaluator evaluator, SourceRange range, @Nullable Node fallback) {
    this.evaluator = evaluator;
    this.mappings = evaluator.scope().mappings();
    this.range = range;
    this.fallback = fallback;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Node> operands =
        IntrinsicFunctions.operands(
            call, 3, 4, "a mapping's name and two keys", evaluator.diagnostics());
    if (operands.isEmpty()) {
      return Unknowns.invalid("Fn::FindInMap without its keys", call.range());
    }
    Node fallback =
        operands.size() == 4 && operands.get(3) instanceof MappingNode last
            ? last.get("DefaultValue").orElse(null)
            : null;
    FindInMapFunction find = new FindInMapFunction(evaluator, call.range(), fallback);
    return Lifting.lift(find.keys(operands), Scenario.any(), call.range(), find);
  }

  private List<Value> keys(List<Node> operands) {
    Value name = evaluator.evaluate(operands.get(0));
    Value first = evaluator.evaluate(operands.get(1));
    Value second = evaluator.evaluate(operands.get(2));
    if (evaluator.scope().forConditions() && name instanceof Scalar known) {
      boolean closed = fallback == null && !mappings.mayHaveMore(known.text());
      first = oneByOne(operands.get(1), first, mappings.firstKeys(known.text()), closed);
      second = oneByOne(operands.get(2), second, mappings.secondKeys(known.text()), closed);
    }
    return List.of(name, first, second);
  }

  /**
   * An open key of a condition is each of the mapping's: else the condition says nothing of it.
   * With a key that a closed mapping does not have nothing is deployed, so nothing is found.
   */
  private Value oneByOne(Node node, Value key, Collection<String> keys, boolean closed) {
    Input input = evaluator.openInput(node);
    if (input == null || !(key instanceof Unknown) || keys.size() > MOST_POSSIBLE) {
      return key;
    }
    Value result = closed ? new Absent(node.range(), input.origin()) : key;
    for (String each : keys) {
      Condition condition = new Condition("", new Is(input.variable(), each));
      Value known = input.value(each);
      result =
          new Choice(condition, known, result, Undecided.EXPLORE, node.range(), input.origin());
    }
    return result;
  }

  @Override
  public Value apply(List<Value> operands, Scenario path) {
    Value name = operands.get(0);
    Value first = operands.get(1);
    Value second = operands.get(2);
    if (first instanceof Absent || second instanceof Absent) {
      return new Absent(range, Unknowns.origin(operands));
    }
    if (!(name instanceof Scalar mapping)) {
      return Unknowns.result(operands, Hints.NONE, range);
    }
    if (first instanceof Scalar row && second instanceof Scalar column) {
      Node found = mappings.find(mapping.text(), row.text(), column.text());
      return found != null ? result(found, mapping, operands) : missing(operands);
    }
    List<Node> candidates =
        mappings.findAll(
            mapping.text(),
            possible(first, mappings.firstKeys(mapping.text())),
            possible(second, mappings.secondKeys(mapping.text())));
    boolean open = candidates.isEmpty() || mappings.mayHaveMore(mapping.text());
    return open ? Unknowns.result(operands, Hints.NONE, range) : oneOf(candidates, operands);
  }

  private static Collection<String> possible(Value key, Collection<String> all) {
    if (key instanceof Scalar known) {
      return List.of(known.text());
    }
    boolean listed = key instanceof Unknown unknown && !unknown.hints().possible().isEmpty();
    return listed ? ((Unknown) key).hints().possible().stream().map(Scalar::text).toList() : all;
  }

  /** Any key leads to one of these values or to the default; else the deployment fails. */
  private Value oneOf(List<Node> candidates, List<Value> operands) {
    Map<String, Scalar> distinct = new LinkedHashMap<>();
    List<Value> others = new ArrayList<>();
    for (Node candidate : withFallback(candidates)) {
      Value value = evaluator.evaluate(candidate);
      if (value instanceof Scalar scalar) {
        distinct.putIfAbsent(scalar.text(), scalar.from(range, Origin.COMPUTED));
      } else {
        others.add(value);
      }
    }
    boolean mayBeAbsent = others.removeIf(Absent.class::isInstance);
    boolean useful = others.isEmpty() && distinct.size() <= MOST_POSSIBLE;
    List<Scalar> possible = useful ? List.copyOf(distinct.values()) : List.of();
    boolean lists = distinct.isEmpty() && others.stream().allMatch(ListValue.class::isInstance);
    Unknown.Type type = lists ? Unknown.Type.LIST : Unknown.Type.ANY;
    boolean open = mayBeAbsent || !others.stream().allMatch(ListValue.class::isInstance);
    return Unknowns.result(operands, new Hints(type, "", possible, open), range);
  }

  private List<Node> withFallback(List<Node> candidates) {
    if (fallback == null) {
      return candidates;
    }
    List<Node> all = new ArrayList<>(candidates);
    all.add(fallback);
    return all;
  }

  private Value result(Node found, Scalar mapping, List<Value> operands) {
    Origin origin = Unknowns.origin(operands).via("mapping " + mapping.text());
    return Relocation.to(range, origin, evaluator.evaluate(found));
  }

  private Value missing(List<Value> operands) {
    if (fallback != null) {
      return standard(fallback, operands);
    }
    String name = ((Scalar) operands.get(0)).text();
    if (mappings.mayHaveMore(name)) {
      return Unknown.because(Cause.FUNCTION, "mapping " + name, range);
    }
    boolean written = operands.stream().allMatch(each -> each.origin().literal());
    if (!mappings.has(name) || written) {
      tellMissing(name, operands);
    }
    return Unknowns.invalid("a missing entry of mapping " + name, range);
  }

  /** That it is the default rests on what the keys rest on. */
  private Value standard(Node written, List<Value> operands) {
    Value value = evaluator.evaluate(written);
    List<Value> all = new ArrayList<>(operands);
    all.add(value);
    Origin origin = Unknowns.origin(all);
    return origin.assumptions().equals(value.origin().assumptions())
        ? value
        : value.from(value.range(), origin);
  }

  private void tellMissing(String name, List<Value> operands) {
    if (mappings.has(name)) {
      String keys = ((Scalar) operands.get(1)).text() + ", " + ((Scalar) operands.get(2)).text();
      evaluator
          .diagnostics()
          .warning(
              "Mapping " + name + " has no entry " + keys,
              "Add it to the mapping, or correct a key. The value is taken as unknown.",
              range);
    } else {
      evaluator
          .diagnostics()
          .warning(
              "Mapping " + name + " is not defined",
              "The section Mappings has no such entry, so the value is unknown."
                  + evaluator.diagnostics().hint(name, mappings.names()),
              range);
    }
  }
}
