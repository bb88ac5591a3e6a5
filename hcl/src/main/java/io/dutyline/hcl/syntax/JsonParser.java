package io.dutyline.hcl.syntax;

import static java.util.Objects.requireNonNull;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads HCL's JSON syntax. Nothing that a text has in it makes this throw: what cannot be read is a
 * problem, and the rest is there.
 */
public final class JsonParser {
  private JsonParser() {}

  /**
   * Returns what is in a file. What is wrong in a template in it shows when the body's content is
   * asked for: only then it is known to be one.
   *
   * @param file its name, for the ranges
   */
  public static Result<Body> parse(String file, String text) {
    requireNonNull(file, "file");
    Source source = Source.of(file, text, Position.START);
    Problems problems = new Problems();
    JsonNode root = new JsonReader(source, problems).read();
    List<JsonNode.ObjectNode> objects = new ArrayList<>();
    for (JsonNode node :
        root instanceof JsonNode.ArrayNode array ? array.elements() : List.of(root)) {
      if (node instanceof JsonNode.ObjectNode object) {
        objects.add(object);
      } else if (!(node instanceof JsonNode.Unread)) {
        problems.add(
            "Object expected",
            "A file in HCL's JSON syntax is an object, or an array of objects.",
            source.range(node.start(), node.end()));
      }
    }
    Body body = new JsonBody(source, objects, source.range(root.start(), root.end()));
    return new Result<>(body, problems.inOrder());
  }
}
