package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.NodeSearch.Found;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Step;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells how values of templates come about. It reads the templates again, since nobody asks that of
 * more than a few values of a run. Not for use by several threads.
 */
public final class TemplateWays {
  private final Map<String, SourceFile> files;
  private final Function<String, Facts> facts;
  private final Map<String, Optional<Template>> templates = new HashMap<>();

  /**
   * @param files that templates may be among, by path
   * @param facts what is known of the deployment of a template, by its path
   */
  public TemplateWays(Map<String, SourceFile> files, Function<String, Facts> facts) {
    this.files = Map.copyOf(files);
    this.facts = requireNonNull(facts, "facts");
  }

  /**
   * Returns the way of a value of a resource; nothing, if it is not found again.
   *
   * @param stack path of its template, or of the one that its nested stack is below of
   * @param scenario in which it is looked at
   */
  public List<Step> to(String stack, Resource resource, Way.Goal goal, Scenario scenario) {
    Way way = new Way(goal);
    place(stack, resource, scenario)
        .ifPresent(each -> new NodeWay(this, way).tell(goal.name(), goal.range(), each));
    return way.steps();
  }

  /** Returns the way of the condition that a resource's existence hangs on. */
  public List<Step> toExistence(String stack, Resource resource, Scenario scenario) {
    Way way = new Way();
    place(stack, resource, scenario)
        .ifPresent(each -> new NodeWay(this, way).existence(resource, each));
    return way.steps();
  }

  /** Returns the way of an input by its label: {@code parameter Env}. */
  public List<Step> toInput(String stack, String label, Scenario scenario) {
    Optional<Template> template = template(stack);
    String name = label.substring(label.lastIndexOf(' ') + 1);
    Way way = new Way();
    template
        .map(each -> TemplateAt.alone(each, facts.apply(stack), scenario))
        .filter(each -> each.input(name).filter(input -> input.label().equals(label)).isPresent())
        .ifPresent(each -> new NodeWay(this, way).input(name, each));
    return way.steps();
  }

  private Optional<TemplateAt> place(String stack, Resource resource, Scenario scenario) {
    Optional<TemplateAt> place =
        template(stack).map(each -> TemplateAt.alone(each, facts.apply(stack), scenario));
    List<Call> calls = resource.calls();
    for (int i = 0; i < calls.size() && place.isPresent(); i++) {
      boolean last = i == calls.size() - 1;
      SourceRange inside = last ? resource.head() : calls.get(i + 1).head();
      place = below(place.get(), calls.get(i), inside.path());
    }
    return place;
  }

  private Optional<TemplateAt> below(TemplateAt outer, Call call, String path) {
    String name = call.address().substring(call.address().lastIndexOf('/') + 1);
    Optional<MappingNode.Entry> resource = outer.entry("Resources", name);
    Optional<Template> child = template(path);
    return resource.isPresent() && child.isPresent()
        ? Optional.of(outer.nested(child.get(), resource.get()))
        : Optional.empty();
  }

  private Optional<Template> template(String path) {
    Optional<Template> known = templates.get(path);
    if (known == null) {
      SourceFile file = files.get(path);
      known = file == null ? Optional.empty() : CloudFormation.parse(file).value();
      templates.put(path, known);
    }
    return known;
  }

  /** Returns the template that a nested stack is made of, as far as it is among the files. */
  Optional<TemplateAt> child(TemplateAt outer, MappingNode.Entry resource) {
    String location = TemplateAt.text(resource, "TemplateURL");
    if (location.isEmpty()) {
      location = TemplateAt.text(resource, "Location");
    }
    String path = outer.template().path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return template(normal(folder + location)).map(child -> outer.nested(child, resource));
  }

  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** An output of a template. */
  record Output(MappingNode.Entry entry, TemplateAt in) {}

  /** Returns the only output of all templates that exports a name; empty if it is not one. */
  Optional<Output> export(String name, Scenario scenario) {
    List<Output> found = new ArrayList<>();
    for (String path : files.keySet().stream().sorted().toList()) {
      template(path)
          .filter(each -> each.root().get("Outputs").isPresent())
          .map(each -> TemplateAt.alone(each, facts.apply(path), scenario))
          .ifPresent(each -> addExports(name, each, found));
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static void addExports(String name, TemplateAt in, List<Output> found) {
    if (!(in.template().root().get("Outputs").orElse(null) instanceof MappingNode outputs)) {
      return;
    }
    for (MappingNode.Entry output : outputs.entries()) {
      boolean same =
          output.value() instanceof MappingNode body
              && body.get("Export").orElse(null) instanceof MappingNode export
              && export.get("Name").filter(each -> in.isText(each, name)).isPresent();
      if (same) {
        found.add(new Output(output, in));
      }
    }
  }

  /** Returns the loop around a place that gives a name its values: its collection. */
  static Optional<Node> loop(String variable, SourceRange range, TemplateAt at) {
    for (Found around : NodeSearch.around(range, at.template().root())) {
      boolean loop =
          around.key().startsWith("Fn::ForEach")
              && around.node() instanceof Node.SequenceNode list
              && list.items().size() > 1
              && list.items().get(0) instanceof ScalarNode name
              && name.text().equals(variable);
      if (loop) {
        return Optional.of(((Node.SequenceNode) around.node()).items().get(1));
      }
    }
    return Optional.empty();
  }
}
