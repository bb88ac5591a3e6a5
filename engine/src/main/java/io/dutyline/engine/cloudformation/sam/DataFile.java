package io.dutyline.engine.cloudformation.sam;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dutyline.engine.cloudformation.syntax.FunctionNames;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts of AWS that the transform draws on, in a file beside this class, which is read when a
 * template first needs it.
 */
final class DataFile {
  private final String name;
  private @Nullable MappingNode content;
  private @Nullable Set<String> lines;

  DataFile(String name) {
    this.name = name;
  }

  /** Returns an entry of a JSON object as nodes that stand at {@code range}; empty if none. */
  Optional<Node> entry(String key, SourceRange range) {
    return content().get(key).map(node -> moved(node, NodeMaker.at(range)));
  }

  /** Returns the names of all entries of a JSON object. */
  List<String> keys() {
    return content().entries().stream().map(MappingNode.Entry::key).toList();
  }

  /** Returns whether a file that is no JSON but a list has this line. */
  boolean hasLine(String line) {
    Set<String> known = lines;
    if (known == null) {
      known = readLines();
      lines = known;
    }
    return known.contains(line);
  }

  private Set<String> readLines() {
    try (InputStream stream = open()) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new HashSet<>(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private MappingNode content() {
    MappingNode known = content;
    if (known == null) {
      known = readContent();
      content = known;
    }
    return known;
  }

  private MappingNode readContent() {
    NodeMaker make = NodeMaker.at(new SourceRange(name, 1, 1, 1, 1));
    try (InputStream stream = open();
        JsonParser parser = new JsonFactory().createParser(stream)) {
      parser.nextToken();
      return (MappingNode) read(parser, make);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static Node moved(Node node, NodeMaker make) {
    if (node instanceof ScalarNode scalar) {
      return new ScalarNode(scalar.text(), scalar.kind(), make.range());
    }
    if (node instanceof FunctionNode call) {
      return make.function(call.name(), moved(call.argument(), make));
    }
    if (node instanceof MappingNode map) {
      MappingBuilder copy = make.map();
      map.entries().forEach(entry -> copy.put(entry.key(), moved(entry.value(), make)));
      return copy.build();
    }
    List<Node> items = new ArrayList<>();
    ((SequenceNode) node).items().forEach(item -> items.add(moved(item, make)));
    return make.list(items);
  }

  private InputStream open() throws IOException {
    InputStream stream = DataFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("There is no file " + name + " beside the engine's classes");
    }
    return stream;
  }

  private static Node read(JsonParser parser, NodeMaker make) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(parser, make);
      case START_ARRAY -> list(parser, make);
      case VALUE_TRUE, VALUE_FALSE -> make.bool(parser.getBooleanValue());
      case VALUE_NUMBER_INT -> make.number(parser.getLongValue());
      default -> make.text(parser.getText());
    };
  }

  private static Node list(JsonParser parser, NodeMaker make) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser, make));
    }
    return make.list(items);
  }

  private static Node map(JsonParser parser, NodeMaker make) throws IOException {
    MappingBuilder map = make.map();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, read(parser, make));
    }
    MappingNode built = map.build();
    boolean call =
        built.entries().size() == 1 && FunctionNames.isLongForm(built.entries().get(0).key());
    return call
        ? new FunctionNode(
            built.entries().get(0).key(), built.entries().get(0).value(), make.range())
        : built;
  }
}
