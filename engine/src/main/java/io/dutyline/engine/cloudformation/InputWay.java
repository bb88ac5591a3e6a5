package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.TemplateAt.Nesting;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.Optional;

/** Tells where parameters and pseudo parameters get their values from. */
final class InputWay {
  private final Way way;
  private final NodeWay nodes;

  InputWay(Way way, NodeWay nodes) {
    this.way = way;
    this.nodes = nodes;
  }

  /** Tells of an input that a resource is made with. */
  void tell(String name, TemplateAt at) {
    Optional<Input> input = at.input(name);
    if (input.isPresent()) {
      way.hidden(input.get().sensitive(), () -> tell(name, input.get(), at));
    }
  }

  private void tell(String name, Input input, TemplateAt at) {
    Value value = at.value(name);
    String words = words(input, value);
    Optional<MappingNode.Entry> argument = argument(name, at);
    if (argument.isPresent()) {
      way.add(
          words + ", given by the stack around it",
          input.range(),
          () -> follow(argument.get(), at.nesting().orElseThrow()));
    } else if (input.cause() == Unknown.Cause.PSEUDO_PARAMETER) {
      way.add(words + source(input, value));
    } else {
      boolean standard = isStandard(input, value) && input.fact() == null;
      way.add(words + source(input, value), standard ? standard(name, input, at) : input.range());
    }
  }

  /** Tells of an input that a condition is about: unless it is known, each of its values counts. */
  void tested(String name, TemplateAt at) {
    Optional<Input> input = at.input(name);
    if (input.isEmpty()) {
      return;
    }
    if (input.get().fact() != null || argument(name, at).isPresent()) {
      tell(name, at);
    } else {
      String text = input.get().label() + " is given by nobody" + range(input.get());
      boolean pseudo = input.get().cause() == Unknown.Cause.PSEUDO_PARAMETER;
      way.hidden(
          input.get().sensitive(),
          () -> {
            if (pseudo) {
              way.add(text);
            } else {
              way.add(text, standard(name, input.get(), at));
            }
          });
    }
  }

  private static Optional<MappingNode.Entry> argument(String name, TemplateAt at) {
    return at.nesting().map(each -> each.arguments().get(name));
  }

  private void follow(MappingNode.Entry argument, Nesting nesting) {
    SourceRange range = argument.keyRange().upTo(argument.value().range());
    nodes.tell("argument " + argument.key() + " of " + nesting.name(), range, nesting.in());
  }

  /** Returns where the default is; where the parameter is, if it has none. */
  private static SourceRange standard(String name, Input input, TemplateAt at) {
    return at.entry("Parameters", name)
        .filter(each -> each.value() instanceof MappingNode)
        .flatMap(each -> ((MappingNode) each.value()).entry("Default"))
        .map(each -> each.keyRange().upTo(each.value().range()))
        .orElse(input.range());
  }

  private String words(Input input, Value value) {
    if (value instanceof Unknown) {
      return input.label() + " is not known";
    }
    return way.isSecret()
        ? input.label() + " is a value that is not shown"
        : input.label() + " = " + ValueWords.describe(value);
  }

  private static String source(Input input, Value value) {
    if (input.type().isLookup()) {
      return ": it names an SSM parameter, which is looked up at deployment";
    }
    if (input.fact() != null) {
      return ", as the configuration says";
    }
    if (value instanceof Unknown) {
      return input.standard() == null
          ? ": nobody gives it a value" + range(input)
          : ": it is not its default here";
    }
    return isStandard(input, value) ? ", its default" : ", as this case supposes";
  }

  private static boolean isStandard(Input input, Value value) {
    for (Assumption each : value.origin().assumptions()) {
      if (each.subject().equals(input.label())) {
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
    String allowed =
        input.allowed().isEmpty() ? "" : "; it may be " + String.join(", ", input.allowed());
    String standard = input.standard();
    if (standard == null) {
      return allowed;
    }
    return allowed + "; its default is " + (standard.isEmpty() ? "empty" : standard);
  }
}
