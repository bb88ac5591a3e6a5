package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A template to a stack: every expression in it, and in what is nested in it, to a value. */
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

  /**
   * Ten times what a stack may have. Rules relate resources to each other, which takes time in the
   * square of their number.
   */
  private static final int MOST_RESOURCES = 5_000;

  private StackEvaluator() {}

  /**
   * Returns the stack that {@code template} deploys. What cannot be evaluated in it is unknown,
   * with its reason, and mistakes are told in diagnostics; an error among them says that a resource
   * could not be read.
   *
   * @param facts what is known of the deployment
   * @param files that templates may name
   * @param exports of other stacks
   */
  static Parsed<EvaluatedStack> evaluate(
      Template template, Facts facts, TemplateFiles files, Exports exports) {
    StackTree tree = new StackTree(facts, files, exports);
    TreeStack root = tree.root(template);
    if (root.size() > MOST_RESOURCES) {
      root.diagnostics().add(tooManyResources(root));
      return Parsed.failed(tree.diagnostics());
    }
    root.unfold();
    List<SourceRange> secrets = new ArrayList<>();
    for (TreeStack each : tree.stacks()) {
      tellUnknownSections(each.template(), each.diagnostics());
      Transforms.tell(each.template(), each.diagnostics());
      secrets.addAll(each.secrets());
    }
    List<Resource> resources = new ArrayList<>();
    root.evaluate(null, resources);
    Stack stack =
        new Stack(
            template.path(), FORMAT, facts.regions(), template.file().head(), resources, secrets);
    return Parsed.of(new EvaluatedStack(stack, tree.read(), tree.followed()), tree.diagnostics());
  }

  /** Returns what the stack that a template deploys exports, and those that are nested in it. */
  static List<Export> exports(
      Template template, Facts facts, TemplateFiles files, Exports exports) {
    StackTree tree = new StackTree(facts, files, exports);
    tree.root(template).unfold();
    List<Export> all = new ArrayList<>();
    for (TreeStack each : tree.stacks()) {
      all.addAll(new Outputs(each, View.RESOURCES).exports(template.path()));
    }
    return all;
  }

  /** Returns the paths of the templates that those of a template's resources have. */
  static Set<String> nested(Template template, Facts facts, TemplateFiles files) {
    return new StackTree(facts, files, Exports.NONE).root(template).nestedPaths();
  }

  private static Diagnostic tooManyResources(TreeStack stack) {
    SourceRange range =
        stack.section("Resources") instanceof MappingNode resources
            ? resources.entries().get(MOST_RESOURCES).keyRange()
            : stack.file().head();
    return Diagnostic.error(
        "Template has too many resources",
        stack.file().path()
            + " has "
            + stack.size()
            + " of them, more than the limit of "
            + MOST_RESOURCES
            + ", so none is judged. Split the template.",
        range);
  }

  private static void tellUnknownSections(MappingNode template, Diagnostics diagnostics) {
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
