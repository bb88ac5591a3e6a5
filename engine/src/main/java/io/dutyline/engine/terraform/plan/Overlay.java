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

  /** Returns whether it says something of this value, or of a part of it: others are not kept. */
  boolean saysSomething() {
    return whole || !members.isEmpty() || !elements.isEmpty();
  }

  /** Reads them; resources of one type have the same ones nearly always, which are kept once. */
  static final class Reader {
    private final JsonParser parser;
    private final Map<Overlay, Overlay> kept = new HashMap<>();

    Reader(JsonParser parser) {
      this.parser = parser;
    }

    /** Reads the value that the parser stands at. */
    Overlay read() throws IOException {
      return switch (parser.currentToken()) {
        case VALUE_TRUE -> WHOLE;
        case START_OBJECT -> object();
        case START_ARRAY -> array();
        default -> NONE;
      };
    }

    private Overlay object() throws IOException {
      Map<String, Overlay> members = new HashMap<>();
      PlanJson.members(
          parser,
          name -> {
            Overlay member = read();
            if (member.saysSomething()) {
              members.put(name, member);
            }
          });
      return members.isEmpty() ? NONE : kept(new Overlay(false, members, List.of()));
    }

    private Overlay array() throws IOException {
      List<Overlay> elements = new ArrayList<>();
      PlanJson.elements(parser, () -> elements.add(read()));
      for (Overlay each : elements) {
        if (each.saysSomething()) {
          return kept(new Overlay(false, Map.of(), elements));
        }
      }
      return NONE;
    }

    private Overlay kept(Overlay overlay) {
      Overlay before = kept.putIfAbsent(overlay, overlay);
      return before == null ? overlay : before;
    }
  }
}
