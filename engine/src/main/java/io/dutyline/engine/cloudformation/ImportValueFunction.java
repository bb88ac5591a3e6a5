package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code Fn::ImportValue}: what another stack exports under a name; always a text. */
final class ImportValueFunction implements Lifting.Operation {
  private final FunctionNode call;
  private final Exports exports;

  private ImportValueFunction(FunctionNode call, Exports exports) {
    this.call = call;
    this.exports = exports;
  }

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    List<Value> name = List.of(evaluator.evaluate(call.argument()));
    Exports exports = evaluator.scope().outlook().exports();
    return Lifting.lift(name, Scenario.any(), call.range(), new ImportValueFunction(call, exports));
  }

  @Override
  public Value apply(List<Value> name, Scenario path) {
    Reason reason = new Reason(Cause.IMPORT, "export " + label(name.get(0), call.argument()));
    Unknown unknown =
        new Unknown(reason, Hints.ofType(Unknown.Type.STRING), call.range(), Unknowns.origin(name));
    return exports
        .named(name.get(0))
        .map(export -> imported(export, Exports.isSame(export.name(), name.get(0)), unknown))
        .orElse(unknown);
  }

  private static String label(Value name, Node written) {
    boolean printable = name instanceof Scalar && !name.origin().sensitive();
    return printable ? ((Scalar) name).text() : NodeText.of(written);
  }

  /**
   * What another stack's value is here: its conditions and resources are none of this one's.
   *
   * @param sure whether both names are known
   */
  private static Value imported(Export export, boolean sure, Unknown unknown) {
    Value value = export.value();
    Origin origin = origin(export, unknown.origin());
    if (!sure) {
      String claim = export.source() + ", the only one that fits";
      origin = origin.assuming(new Assumption(unknown.reason().input(), claim));
    }
    SourceRange range = unknown.range();
    if (value instanceof Scalar) {
      return value.from(range, origin);
    }
    if (value instanceof Unknown open) {
      Hints hints = open.hints();
      Hints foreign =
          new Hints(
              Unknown.Type.STRING,
              hints.prefix(),
              hints.possible(),
              false,
              foreign(hints.form(), export.stack()));
      boolean secret = open.reason().cause() == Cause.SECRET_REFERENCE;
      return new Unknown(secret ? open.reason() : unknown.reason(), foreign, range, origin);
    }
    List<Scalar> possible = new ArrayList<>();
    boolean all = value instanceof Choice && collect(value, possible);
    Hints hints = all ? Hints.oneOf(possible) : unknown.hints();
    return new Unknown(unknown.reason(), hints, range, origin);
  }

  private static Origin origin(Export export, Origin name) {
    Origin value = export.value().origin();
    Set<Assumption> assumptions = new TreeSet<>(name.assumptions());
    for (Assumption each : value.assumptions()) {
      String subject = each.subject() + " of " + export.stack();
      assumptions.add(new Assumption(subject, each.claim()));
    }
    Origin all =
        new Origin(false, value.sensitive() || name.sensitive(), assumptions, Set.of(), List.of());
    return all.via(export.source());
  }

  /** An input of another stack is not the one of the same name here. */
  private static TextForm foreign(TextForm form, String stack) {
    List<TextForm.Part> parts = new ArrayList<>();
    for (TextForm.Part part : form.parts()) {
      boolean known = part.kind() == TextForm.Kind.KNOWN;
      String input = known ? part.input() : part.input() + " of " + stack;
      parts.add(new TextForm.Part(part.kind(), part.text(), input));
    }
    return new TextForm(parts);
  }

  /** Returns whether all that a value can be is known. */
  private static boolean collect(Value value, List<Scalar> possible) {
    if (value instanceof Choice choice) {
      return collect(choice.whenTrue(), possible) && collect(choice.whenFalse(), possible);
    }
    return value instanceof Scalar scalar && possible.add(scalar);
  }
}
