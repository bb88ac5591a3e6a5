package io.dutyline.engine.cloudformation.sam;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dutyline.engine.cloudformation.syntax.FunctionNames;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts of AWS that the transform draws on, in a file beside this class: a JSON object, of which
 * one entry at a time is read, when a template first needs it.
 */
final class DataFile {
  private final String name;

  DataFile(String name) {
    this.name = name;
  }

  /** Returns an entry of the file as nodes that stand at {@code range}; empty if it has none. */
  Optional<Node> entry(String key, SourceRange range) {
    try (InputStream stream = open();
        JsonParser parser = new JsonFactory().createParser(stream)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(key);
        parser.nextToken();
        if (found) {
          return Optional.of(read(parser, NodeMaker.at(range)));
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** Returns the names of all entries. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    try (InputStream stream = open();
        JsonParser parser = new JsonFactory().createParser(stream)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return keys;
  }

  /** Returns the lines of a file that is no JSON but a list. */
  List<String> lines() {
    try (InputStream stream = open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
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
