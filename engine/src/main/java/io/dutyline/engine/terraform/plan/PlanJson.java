package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Walks through a plan's objects and arrays. What is of another shape than it ought to be fails.
 */
final class PlanJson {
  private PlanJson() {}

  /** Takes the value of a member; the parser stands at its first token, and then at its last. */
  interface Member {
    void read(String name) throws IOException;
  }

  /** Takes an element; the parser stands at its first token, and then at its last. */
  interface Element {
    void read() throws IOException;
  }

  /** Reads the object that the parser stands at; null is one without members. */
  static void members(JsonParser parser, Member member) throws IOException {
    if (isNull(parser, JsonToken.START_OBJECT)) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
  }

  /** Reads the array that the parser stands at; null is one without elements. */
  static void elements(JsonParser parser, Element element) throws IOException {
    if (isNull(parser, JsonToken.START_ARRAY)) {
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /** Reads the string that the parser stands at; null is the empty one. */
  static String text(JsonParser parser) throws IOException {
    return isNull(parser, JsonToken.VALUE_STRING) ? "" : parser.getText();
  }

  private static boolean isNull(JsonParser parser, JsonToken wanted) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != wanted && token != JsonToken.VALUE_NULL) {
      throw new JsonParseException(parser, "a plan has no " + token + " here");
    }
    return token == JsonToken.VALUE_NULL;
  }
}
