package io.dutyline.engine.cloudformation;

import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
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
   * Returns the stack that the template in {@code file} deploys. Empty without diagnostics: the
   * file is no template. Empty with an error: it is one, but cannot be read.
   *
   * @param facts what the configuration says of the deployment
   */
  public static Parsed<Stack> read(SourceFile file, Facts facts) {
    Parsed<Node.MappingNode> template = TemplateReader.read(file);
    if (template.value().isEmpty()) {
      return Parsed.failed(template.diagnostics());
    }
    Parsed<Stack> stack = StackEvaluator.evaluate(file, template.value().get(), facts);
    List<Diagnostic> diagnostics = new ArrayList<>(template.diagnostics());
    diagnostics.addAll(stack.diagnostics());
    return new Parsed<>(stack.value(), diagnostics);
  }
}
