package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.Condition;
import io.dutyline.engine.value.Formula.Constant;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The section Outputs of one stack. */
final class Outputs {
  private final TreeStack stack;
  private final View view;

  Outputs(TreeStack stack, View view) {
    this.stack = stack;
    this.view = view;
  }

  /**
   * Returns an output as the result of the expression at {@code range} in the stack around.
   *
   * @param logicalId what that stack calls this one
   * @param diagnostics of that stack's template
   */
  Value named(String name, String logicalId, SourceRange range, Diagnostics diagnostics) {
    MappingNode outputs = section();
    MappingNode.Entry entry = outputs == null ? null : outputs.entry(name).orElse(null);
    if (entry == null || !(entry.value() instanceof MappingNode body)) {
      tellMissing(name, logicalId, range, diagnostics);
      return Unknown.because(Cause.INVALID, "output " + name + " of " + stack.file().path(), range);
    }
    String step = "output " + stack.names().of(name);
    return Relocation.to(range, origin -> origin.via(step), value(body));
  }

  private @Nullable MappingNode section() {
    return stack.section("Outputs") instanceof MappingNode map ? map : null;
  }

  private void tellMissing(
      String name, String logicalId, SourceRange range, Diagnostics diagnostics) {
    MappingNode outputs = section();
    boolean mayBeMade =
        outputs != null
            && outputs.entries().stream().anyMatch(each -> IntrinsicFunctions.isName(each.key()));
    if (!mayBeMade) {
      diagnostics.warning(
          "Nested stack " + logicalId + " has no output " + name,
          "Its template does not give it, so the value is unknown."
              + diagnostics.hint(name, () -> outputs == null ? List.of() : names(outputs)),
          range);
    }
  }

  private static List<String> names(MappingNode outputs) {
    return outputs.entries().stream().map(MappingNode.Entry::key).toList();
  }

  private Value value(MappingNode body) {
    Evaluator evaluator = stack.preparation().evaluator(view);
    Node node = body.get("Value").orElse(null);
    Value value =
        node == null ? new Absent(body.range(), Origin.COMPUTED) : evaluator.evaluate(node);
    if (!(body.get("Condition").orElse(null) instanceof ScalarNode name)) {
      return value;
    }
    Condition condition = evaluator.formulas().named(name.text(), name.range());
    Absent absent = new Absent(body.range(), Origin.COMPUTED);
    if (condition.formula() instanceof Constant constant) {
      return constant.value() ? value : absent;
    }
    return new Choice(condition, value, absent, Undecided.EXPLORE, body.range(), Origin.COMPUTED);
  }

  /**
   * Returns what the stack exports.
   *
   * @param id of the outermost stack
   */
  List<Export> exports(String id) {
    List<Export> exports = new ArrayList<>();
    MappingNode outputs = section();
    if (outputs == null) {
      return exports;
    }
    for (MappingNode.Entry entry : outputs.entries()) {
      if (entry.value() instanceof MappingNode body
          && body.get("Export").orElse(null) instanceof MappingNode export
          && export.get("Name").isPresent()) {
        Value name = stack.preparation().evaluator(view).evaluate(export.get("Name").get());
        exports.add(new Export(id, stack.names().of(entry.key()), name, value(body)));
      }
    }
    return exports;
  }
}
