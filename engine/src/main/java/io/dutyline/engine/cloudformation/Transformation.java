package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.transform.Includes;
import io.dutyline.engine.cloudformation.transform.Loops;
import io.dutyline.engine.cloudformation.transform.Surroundings;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Applies the transforms that a template asks for, in the order that CloudFormation does. */
final class Transformation {
  private static final List<BiFunction<MappingNode, Surroundings, Transformed>> IN_ORDER =
      List.of(Includes::apply, Loops::apply);

  private final Template template;
  private final Facts facts;
  private Transformed transformed;
  private @Nullable Evaluator evaluator;

  private Transformation(Template template, Facts facts) {
    this.template = template;
    this.facts = facts;
    this.transformed = Transformed.unchanged(template.root());
  }

  static Transformed of(
      Template template, Facts facts, TemplateFiles files, Diagnostics diagnostics) {
    Transformation transformation = new Transformation(template, facts);
    return transformation.apply(
        new Surroundings(template.file(), files, transformation::evaluate, diagnostics));
  }

  private Transformed apply(Surroundings surroundings) {
    for (BiFunction<MappingNode, Surroundings, Transformed> transform : IN_ORDER) {
      transformed = transformed.then(transform.apply(transformed.template(), surroundings));
      evaluator = null;
    }
    return transformed;
  }

  /** What a transform asks is worth what it is in the template that it gets. */
  private Value evaluate(Node node) {
    if (evaluator == null) {
      // What is wrong there is told when the template is evaluated as a whole.
      Diagnostics unheard = new Diagnostics();
      MappingNode root = transformed.template();
      evaluator =
          new Preparation(root, facts, template.file().head(), new Budget(unheard), unheard)
              .evaluator();
    }
    return evaluator.evaluate(node);
  }
}
