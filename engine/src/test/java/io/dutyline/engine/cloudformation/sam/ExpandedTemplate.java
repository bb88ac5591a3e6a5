package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.transform.Surroundings;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A serverless template with what the transform makes of it. */
final class ExpandedTemplate {
  private static final String HEADER = "Transform: AWS::Serverless-2016-10-31\n";

  private final SourceFile file;
  private final Transformed transformed;
  private final Diagnostics diagnostics;

  private ExpandedTemplate(SourceFile file, Transformed transformed, Diagnostics diagnostics) {
    this.file = file;
    this.transformed = transformed;
    this.diagnostics = diagnostics;
  }

  /** Expands a template of these sections; its first line is the transform's. */
  static ExpandedTemplate of(String sections) {
    SourceFile file = new SourceFile("template.yaml", HEADER + sections);
    Diagnostics diagnostics = new Diagnostics();
    MappingNode root = CloudFormation.parse(file).value().orElseThrow().root();
    Surroundings surroundings =
        new Surroundings(file, TemplateFiles.none(), ExpandedTemplate::evaluate, diagnostics);
    return new ExpandedTemplate(file, Serverless.apply(root, surroundings), diagnostics);
  }

  private static Value evaluate(Node node) {
    return node instanceof ScalarNode scalar
        ? new Scalar(scalar.text(), scalar.range(), Origin.LITERAL)
        : new Absent(node.range(), Origin.LITERAL);
  }

  /** Returns the types of all resources by their logical ids; of deployments without the hash. */
  Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    for (MappingNode.Entry resource : section("Resources").entries()) {
      String type = text(((MappingNode) resource.value()).get("Type").orElseThrow());
      String id = resource.key();
      boolean deployment = type.equals("AWS::ApiGateway::Deployment");
      types.put(deployment ? id.substring(0, id.length() - 10) : id, type);
    }
    return types;
  }

  /** Returns what stands at a path below the section Resources, as compact JSON. */
  String json(String... path) {
    return CompactJson.of(at(path));
  }

  /** Returns the condition of that name, as compact JSON. */
  String condition(String name) {
    return CompactJson.of(section("Conditions").get(name).orElseThrow());
  }

  /** Returns the line that the value at a path below the section Resources starts at. */
  int line(String... path) {
    return at(path).range().startLine();
  }

  /** Returns the line of a resource's name. */
  int lineOf(String logicalId) {
    return section("Resources").entry(logicalId).orElseThrow().keyRange().startLine();
  }

  private Node at(String... path) {
    Node node = section("Resources");
    for (String key : path) {
      if (node instanceof SequenceNode list) {
        node = list.items().get(Integer.parseInt(key));
        continue;
      }
      node =
          ((MappingNode) node)
              .get(key)
              .orElseThrow(() -> new AssertionError("No " + key + " in " + List.of(path)));
    }
    return node;
  }

  boolean has(String logicalId) {
    return section("Resources").get(logicalId).isPresent();
  }

  /** Returns the summaries of what was told, with their lines. */
  List<String> told() {
    return diagnostics.inOrder().stream().map(ExpandedTemplate::summary).toList();
  }

  private static String summary(Diagnostic diagnostic) {
    return diagnostic.range().startLine() + ": " + diagnostic.summary();
  }

  /** Returns whether every node lies in the file. */
  boolean liesInFile() {
    return lies(transformed.template());
  }

  private boolean lies(Node node) {
    long lines = file.text().lines().count();
    SourceRange range = node.range();
    boolean inside = range.path().equals(file.path()) && range.endLine() <= lines + 1;
    if (node instanceof MappingNode map) {
      return inside
          && map.entries().stream()
              .allMatch(it -> it.keyRange().path().equals(file.path()) && lies(it.value()));
    }
    if (node instanceof SequenceNode list) {
      return inside && list.items().stream().allMatch(this::lies);
    }
    return inside && (!(node instanceof FunctionNode call) || lies(call.argument()));
  }

  private MappingNode section(String name) {
    return (MappingNode) transformed.template().get(name).orElseThrow();
  }

  private static String text(Node node) {
    return ((ScalarNode) node).text();
  }
}
