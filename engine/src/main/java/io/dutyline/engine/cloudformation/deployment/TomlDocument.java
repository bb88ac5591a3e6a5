package io.dutyline.engine.cloudformation.deployment;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads TOML as the nodes that YAML gives. The library keeps no positions; those of keys are looked
 * up in the text.
 */
final class TomlDocument {
  private final TomlPlaces places;
  private final JsonParser parser;

  private TomlDocument(TomlPlaces places, JsonParser parser) {
    this.places = places;
    this.parser = parser;
  }

  /** Returns the root table; empty with an error if the file cannot be read. */
  static Parsed<Node> read(SourceFile file) {
    try (JsonParser parser = new TomlFactory().createParser(file.text())) {
      parser.nextToken();
      return Parsed.of(
          new TomlDocument(TomlPlaces.of(file), parser).node("", file.head()), List.of());
    } catch (JsonProcessingException e) {
      return Parsed.failed(List.of(problem(file, e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail to be read
    }
  }

  private static Diagnostic problem(SourceFile file, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    return Diagnostic.error(
        "File is not valid TOML",
        e.getOriginalMessage() + ". Nothing of the file was read.",
        new SourceRange(file.path(), line, column, line, column));
  }

  /** Reads the value whose first token is the parser's current one. */
  private Node node(String path, SourceRange range) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return table(path, range);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(path, range));
      }
      return new SequenceNode(items, range);
    }
    ScalarNode.Kind kind =
        token == JsonToken.VALUE_STRING
            ? ScalarNode.Kind.STRING
            : token.isBoolean() ? ScalarNode.Kind.BOOLEAN : ScalarNode.Kind.NUMBER;
    return new ScalarNode(parser.getText(), kind, range);
  }

  private MappingNode table(String path, SourceRange range) throws IOException {
    List<MappingNode.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String below = path.isEmpty() ? key : path + "." + key;
      SourceRange keyRange = places.of(below, range);
      parser.nextToken();
      entries.add(new MappingNode.Entry(key, keyRange, node(below, keyRange)));
    }
    return new MappingNode(entries, range);
  }
}
