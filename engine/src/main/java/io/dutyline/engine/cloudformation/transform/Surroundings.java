package io.dutyline.engine.cloudformation.transform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Value;
import java.util.function.Function;

/**
 * What a transform can ask.
 *
 * @param file that the template was read from
 * @param files that the template may name
 * @param evaluation what an expression is worth in this deployment, as far as parameters, mappings
 *     and conditions of the template that the transform gets tell; parameters have their likely
 *     values
 * @param variants the same, with the values that parameters have where a condition asks for them
 * @param diagnostics takes what there is to tell
 */
public record Surroundings(
    SourceFile file,
    TemplateFiles files,
    Function<Node, Value> evaluation,
    Function<Node, Value> variants,
    Diagnostics diagnostics) {
  public Surroundings {
    requireNonNull(file, "file");
    requireNonNull(files, "files");
    requireNonNull(evaluation, "evaluation");
    requireNonNull(variants, "variants");
    requireNonNull(diagnostics, "diagnostics");
  }

  /** Makes surroundings in which no condition asks for a parameter. */
  public Surroundings(
      SourceFile file,
      TemplateFiles files,
      Function<Node, Value> evaluation,
      Diagnostics diagnostics) {
    this(file, files, evaluation, evaluation, diagnostics);
  }

  public Value evaluate(Node node) {
    return evaluation.apply(node);
  }

  /** Returns a choice where it hangs on what a condition asks of a parameter. */
  public Value evaluateVariants(Node node) {
    return variants.apply(node);
  }
}
