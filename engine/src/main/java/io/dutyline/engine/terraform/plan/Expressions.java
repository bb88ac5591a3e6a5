package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
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
 * @param constant the text of an argument that is a constant; null if it is none
 * @param members of a block
 * @param elements blocks of one type
 * @param whole whether it yields a value with parts, and does not tell them apart
 */
record Expressions(
    List<String> references,
    @Nullable String constant,
    Map<String, Expressions> members,
    List<Expressions> elements,
    boolean whole) {

  /** Nothing is written. */
  static final Expressions NONE = new Expressions(List.of(), null, Map.of(), List.of(), false);

  /** Returns how a part is written, as far as that can be told. */
  Optional<Expressions> member(String name) {
    return whole ? Optional.of(this) : Optional.ofNullable(members.get(name));
  }

  /** Returns how the parts of an object are written; empty if nothing can be told of them. */
  Optional<Expressions> parts() {
    if (whole || !members.isEmpty()) {
      return Optional.of(this);
    }
    return references.isEmpty()
        ? Optional.empty()
        : Optional.of(new Expressions(references, constant, members, elements, true));
  }

  /**
   * Returns the expressions of the block at an index of the plan, which sorts what is a set; empty
   * if none of them can be meant: it is made dynamically.
   */
  Optional<Expressions> element(int index, Value planned) {
    if (elements.isEmpty()) {
      return Optional.of(this);
    }
    if (index < elements.size() && elements.get(index).mayYield(planned)) {
      return Optional.of(elements.get(index));
    }
    return elements.stream().filter(each -> each.mayYield(planned)).findFirst();
  }

  /** Only constants tell blocks apart. */
  private boolean mayYield(Value planned) {
    if (constant != null && planned instanceof Scalar scalar) {
      return scalar.text().equals(constant);
    }
    if (!(planned instanceof MapValue map)) {
      return true;
    }
    return members.entrySet().stream()
        .allMatch(
            each -> {
              MapValue.Entry there = map.entries().get(each.getKey());
              return there == null || each.getValue().mayYield(there.value());
            });
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
      return new Expressions(List.of(), null, Map.of(), elements, false);
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
            boolean text = token.isScalarValue() && token != JsonToken.VALUE_NULL;
            constant[0] = text ? parser.getText() : null;
            parser.skipChildren();
          } else {
            members.put(name, read(parser));
          }
        });
    return new Expressions(List.copyOf(references), constant[0], members, List.of(), false);
  }
}
