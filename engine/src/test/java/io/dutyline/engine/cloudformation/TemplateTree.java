package io.dutyline.engine.cloudformation;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Templates in a folder, and what the one called {@code main.yaml} deploys; for tests. */
final class TemplateTree {
  private final Path folder;
  private Facts facts = Facts.NONE;

  TemplateTree(Path folder) {
    this.folder = folder;
  }

  TemplateTree with(String path, String template) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, template);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TemplateTree with(Facts others) {
    facts = others;
    return this;
  }

  /** Writes a template with one resource N that is a stack with these properties. */
  TemplateTree nesting(String sections, String properties) {
    return with(
        "main.yaml",
        sections
            + "Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n"
            + properties.indent(6));
  }

  /** Writes a template {@code child.yaml} with one resource R whose property X is this. */
  TemplateTree child(String sections, String expression) {
    return with(
        "child.yaml",
        sections
            + "Resources:\n  R:\n    Type: A::B::C\n    Properties:\n      X: "
            + expression
            + "\n");
  }

  Parsed<EvaluatedStack> evaluate() {
    return CloudFormation.evaluate(template("main.yaml"), facts, files(), Exports.NONE);
  }

  List<Export> exports(String path) {
    return CloudFormation.exports(template(path), facts, files(), Exports.NONE);
  }

  Parsed<EvaluatedStack> importing(Exports exports) {
    return CloudFormation.evaluate(template("main.yaml"), facts, files(), exports);
  }

  private TemplateFiles files() {
    return TemplateFiles.below(folder);
  }

  private Template template(String path) {
    TemplateFiles.Answer answer = files().read("", path);
    SourceFile file = ((TemplateFiles.Found) answer).file();
    return CloudFormation.parse(file).value().orElseThrow();
  }

  static Resource resource(Parsed<EvaluatedStack> evaluated, String address) {
    return evaluated.value().orElseThrow().stack().resource(address).orElseThrow();
  }

  /** Returns the addresses of all resources. */
  List<String> addresses() {
    return evaluate().value().orElseThrow().stack().resources().stream()
        .map(Resource::address)
        .toList();
  }

  Value value(String address, String property) {
    return value(evaluate(), address, property);
  }

  static Value value(Parsed<EvaluatedStack> evaluated, String address, String property) {
    return ((MapValue) resource(evaluated, address).properties()).get(property);
  }

  /** Returns the property X of the resource R in the nested stack N. */
  String x() {
    return ValueText.of(value("N/R", "X"));
  }

  /** Returns each diagnostic as {@code WARNING main.yaml:3:5 What is wrong}. */
  List<String> diagnostics() {
    return evaluate().diagnostics().stream().map(TemplateTree::text).toList();
  }

  private static String text(Diagnostic diagnostic) {
    return diagnostic.severity()
        + " "
        + diagnostic.range().path()
        + ":"
        + diagnostic.range().startLine()
        + ":"
        + diagnostic.range().startColumn()
        + " "
        + diagnostic.summary();
  }
}
