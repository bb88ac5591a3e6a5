package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an argument, or what is in a block, is written in the configuration. (JSON Output Format,
 * "Expression Representation" and "Block Expressions Representation".)
 *
 * @param references what an argument's expression refers to: {@code var.name}, {@code
 *     aws_s3_bucket.this[0].id}; the longest first
 * @param constant the text of an argument that is a constant string; null if it is none
 * @param members of a block
 * @param elements blocks of one type
 */
record Expressions(
    List<String> references,
    @Nullable String constant,
    Map<String, Expressions> members,
    List<Expressions> elements) {

  /** Nothing is written. */
  static final Expressions NONE = new Expressions(List.of(), null, Map.of(), List.of());

  Optional<Expressions> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** Returns the expressions of the block at an index; a single block stands for all. */
  Expressions element(int index) {
    if (elements.isEmpty()) {
      return this;
    }
    return index < elements.size() ? elements.get(index) : NONE;
  }

  /** Returns what the expressions below refer to as well. */
  List<String> allReferences() {
    if (members.isEmpty() && elements.isEmpty()) {
      return references;
    }
    List<String> all = new ArrayList<>(references);
    members.values().forEach(each -> all.addAll(each.allReferences()));
    elements.forEach(each -> all.addAll(each.allReferences()));
    return all;
  }

  /** Reads the value that the parser stands at. */
  static Expressions read(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Expressions> elements = new ArrayList<>();
      PlanJson.elements(parser, () -> elements.add(read(parser)));
      return new Expressions(List.of(), null, Map.of(), elements);
    }
    return parser.currentToken() == JsonToken.START_OBJECT ? object(parser) : NONE;
  }

  private static Expressions object(JsonParser parser) throws IOException {
    List<String> references = new ArrayList<>();
    String[] constant = {null};
    Map<String, Expressions> members = new HashMap<>();
    PlanJson.members(
        parser,
        name -> {
          JsonToken token = parser.currentToken();
          if (name.equals("references") && token == JsonToken.START_ARRAY) {
            PlanJson.elements(parser, () -> references.add(PlanJson.text(parser)));
          } else if (name.equals("constant_value")) {
            constant[0] = token == JsonToken.VALUE_STRING ? parser.getText() : null;
            parser.skipChildren();
          } else {
            members.put(name, read(parser));
          }
        });
    return new Expressions(List.copyOf(references), constant[0], members, List.of());
  }
}
