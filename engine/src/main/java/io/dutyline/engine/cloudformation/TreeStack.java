package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One stack of a tree of them: the outermost one, or one that is nested in another. */
final class TreeStack {
  private final StackTree tree;
  private final @Nullable TreeStack outer;
  private final Template written;
  private final Deployed deployed;
  private final List<Call> calls;
  private final Diagnostics diagnostics;
  private final Transformed transformed;
  private final Preparation preparation;
  private final NestedTemplate templates;
  private final Map<String, NestedResource> nested = new LinkedHashMap<>();
  private final Map<String, @Nullable TreeStack> children = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  /**
   * Makes a stack, without those that are nested in it.
   *
   * @param outer null for the outermost one
   * @param calls on the way to it, outermost first
   */
  TreeStack(
      StackTree tree,
      @Nullable TreeStack outer,
      Template written,
      Deployed deployed,
      List<Call> calls) {
    this.tree = tree;
    this.outer = outer;
    this.written = written;
    this.calls = calls;
    this.diagnostics = tree.diagnostics(written.path());
    this.deployed = deployed.seeing(view -> new StackOutlook(this, view, tree.exports()));
    this.transformed = Transformation.of(written, deployed, tree.includable(), diagnostics);
    this.preparation =
        new Preparation(transformed.template(), this.deployed, tree::tested, diagnostics);
    this.templates =
        new NestedTemplate(
            written.file(),
            node -> preparation.evaluator(View.LIKELY).evaluate(node),
            tree.files(),
            diagnostics);
    if (section("Resources") instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        NestedResource resource = NestedResource.of(entry);
        if (resource != null) {
          nested.put(entry.key(), resource);
        }
      }
    }
  }

  /** Makes all stacks below this one. */
  void unfold() {
    for (String name : nested.keySet()) {
      TreeStack child = child(name);
      if (child != null) {
        child.unfold();
      }
    }
  }

  Preparation preparation() {
    return preparation;
  }

  Names names() {
    return deployed.names();
  }

  MappingNode template() {
    return transformed.template();
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Returns the stack that a resource is; null if it is none, or is not followed. */
  @Nullable TreeStack child(String name) {
    NestedResource resource = nested.get(name);
    if (resource == null) {
      return null;
    }
    if (!children.containsKey(name)) {
      if (!inProgress.add(name)) {
        tellCircle(resource);
        return null;
      }
      children.put(name, new Nesting(tree, this, resource).stack());
    }
    return children.get(name);
  }

  private void tellCircle(NestedResource resource) {
    diagnostics.warning(
        "Nested stack " + resource.name() + " waits for itself",
        "What it is passed is made with its own outputs, by way of other stacks. CloudFormation"
            + " would refuse it; the outputs are taken as unknown.",
        resource.head());
  }

  /** Returns the path of each file that a resource of the template takes its own template from. */
  Set<String> nestedPaths() {
    Set<String> paths = new HashSet<>();
    for (NestedResource resource : nested.values()) {
      SourceFile found = resource.templateBody() == null ? templates.file(resource) : null;
      if (found != null) {
        paths.add(found.path());
      }
    }
    return paths;
  }

  NestedTemplate templates() {
    return templates;
  }

  Deployed deployed() {
    return deployed;
  }

  List<Call> calls() {
    return calls;
  }

  SourceFile file() {
    return written.file();
  }

  /** Returns the template before transforms changed it. */
  Template written() {
    return written;
  }

  /** Returns the stack around this one; null for the outermost one. */
  @Nullable TreeStack outer() {
    return outer;
  }

  /** Returns whether the file is this stack's template, or that of one around it. */
  boolean isBelow(String path) {
    return written.path().equals(path) || (outer != null && outer.isBelow(path));
  }

  /** Returns how many resources the template has. */
  int size() {
    return section("Resources") instanceof MappingNode map ? map.entries().size() : 0;
  }

  @Nullable Node section(String name) {
    return transformed.template().get(name).orElse(null);
  }

  /**
   * Evaluates the resources, and those of the stacks below.
   *
   * @param existence of this stack
   * @param resources takes them in the order they are written, each stack's after the resource that
   *     it is
   */
  void evaluate(@Nullable Value existence, List<Resource> resources) {
    Node section = section("Resources");
    if (section instanceof MappingNode map) {
      evaluate(map, new Placing(deployed, calls, existence, preparation), resources);
    } else if (section instanceof FunctionNode call) {
      UnevaluatedFunction.tellInResources(call.name(), call.argument(), diagnostics, call.range());
    } else {
      tellNoResources(section);
    }
  }

  private void evaluate(MappingNode section, Placing placing, List<Resource> resources) {
    ResourceEvaluator evaluator =
        new ResourceEvaluator(preparation.evaluator(View.RESOURCES), transformed);
    for (MappingNode.Entry entry : section.entries()) {
      if (IntrinsicFunctions.isName(entry.key())) {
        UnevaluatedFunction.tellInResources(
            entry.key(), entry.value(), diagnostics, entry.keyRange());
        continue;
      }
      Resource resource = evaluator.evaluate(entry);
      if (resource != null) {
        Resource placed = placing.place(resource);
        resources.add(placed);
        tellModule(placed);
        TreeStack child = child(entry.key());
        if (child != null) {
          child.evaluate(placed.existence(), resources);
        }
      }
    }
  }

  private void tellModule(Resource resource) {
    if (Declarations.isModule(resource.type())) {
      diagnostics.note(
          "Module " + resource.address() + " is not opened",
          "The resources that it brings stand in the registry of an account, so they are not"
              + " judged.",
          resource.head());
    }
  }

  private void tellNoResources(@Nullable Node section) {
    if (section != null && !Shapes.isNull(section)) {
      diagnostics.error(
          "Resources is not a map",
          "It is " + Shapes.name(section) + ", so no resource can be judged.",
          section.range());
    } else if (transformed.template().get("Fn::Transform").isEmpty()) {
      diagnostics.warning(
          "Template has no resources",
          "Nothing in it can be judged. Add a section Resources.",
          section == null ? written.file().head() : section.range());
    }
  }

  /** Returns this stack and all below it, the outermost first. */
  List<TreeStack> all() {
    List<TreeStack> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<TreeStack> all) {
    all.add(this);
    for (String name : nested.keySet()) {
      TreeStack child = children.get(name);
      if (child != null) {
        child.collect(all);
      }
    }
  }

  /** Returns where secrets stand outside of its resources. */
  List<SourceRange> secrets() {
    List<SourceRange> secrets = new ArrayList<>(WrittenSecrets.in(template()));
    Arguments arguments = deployed.arguments();
    if (arguments != null) {
      secrets.addAll(arguments.secrets());
    }
    return secrets;
  }
}
