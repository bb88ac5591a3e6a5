package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Recognition;
import io.dutyline.engine.cloudformation.syntax.TemplateReader;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads CloudFormation templates. Public: the way from a file to a stack starts here. */
public final class CloudFormation {
  private CloudFormation() {}

  /**
   * Returns whether it is worth while to parse a text: false for nearly all that is no template.
   */
  public static boolean mayBeTemplate(String text) {
    return Recognition.mayBeTemplate(text);
  }

  /**
   * Returns whether a text that cannot be read as a whole is, by all appearances, the start of a
   * template.
   */
  public static boolean looksLikeTemplate(String text) {
    return Recognition.looksLikeTemplate(text);
  }

  /**
   * Returns the template in {@code file}. Empty without diagnostics: the file is no template. Empty
   * with an error: it is one, but cannot be read.
   */
  public static Parsed<Template> parse(SourceFile file) {
    Parsed<Node.MappingNode> root = TemplateReader.read(file);
    return root.value().isEmpty()
        ? Parsed.failed(root.diagnostics())
        : Parsed.of(new Template(file, root.value().get()), root.diagnostics());
  }

  /**
   * Returns the stack that a template deploys, with what evaluating it has to tell.
   *
   * @param facts what is known of the deployment
   * @param files that templates may name
   * @param exports of other stacks
   */
  public static Parsed<EvaluatedStack> evaluate(
      Template template, Facts facts, TemplateFiles files, Exports exports) {
    return StackEvaluator.evaluate(template, facts, files, exports);
  }

  /**
   * Returns what a template exports, and the templates that are nested in it.
   *
   * @param exports of other stacks, which values may be made with
   */
  public static List<Export> exports(
      Template template, Facts facts, TemplateFiles files, Exports exports) {
    return StackEvaluator.exports(template, facts, files, exports);
  }

  /**
   * Returns the paths of the templates that a template's nested stacks have, as far as they are
   * among the files.
   */
  public static Set<String> nested(Template template, Facts facts, TemplateFiles files) {
    return StackEvaluator.nested(template, facts, files);
  }

  /**
   * Returns the stack that the template in {@code file} deploys, without any other file. Empty
   * without diagnostics: the file is no template. Empty with an error: it is one, but cannot be
   * read.
   *
   * @param facts what is known of the deployment
   */
  public static Parsed<Stack> read(SourceFile file, Facts facts) {
    Parsed<Template> template = parse(file);
    if (template.value().isEmpty()) {
      return Parsed.failed(template.diagnostics());
    }
    Parsed<EvaluatedStack> evaluated =
        evaluate(template.value().get(), facts, TemplateFiles.none(), Exports.NONE);
    List<Diagnostic> diagnostics = new ArrayList<>(template.diagnostics());
    diagnostics.addAll(evaluated.diagnostics());
    return new Parsed<>(evaluated.value().map(EvaluatedStack::stack), diagnostics);
  }
}
