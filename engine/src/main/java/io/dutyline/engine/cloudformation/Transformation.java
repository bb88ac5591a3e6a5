package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.transform.Surroundings;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Applies the transforms that a template asks for, in the order that CloudFormation does. */
final class Transformation {
  private static final List<BiFunction<MappingNode, Surroundings, Transformed>> IN_ORDER =
      List.of();

  private final Template template;
  private final Deployed deployed;
  private @Nullable Evaluator evaluator;

  private Transformation(Template template, Deployed deployed) {
    this.template = template;
    this.deployed = deployed;
  }

  static Transformed of(
      Template template, Deployed deployed, TemplateFiles files, Diagnostics diagnostics) {
    Transformation transformation = new Transformation(template, deployed);
    return transformation.apply(
        new Surroundings(template.file(), files, transformation::evaluate, diagnostics));
  }

  private Transformed apply(Surroundings surroundings) {
    Transformed transformed = Transformed.unchanged(template.root());
    for (BiFunction<MappingNode, Surroundings, Transformed> transform : IN_ORDER) {
      transformed = transformed.then(transform.apply(transformed.template(), surroundings));
    }
    return transformed;
  }

  /** What a transform asks is worth what it is in the template as written. */
  private Value evaluate(Node node) {
    if (evaluator == null) {
      // What is wrong there is told when the template is evaluated as a whole.
      Diagnostics unheard = new Diagnostics();
      Preparation preparation =
          new Preparation(template.root(), deployed.within(new Budget(unheard)), Map::of, unheard);
      evaluator = preparation.evaluator(View.LIKELY);
    }
    return evaluator.evaluate(node);
  }
}
