package io.dutyline.hcl.syntax;

import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** JSON as it is written. Indexes are those of the file's text. */
sealed interface JsonNode {
  int start();

  int end();

  /** Members in the order they are written, with repeated names. */
  record ObjectNode(List<Member> members, int start, int end) implements JsonNode {}

  record Member(Text name, JsonNode value) {}

  record ArrayNode(List<JsonNode> elements, int start, int end) implements JsonNode {}

  /**
   * A string.
   *
   * @param value without its escapes
   * @param source of the value, for positions in it
   */
  record Text(String value, Source source, int start, int end) implements JsonNode {}

  /** A number, true, false or null. */
  record Scalar(HclValue value, int start, int end) implements JsonNode {
    boolean isNull() {
      return value instanceof HclValue.Null;
    }
  }

  /** Stands where nothing could be read; a problem has said so. */
  record Unread(int start, int end) implements JsonNode {}
}
