package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.sam.Serverless;
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
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Applies the transforms that a template asks for, in the order that CloudFormation does. */
final class Transformation {
  private static final List<BiFunction<MappingNode, Surroundings, Transformed>> IN_ORDER =
      List.of(Includes::apply, Loops::apply, Serverless::apply);

  private final Deployed deployed;
  private Transformed transformed;
  private @Nullable Preparation preparation;
  private @Nullable Map<String, Set<String>> tested;

  private Transformation(Template template, Deployed deployed) {
    this.deployed = deployed;
    this.transformed = Transformed.unchanged(template.root());
  }

  static Transformed of(
      Template template, Deployed deployed, TemplateFiles files, Diagnostics diagnostics) {
    Transformation transformation = new Transformation(template, deployed);
    return transformation.apply(
        new Surroundings(
            template.file(),
            files,
            node -> transformation.evaluate(node, View.LIKELY),
            node -> transformation.evaluate(node, View.RESOURCES),
            diagnostics));
  }

  private Transformed apply(Surroundings surroundings) {
    for (BiFunction<MappingNode, Surroundings, Transformed> transform : IN_ORDER) {
      transformed = transformed.then(transform.apply(transformed.template(), surroundings));
      preparation = null;
      tested = null;
    }
    return transformed;
  }

  /** What a transform asks is worth what it is in the template that it gets. */
  private Value evaluate(Node node, View view) {
    Preparation prepared = preparation;
    if (prepared == null) {
      // What is wrong there is told when the template is evaluated as a whole.
      Diagnostics unheard = new Diagnostics();
      Deployed alone = deployed.within(new Budget(unheard));
      prepared = new Preparation(transformed.template(), alone, this::tested, unheard);
      preparation = prepared;
    }
    return prepared.evaluator(view).evaluate(node);
  }

  private Map<String, Set<String>> tested() {
    Map<String, Set<String>> known = tested;
    if (known == null) {
      known = preparation == null ? Map.of() : TestedValues.in(preparation.conditions());
      tested = known;
    }
    return known;
  }
}
