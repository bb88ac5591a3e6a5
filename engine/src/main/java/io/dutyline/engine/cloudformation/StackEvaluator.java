package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A template to a stack: every expression in it to a value. */
final class StackEvaluator {
  private static final String FORMAT = "cloudformation";

  private static final Set<String> SECTIONS =
      Set.of(
          "AWSTemplateFormatVersion",
          "Conditions",
          "Description",
          "Globals",
          "Hooks",
          "Mappings",
          "Metadata",
          "Outputs",
          "Parameters",
          "Resources",
          "Rules",
          "Transform");

  /** Types of resources that are stacks with templates of their own. */
  private static final Set<String> NESTED =
      Set.of("AWS::CloudFormation::Stack", "AWS::Serverless::Application");

  /**
   * Ten times what a stack may have. Rules relate resources to each other, which takes time in the
   * square of their number.
   */
  private static final int MOST_RESOURCES = 5_000;

  private final SourceFile file;
  private final Facts facts;
  private final Diagnostics diagnostics;
  private final Transformed transformed;
  private final MappingNode template;

  private StackEvaluator(
      SourceFile file, Facts facts, Diagnostics diagnostics, Transformed transformed) {
    this.file = file;
    this.facts = facts;
    this.diagnostics = diagnostics;
    this.transformed = transformed;
    this.template = transformed.template();
  }

  /**
   * Returns the stack that {@code template} deploys. What cannot be evaluated in it is unknown,
   * with its reason, and mistakes are told in diagnostics; an error among them says that a resource
   * could not be read.
   *
   * @param facts what is known of the deployment
   * @param files that the template may name
   */
  static Parsed<Stack> evaluate(Template template, Facts facts, TemplateFiles files) {
    Diagnostics diagnostics = new Diagnostics();
    Transformed transformed = Transformation.of(template, facts, files, diagnostics);
    return new StackEvaluator(template.file(), facts, diagnostics, transformed).evaluate();
  }

  private Parsed<Stack> evaluate() {
    if (section("Resources") instanceof MappingNode map && map.entries().size() > MOST_RESOURCES) {
      return Parsed.failed(List.of(tooManyResources(map)));
    }
    tellUnknownSections();
    Transforms.tell(template, diagnostics);
    Budget budget = new Budget(diagnostics);
    List<Resource> resources =
        resources(new Preparation(template, facts, file.head(), budget, diagnostics).evaluator());
    Stack stack =
        new Stack(
            file.path(),
            FORMAT,
            facts.regions(),
            file.head(),
            resources,
            WrittenSecrets.in(template));
    return Parsed.of(stack, diagnostics.inOrder());
  }

  private Diagnostic tooManyResources(MappingNode resources) {
    return Diagnostic.error(
        "Template has too many resources",
        file.path()
            + " has "
            + resources.entries().size()
            + " of them, more than the limit of "
            + MOST_RESOURCES
            + ", so none is judged. Split the template.",
        resources.entries().get(MOST_RESOURCES).keyRange());
  }

  private @Nullable Node section(String name) {
    return template.get(name).orElse(null);
  }

  private List<Resource> resources(Evaluator evaluator) {
    Node section = section("Resources");
    List<Resource> resources = new ArrayList<>();
    if (section instanceof MappingNode map) {
      ResourceEvaluator resourceEvaluator = new ResourceEvaluator(evaluator, transformed.makers());
      for (MappingNode.Entry entry : map.entries()) {
        if (IntrinsicFunctions.isName(entry.key())) {
          tellMaker(entry.key(), entry.keyRange());
        } else {
          Resource resource = resourceEvaluator.evaluate(entry);
          if (resource != null) {
            resources.add(resource);
            tellNested(resource);
          }
        }
      }
    } else if (section instanceof Node.FunctionNode call) {
      tellMaker(call.name(), call.range());
    } else {
      tellNoResources(section);
    }
    return resources;
  }

  private void tellMaker(String function, SourceRange range) {
    diagnostics.warning(
        function + " in Resources is not evaluated",
        "The resources that it makes are not judged.",
        range);
  }

  private void tellNested(Resource resource) {
    if (NESTED.contains(resource.type())) {
      diagnostics.note(
          "Nested stack " + resource.address() + " is not followed",
          "Its template is judged by itself where it is among the files; what this one passes to it"
              + " is not known there.",
          resource.head());
    }
  }

  private void tellNoResources(@Nullable Node section) {
    if (section != null && !Shapes.isNull(section)) {
      diagnostics.error(
          "Resources is not a map",
          "It is " + Shapes.name(section) + ", so no resource can be judged.",
          section.range());
    } else if (template.get("Fn::Transform").isEmpty()) {
      diagnostics.warning(
          "Template has no resources",
          "Nothing in it can be judged. Add a section Resources.",
          section == null ? file.head() : section.range());
    }
  }

  private void tellUnknownSections() {
    for (MappingNode.Entry entry : template.entries()) {
      String name = entry.key();
      if (!SECTIONS.contains(name) && !IntrinsicFunctions.isName(name)) {
        diagnostics.warning(
            "Unknown section " + name,
            "CloudFormation does not know it, so it is not read."
                + diagnostics.hint(name, SECTIONS),
            entry.keyRange());
      }
    }
  }
}
