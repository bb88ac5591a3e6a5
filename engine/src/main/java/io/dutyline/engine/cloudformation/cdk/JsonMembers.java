package io.dutyline.engine.cloudformation.cdk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Walks through an assembly's files. What is of another shape than expected is passed over. */
final class JsonMembers {
  private static final int DEEPEST = 200;

  private JsonMembers() {}

  /** Takes the value of a member; the parser stands at its first token, and then at its last. */
  interface Member {
    void read(String name) throws IOException;
  }

  /**
   * Returns a parser that stands at the first token of a text.
   *
   * @throws IOException if the text starts with no JSON
   */
  static JsonParser parser(String text) throws IOException {
    JsonParser parser =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build()
            .createParser(text);
    parser.nextToken();
    return parser;
  }

  /** Reads the object that the parser stands at. */
  static void each(JsonParser parser, Member member) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
  }

  /** Reads the objects in the array that the parser stands at. */
  static void elements(JsonParser parser, Runnable started, Member member) throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new IOException("The text ends within an array");
      }
      started.run();
      each(parser, member);
    }
  }

  /** Returns the string that the parser stands at; of anything else, the empty one. */
  static String text(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getText();
    }
    parser.skipChildren();
    return "";
  }

  /** Returns the strings in the array that the parser stands at. */
  static List<String> texts(JsonParser parser) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      parser.skipChildren();
      return texts;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new IOException("The text ends within an array");
      }
      texts.add(text(parser));
    }
    return texts;
  }
}
