package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.Deployed.Nesting;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.ValueWords;
import java.util.ArrayList;
import java.util.List;
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
  void tell(String name, Deployed at) {
    Input input = at.input(name).orElseThrow();
    Value value = at.value(name);
    way.hidden(
        input.sensitive(),
        () -> {
          Optional<MappingNode.Entry> argument = argument(name, at);
          if (argument.isPresent()) {
            String nested = at.nesting().map(Nesting::name).orElse("");
            add(input, words(input, value) + ", an argument of " + nested, at, argument);
          } else {
            add(input, words(input, value) + source(input, value), at, Optional.empty());
          }
        });
  }

  /** Tells of an input that a condition is about: there it may have any value, unless it is known. */
  void tested(String name, Deployed at) {
    Optional<Input> input = at.input(name);
    if (input.isEmpty()) {
      return;
    }
    if (input.get().fact() != null || argument(name, at).isPresent()) {
      tell(name, at);
    } else {
      add(input.get(), input.get().label() + " is given by nobody" + range(input.get()), at, Optional.empty());
    }
  }

  private static Optional<MappingNode.Entry> argument(String name, Deployed at) {
    return at.nesting().map(each -> each.arguments().get(name));
  }

  private void add(
      Input input, String text, Deployed at, Optional<MappingNode.Entry> argument) {
    Runnable further = () -> argument.ifPresent(each -> follow(each, at));
    if (input.cause() == Unknown.Cause.PSEUDO_PARAMETER) {
      way.add(text);
    } else {
      way.add(text, place(input, at), further);
    }
  }

  private void follow(MappingNode.Entry argument, Deployed at) {
    Deployed outer = at.nesting().orElseThrow().in();
    nodes.tell(argument.keyRange(), outer);
  }

  /** A default is shown with the parameter where both fit on a line. */
  private static SourceRange place(Input input, Deployed at) {
    String name = input.label().substring(input.label().lastIndexOf(' ') + 1);
    boolean standard = input.fact() == null && at.nesting().map(each -> each.arguments().get(name)).isEmpty();
    return at.entry("Parameters", name)
        .filter(each -> standard && each.value() instanceof MappingNode)
        .flatMap(each -> ((MappingNode) each.value()).entry("Default"))
        .map(each -> each.keyRange().upTo(each.value().range()))
        .orElse(input.range());
  }

  private String words(Input input, Value value) {
    if (way.isSecret()) {
      return input.label() + " is a value that is not shown";
    }
    return value instanceof Unknown
        ? input.label() + " is not known"
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
      return input.standard() == null ? ": nobody gives it a value" + range(input) : ": it is not its default here";
    }
    boolean standard = false;
    for (Assumption each : value.origin().assumptions()) {
      standard |= each.subject().equals(input.label());
    }
    return standard ? ", its default" : ", as this case supposes";
  }

  /** Returns what an input may be, as the end of a clause. */
  private static String range(Input input) {
    List<String> ways = new ArrayList<>();
    if (!input.sensitive() && !input.allowed().isEmpty()) {
      ways.add("it may be " + String.join(", ", input.allowed()));
    }
    if (input.standard() != null && !input.sensitive()) {
      ways.add("its default is " + (input.standard().isEmpty() ? "empty" : input.standard()));
    }
    return ways.isEmpty() ? "" : "; " + String.join("; ", ways);
  }
}
