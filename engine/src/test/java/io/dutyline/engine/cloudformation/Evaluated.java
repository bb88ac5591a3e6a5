package io.dutyline.engine.cloudformation;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;

/** An evaluated template, for tests. */
final class Evaluated {
  static final String PATH = "t.yaml";

  private final Parsed<Stack> parsed;

  private Evaluated(Parsed<Stack> parsed) {
    this.parsed = parsed;
  }

  static Evaluated of(String template) {
    return of(template, Facts.NONE);
  }

  static Evaluated of(String template, Facts facts) {
    return new Evaluated(CloudFormation.read(new SourceFile(PATH, template), facts));
  }

  static Evaluated of(String template, TemplateFiles files) {
    Template parsed = CloudFormation.parse(new SourceFile(PATH, template)).value().orElseThrow();
    Parsed<EvaluatedStack> evaluated =
        CloudFormation.evaluate(parsed, Facts.NONE, files, Exports.NONE);
    return new Evaluated(
        new Parsed<>(evaluated.value().map(EvaluatedStack::stack), evaluated.diagnostics()));
  }

  /** Evaluates {@code expression} as the property X of a resource R, below {@code sections}. */
  static Evaluated expression(String sections, String expression) {
    return expression(sections, expression, Facts.NONE);
  }

  static Evaluated expression(String sections, String expression, Facts facts) {
    String resources = "Resources:\n  R:\n    Type: A::B::C\n    Properties:\n      X: ";
    return of(sections + resources + expression + "\n", facts);
  }

  static Facts parameters(Map<String, String> parameters) {
    return new Facts(parameters, Regions.UNKNOWN, "", "");
  }

  static Facts regions(String... names) {
    return new Facts(Map.of(), new Regions(List.of(names), "dutyline.yaml"), "", "");
  }

  Stack stack() {
    return parsed.value().orElseThrow();
  }

  Resource resource(String address) {
    return stack().resource(address).orElseThrow();
  }

  Value property(String address, String name) {
    return ((MapValue) resource(address).properties()).get(name);
  }

  Value x() {
    return property("R", "X");
  }

  String text() {
    return ValueText.of(x());
  }

  String text(String address, String name) {
    return ValueText.of(property(address, name));
  }

  /** Returns each diagnostic as {@code WARNING 3:5 What is wrong}. */
  List<String> diagnostics() {
    return parsed.diagnostics().stream().map(Evaluated::text).toList();
  }

  /** Returns the resources' addresses, separated by spaces. */
  String addresses() {
    return String.join(" ", stack().resources().stream().map(Resource::address).toList());
  }

  String details() {
    return String.join("\n", parsed.diagnostics().stream().map(Diagnostic::detail).toList());
  }

  String detail() {
    return parsed.diagnostics().get(0).detail();
  }

  private static String text(Diagnostic diagnostic) {
    SourceRange range = diagnostic.range();
    return diagnostic.severity()
        + " "
        + range.startLine()
        + ":"
        + range.startColumn()
        + " "
        + diagnostic.summary();
  }
}
