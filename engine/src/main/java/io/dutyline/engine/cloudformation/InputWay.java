package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.List;
import java.util.Optional;

/** Tells where parameters and pseudo parameters get their values from. */
final class InputWay {
  private final Way way;
  private final NodeWay nodes;
  private final TemplateWays.Source source;

  /**
   * @param source who says what is known of the deployment
   */
  InputWay(Way way, NodeWay nodes, TemplateWays.Source source) {
    this.way = way;
    this.nodes = nodes;
    this.source = source;
  }

  /** Tells of the input of a stack that has a label: {@code parameter Env}. */
  void labelled(String label, TemplateAt at) {
    String name = label.substring(Math.max(label.lastIndexOf(' '), label.lastIndexOf('/')) + 1);
    boolean same = at.input(name).filter(each -> each.label().equals(label)).isPresent();
    if (same && at.argument(name).isEmpty()) {
      tell(name, at);
    }
  }

  /** Tells of an input that a resource is made with. */
  void tell(String name, TemplateAt at) {
    Optional<Value> value = at.value(name);
    if (value.isPresent()) {
      way.hidden(value.get().origin().sensitive(), () -> tell(name, value.get(), at));
    }
  }

  private void tell(String name, Value value, TemplateAt at) {
    String text = label(name, at) + is(value);
    Optional<MappingNode.Entry> declared = at.entry("Parameters", name);
    Optional<MappingNode.Entry> argument = at.argument(name);
    if (declared.isEmpty()) {
      way.add(text + from(source.name(), at.input(name), value));
    } else if (argument.isPresent()) {
      way.add(
          text + ", given by the stack around it",
          declared.get().keyRange(),
          () -> follow(argument.get(), at));
    } else if (isStandard(value)) {
      add(text + ", its default", standard(declared.get()));
    } else {
      MappingNode.Entry entry = declared.get();
      way.add(
          text + from(source.of(name), at.input(name), value),
          entry.keyRange().upTo(entry.value().range()),
          () -> place(name, at));
    }
  }

  /** Tells where a file gives the outermost stack's parameter its value. */
  private void place(String name, TemplateAt at) {
    SourceRange place = source.places().get(name);
    boolean outermost = at.outer().isEmpty();
    if (place != null && outermost) {
      way.add(name + " is given here", place);
    }
  }

  /** Tells of an input that a condition is about: unless it is known, each of its values counts. */
  void tested(String name, TemplateAt at) {
    Optional<Input> input = at.input(name);
    boolean open = input.isPresent() && input.get().isOpen() && at.argument(name).isEmpty();
    if (!open) {
      tell(name, at);
      return;
    }
    String text = label(name, at) + " is given by nobody" + range(input.get());
    Optional<MappingNode.Entry> declared = at.entry("Parameters", name);
    way.hidden(
        input.get().sensitive(),
        () -> declared.ifPresentOrElse(each -> add(text, standard(each)), () -> way.add(text)));
  }

  private void add(String text, MappingNode.Entry entry) {
    way.add(text, entry.keyRange().upTo(entry.value().range()));
  }

  private static String label(String name, TemplateAt at) {
    boolean declared = at.entry("Parameters", name).isPresent();
    return declared ? at.stack().names().parameter(name) : name;
  }

  private void follow(MappingNode.Entry argument, TemplateAt at) {
    String stack = at.stack().calls().get(at.stack().calls().size() - 1).address();
    at.outer()
        .ifPresent(
            outer -> nodes.tell("argument " + argument.key() + " of " + stack, argument, outer));
  }

  /** Returns where the default is; where the parameter is, if it has none. */
  private static MappingNode.Entry standard(MappingNode.Entry parameter) {
    return parameter.value() instanceof MappingNode body
        ? body.entry("Default").orElse(parameter)
        : parameter;
  }

  private String is(Value value) {
    if (value instanceof Unknown) {
      return " is not known";
    }
    return way.isSecret() ? " is a value that is not shown" : " = " + ValueWords.describe(value);
  }

  private static String from(String source, Optional<Input> input, Value value) {
    if (value instanceof Unknown unknown && unknown.reason().cause() == Unknown.Cause.LOOKUP) {
      return ": it names an SSM parameter, which is looked up at deployment";
    }
    if (input.isEmpty() || input.get().fact() != null) {
      return ", as " + (source.isEmpty() ? "the configuration" : source) + " says";
    }
    if (value instanceof Unknown) {
      return input.get().standard() == null
          ? ": nobody gives it a value" + range(input.get())
          : ": it is not its default here";
    }
    return ", as this case supposes";
  }

  private static boolean isStandard(Value value) {
    for (Assumption each : value.origin().assumptions()) {
      if (each.claim().endsWith("its default")) {
        return true;
      }
    }
    return false;
  }

  /** Returns what an input may be, as the end of a clause. */
  private static String range(Input input) {
    if (input.sensitive()) {
      return "";
    }
    List<String> values = input.allowed();
    String allowed = values.isEmpty() ? "" : "; it may be " + String.join(", ", values);
    String standard = input.standard();
    if (standard == null) {
      return allowed;
    }
    return allowed + "; its default is " + (standard.isEmpty() ? "empty" : standard);
  }
}
