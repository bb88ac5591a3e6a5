package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value that a parameter of a nested stack has by the stack around it. */
final class Argument {
  private static final String COMMA = ",";

  private final Input declared;
  private final @Nullable Node node;
  private final @Nullable Preparation caller;
  private final @Nullable Input open;

  private Argument(
      Input declared, @Nullable Node node, @Nullable Preparation caller, @Nullable Input open) {
    this.declared = declared;
    this.node = node;
    this.caller = caller;
    this.open = open;
  }

  /** Returns the default of a parameter that is not passed: no deployment gives it another. */
  static Argument standard(Input declared, String standard) {
    return new Argument(declared.withFact(standard), null, null, null);
  }

  /**
   * Returns what is passed.
   *
   * @param node in the outer template
   * @param caller of the outer template
   */
  static Argument passed(Input declared, Node node, Preparation caller) {
    Node list = declared.type() == InputType.LIST ? joined(node) : node;
    Evaluator evaluator = caller.evaluator(View.CONDITIONS);
    Input same = evaluator.openInput(list);
    if (same != null && isSame(declared, same)) {
      return new Argument(declared, list, caller, same);
    }
    Argument plain = new Argument(declared, list, caller, null);
    boolean own = isOpen(plain.value(View.CONDITIONS, input -> Set.of()));
    return own ? new Argument(declared, list, caller, declared.withoutDefault()) : plain;
  }

  /** A list goes through a text: what is joined for the way is the list itself. */
  private static Node joined(Node node) {
    boolean isJoin =
        node instanceof FunctionNode call
            && call.name().equals("Fn::Join")
            && call.argument() instanceof SequenceNode operands
            && operands.items().size() == 2
            && operands.items().get(0) instanceof ScalarNode delimiter
            && delimiter.text().strip().equals(COMMA);
    return isJoin ? ((SequenceNode) ((FunctionNode) node).argument()).items().get(1) : node;
  }

  private static boolean isSame(Input declared, Input outer) {
    boolean bothLists = declared.type() == InputType.LIST && outer.type() == InputType.LIST;
    boolean bothTexts = declared.type().isPlain() && outer.type().isPlain();
    return (bothLists || bothTexts) && (outer.sensitive() || !declared.sensitive());
  }

  /** A value of which something is known answers conditions better than an open input does. */
  private static boolean isOpen(Value value) {
    return value instanceof Unknown unknown
        && unknown.hints().possible().isEmpty()
        && !Equality.isNeverEmpty(unknown);
  }

  /** Returns the input, the outer stack's or an own one, that conditions may be about. */
  Optional<Input> open() {
    return Optional.ofNullable(open);
  }

  /**
   * Returns the value.
   *
   * @param tested the values that conditions compare an input to
   */
  Value value(View view, Function<Input, Set<String>> tested) {
    if (node == null || caller == null) {
      return standard();
    }
    Value given = converted(caller.evaluator(view).evaluate(node));
    Input own = open;
    return own != null && own.label().equals(declared.label()) && view == View.RESOURCES
        ? InputValues.given(own, tested.apply(own), given)
        : given;
  }

  private Value standard() {
    String text = declared.fact();
    return declared.type().isLookup() || text == null
        ? declared.unknown()
        : declared.standardValue(text);
  }

  private Value converted(Value value) {
    if (value instanceof Choice choice) {
      return new Choice(
          choice.condition(),
          converted(choice.whenTrue()),
          converted(choice.whenFalse()),
          choice.undecided(),
          declared.range(),
          origin(choice.origin()));
    }
    if (value instanceof Absent) {
      String standard = declared.standard();
      return standard == null ? declared.unknown() : declared.withFact(standard).value(standard);
    }
    if (declared.type().isLookup()) {
      return value instanceof Scalar name
          ? declared.withFact(name.text()).unknown()
          : declared.unknown();
    }
    return Relocation.to(declared.range(), this::origin, ofType(value));
  }

  /** All that a nested stack gets is a text first. */
  private Value ofType(Value value) {
    if (declared.type() == InputType.LIST) {
      return list(value);
    }
    if (value instanceof Scalar scalar) {
      return declared.type().value(scalar.text(), scalar.range(), scalar.origin());
    }
    return value instanceof Unknown unknown ? narrowed(unknown) : value;
  }

  private static Value list(Value value) {
    if (value instanceof Scalar text) {
      return InputType.LIST.value(text.text(), text.range(), text.origin());
    }
    if (value instanceof Unknown unknown) {
      return unknown.with(Hints.ofType(Unknown.Type.LIST));
    }
    if (value instanceof ListValue list) {
      List<Value> elements = new ArrayList<>();
      for (Value each : list.elements()) {
        boolean several = each instanceof Scalar text && text.text().contains(COMMA);
        elements.addAll(several ? ((ListValue) list(each)).elements() : List.of(each));
      }
      return list.with(elements);
    }
    return value;
  }

  /** CloudFormation refuses what the parameter does not allow. */
  private Value narrowed(Unknown unknown) {
    if (declared.allowed().isEmpty() || !unknown.hints().possible().isEmpty()) {
      return unknown;
    }
    List<Scalar> possible = new ArrayList<>();
    for (String each : declared.allowed()) {
      possible.add(new Scalar(each, declared.range(), declared.origin()));
    }
    Hints hints = unknown.hints();
    return unknown.with(
        new Hints(hints.type(), hints.prefix(), possible, hints.mayBeAbsent(), hints.form()));
  }

  private Origin origin(Origin outer) {
    Origin passed = outer.via(declared.label());
    return declared.sensitive() ? passed.asSensitive() : passed;
  }
}
