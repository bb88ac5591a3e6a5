package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells how values of a stack, and of those that are nested in it, come about. The template is
 * prepared again for it, since nobody asks that of more than a few values of a run. Not for use by
 * several threads.
 */
public final class TemplateWays {
  /**
   * Who says what is known of a deployment.
   *
   * @param name a file's path; empty if it is the configuration
   * @param places where the file gives parameters their values, by their names; the configuration
   *     gives all others
   */
  public record Source(String name, Map<String, SourceRange> places) {
    /** The configuration says all that is known. */
    public static final Source CONFIGURATION = new Source("", Map.of());

    public Source {
      requireNonNull(name, "name");
      places = Map.copyOf(places);
    }

    /** Returns the path of the file that gives a parameter its value; empty if none does. */
    String of(String parameter) {
      return places.containsKey(parameter) ? name : "";
    }
  }

  private final StackTree tree;
  private final Source source;
  private final Function<String, Optional<TemplateWays>> others;

  /**
   * @param facts what is known of the deployment
   * @param source who says so
   * @param files that templates may name
   * @param exports of other stacks
   * @param others what tells of other stacks, by their ids
   */
  public TemplateWays(
      Template template,
      Facts facts,
      Source source,
      TemplateFiles files,
      Exports exports,
      Function<String, Optional<TemplateWays>> others) {
    this.tree = new StackTree(facts, files, exports);
    this.source = requireNonNull(source, "source");
    this.others = requireNonNull(others, "others");
    tree.root(template).unfold();
  }

  /**
   * Returns the way of a value of a resource; nothing, if it is not found again.
   *
   * @param scenario in which it is looked at
   */
  public List<Step> to(Resource resource, Way.Goal goal, Scenario scenario) {
    Way way = new Way(goal);
    place(resource, scenario)
        .ifPresent(each -> nodes(way).tell(goal, TemplateAt.name(resource), each));
    return way.steps();
  }

  /** Returns the way of the condition that a resource's existence hangs on. */
  public List<Step> toExistence(Resource resource, Scenario scenario) {
    Way way = new Way();
    place(resource, scenario).ifPresent(each -> nodes(way).existence(resource, each));
    return way.steps();
  }

  /** Returns the way of an input by its label: {@code parameter Env}. */
  public List<Step> toInput(String label, Scenario scenario) {
    Way way = new Way();
    for (TreeStack each : tree.stacks()) {
      new InputWay(way, nodes(way), source).labelled(label, new TemplateAt(each, scenario));
    }
    return way.steps();
  }

  private NodeWay nodes(Way way) {
    return new NodeWay(this, way, source);
  }

  private Optional<TemplateAt> place(Resource resource, Scenario scenario) {
    return tree.stacks().stream()
        .filter(each -> each.calls().equals(resource.calls()))
        .findFirst()
        .map(each -> new TemplateAt(each, scenario));
  }

  Optional<Export> export(Value name) {
    return tree.exports().named(name);
  }

  /** Tells of what another stack exports. */
  void tell(Export export, Scenario scenario, Way way) {
    others.apply(export.stack()).ifPresent(each -> each.output(export.output(), scenario, way));
  }

  private void output(String address, Scenario scenario, Way way) {
    int slash = address.lastIndexOf('/');
    for (TreeStack each : tree.stacks()) {
      if (each.names().of("").equals(address.substring(0, slash + 1))) {
        nodes(way).output(address.substring(slash + 1), new TemplateAt(each, scenario));
      }
    }
  }
}
