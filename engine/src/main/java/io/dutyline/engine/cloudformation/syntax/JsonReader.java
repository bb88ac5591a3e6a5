package io.dutyline.engine.cloudformation.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads JSON from the tokens of Jackson's parser. */
final class JsonReader {
  private final SourceFile file;
  private final String text;
  private final JsonProblems problems;
  private final DiagnosticList diagnostics = new DiagnosticList();
  private final TreeBuilder tree;

  JsonReader(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.problems = new JsonProblems(file);
    this.tree = new TreeBuilder(file.path(), diagnostics);
  }

  /** Returns what is to be told of the file. */
  List<Diagnostic> diagnostics() {
    return diagnostics.toList();
  }

  /** Returns the root; empty if the file is. */
  Optional<Node> read() throws UnreadableException {
    try (JsonParser parser = factory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.root().isPresent()) {
          throw new UnreadableException(problems.trailing(parser.currentTokenLocation()));
        }
        read(token, parser);
      }
      return tree.root();
    } catch (JsonProcessingException e) {
      throw new UnreadableException(problems.explain(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail to be read
    }
  }

  /**
   * Depth and number of values are limited by the tree; names, strings and the whole by the size of
   * the file. A number may be as long as Jackson lets it: it is kept as text.
   */
  private JsonFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(TreeBuilder.DEEPEST + 1)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxDocumentLength(-1)
            .maxTokenCount(-1)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  private void read(JsonToken token, JsonParser parser) throws IOException, UnreadableException {
    JsonLocation location = parser.currentTokenLocation();
    long start = Position.of(location.getLineNr(), location.getColumnNr());
    switch (token) {
      case START_OBJECT -> tree.begin(new Frame(true, start));
      case START_ARRAY -> tree.begin(new Frame(false, start));
      case END_OBJECT, END_ARRAY -> end(start + 1);
      case FIELD_NAME -> key(parser, location, start);
      default -> scalar(token, parser, location, start);
    }
  }

  private void key(JsonParser parser, JsonLocation location, long start) throws IOException {
    long end = start + quotedLength((int) location.getCharOffset());
    tree.current().key(parser.currentName(), Position.range(file.path(), start, end));
  }

  private void end(long end) {
    Frame frame = tree.current();
    tree.add(tree.end(end), end, frame.nodes(), frame.height());
  }

  private void scalar(JsonToken token, JsonParser parser, JsonLocation location, long start)
      throws IOException, UnreadableException {
    String value = parser.getText();
    boolean quoted = token == JsonToken.VALUE_STRING;
    int length = quoted ? quotedLength((int) location.getCharOffset()) : value.length();
    long end = start + length;
    tree.leaf(
        new ScalarNode(value, kindOf(token, value), Position.range(file.path(), start, end)), end);
  }

  private static Kind kindOf(JsonToken token, String value) {
    return switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          PlainScalar.isModestNumber(value) ? Kind.NUMBER : Kind.STRING;
      case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
      case VALUE_NULL -> Kind.NULL;
      default -> Kind.STRING;
    };
  }

  /** Returns the length as written, with quotes and escapes, of the string that starts there. */
  private int quotedLength(int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1 - start;
  }
}
