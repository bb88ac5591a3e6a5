package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan says of parts of a value, in a structure like the value's: {@code after_unknown},
 * {@code after_sensitive}. (JSON Output Format, "Change Representation".)
 *
 * @param whole whether it is said of this value whole
 * @param members of an object
 * @param elements of an array
 */
record Overlay(boolean whole, Map<String, Overlay> members, List<Overlay> elements) {
  /** Says nothing. */
  static final Overlay NONE = new Overlay(false, Map.of(), List.of());

  private static final Overlay WHOLE = new Overlay(true, Map.of(), List.of());

  Overlay member(String name) {
    return whole ? WHOLE : members.getOrDefault(name, NONE);
  }

  Overlay element(int index) {
    if (whole) {
      return WHOLE;
    }
    return index < elements.size() ? elements.get(index) : NONE;
  }

  /** Returns whether it says something of this value, or of a part of it. */
  boolean saysSomething() {
    return whole
        || members.values().stream().anyMatch(Overlay::saysSomething)
        || elements.stream().anyMatch(Overlay::saysSomething);
  }

  /** Reads the value that the parser stands at. */
  static Overlay read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> WHOLE;
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      default -> NONE;
    };
  }

  private static Overlay object(JsonParser parser) throws IOException {
    Map<String, Overlay> members = new HashMap<>();
    PlanJson.members(
        parser,
        name -> {
          Overlay member = read(parser);
          if (member.saysSomething()) {
            members.put(name, member);
          }
        });
    return members.isEmpty() ? NONE : new Overlay(false, members, List.of());
  }

  private static Overlay array(JsonParser parser) throws IOException {
    List<Overlay> elements = new ArrayList<>();
    PlanJson.elements(parser, () -> elements.add(read(parser)));
    boolean any = elements.stream().anyMatch(Overlay::saysSomething);
    return any ? new Overlay(false, Map.of(), elements) : NONE;
  }
}
