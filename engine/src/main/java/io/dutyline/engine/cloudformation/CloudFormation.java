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

/** Reads CloudFormation templates. Public: the way from a file to a stack starts here. */
public final class CloudFormation {
  private CloudFormation() {}

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
   * Returns the stack that a template deploys and the files it came from, with what evaluating it
   * has to tell.
   *
   * @param facts what is known of the deployment
   * @param files that the template may name
   */
  public static Parsed<EvaluatedStack> evaluate(
      Template template, Facts facts, TemplateFiles files) {
    return StackEvaluator.evaluate(template, facts, files);
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
    Parsed<EvaluatedStack> stack = evaluate(template.value().get(), facts, TemplateFiles.none());
    List<Diagnostic> diagnostics = new ArrayList<>(template.diagnostics());
    diagnostics.addAll(stack.diagnostics());
    return new Parsed<>(stack.value().map(EvaluatedStack::stack), diagnostics);
  }
}
