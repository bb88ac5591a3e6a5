package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A template that is the text of a property of another one. */
final class EmbeddedTemplate {
  private EmbeddedTemplate() {}

  /**
   * Returns the template. Its nodes stand where they are written if that is plain, as in a literal
   * block; else all of them stand where the text does.
   *
   * @param file that the property is written in
   * @param body the property
   * @param value the property's
   */
  static Parsed<Template> parse(SourceFile file, Node body, Value value) {
    if (body instanceof ScalarNode scalar && file.path().equals(scalar.range().path())) {
      SourceFile block = new SourceFile(file.path(), block(file.text(), scalar.range()));
      Parsed<Template> parsed = CloudFormation.parse(block);
      if (parsed.value().isPresent()) {
        return parsed;
      }
    }
    return value instanceof Scalar text ? parse(file, text.text(), body.range()) : none();
  }

  private static Parsed<Template> none() {
    return Parsed.failed(List.of());
  }

  /**
   * Returns the lines below the first one of a range, at the same places of an otherwise empty
   * text; nothing where the first line does not end with the mark of a literal block.
   */
  private static String block(String text, SourceRange range) {
    List<String> lines = text.lines().toList();
    String first = lines.get(range.startLine() - 1).substring(range.startColumn() - 1).strip();
    if (!first.startsWith("|")) {
      return "";
    }
    int end = Math.min(range.endLine(), lines.size());
    return "\n".repeat(range.startLine())
        + String.join("\n", lines.subList(range.startLine(), end))
        + "\n";
  }

  private static Parsed<Template> parse(SourceFile file, String text, SourceRange range) {
    SourceFile alone = new SourceFile(file.path(), text);
    Parsed<Template> parsed = CloudFormation.parse(alone);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Diagnostic each : parsed.diagnostics()) {
      diagnostics.add(new Diagnostic(each.severity(), each.summary(), each.detail(), range));
    }
    return new Parsed<>(
        parsed.value().map(each -> new Template(file, (MappingNode) at(range, each.root()))),
        diagnostics);
  }

  /** Recursion is bounded by the depth that the reader lets through. */
  private static Node at(SourceRange range, Node node) {
    if (node instanceof ScalarNode scalar) {
      return new ScalarNode(scalar.text(), scalar.kind(), range);
    }
    if (node instanceof FunctionNode call) {
      return new FunctionNode(call.name(), at(range, call.argument()), range);
    }
    if (node instanceof SequenceNode list) {
      return new SequenceNode(list.items().stream().map(item -> at(range, item)).toList(), range);
    }
    List<MappingNode.Entry> entries = new ArrayList<>();
    for (MappingNode.Entry entry : ((MappingNode) node).entries()) {
      entries.add(new MappingNode.Entry(entry.key(), range, at(range, entry.value())));
    }
    return new MappingNode(entries, range);
  }
}
