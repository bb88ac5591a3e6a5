package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A module as it is written, in the plan's {@code configuration}.
 *
 * @param resources by address within the module, without instance keys
 * @param calls of child modules, by name
 * @param outputs by name
 */
record ConfiguredModule(
    Map<String, Resource> resources, Map<String, Call> calls, Map<String, Expressions> outputs) {
  static final ConfiguredModule NONE = new ConfiguredModule(Map.of(), Map.of(), Map.of());

  /**
   * @param provider the key of its provider's configuration: {@code aws}, {@code module.a:aws.west}
   */
  record Resource(Expressions expressions, String provider) {}

  /** A call of a child module with its arguments. */
  record Call(Expressions arguments, ConfiguredModule module) {}

  Optional<Resource> resource(String address) {
    return Optional.ofNullable(resources.get(address));
  }

  /** Reads the module that the parser stands at the start of. */
  static ConfiguredModule read(JsonParser parser) throws IOException {
    Map<String, Resource> resources = new HashMap<>();
    Map<String, Call> calls = new HashMap<>();
    Map<String, Expressions> outputs = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "resources" -> resources(parser, resources);
        case "module_calls" -> calls(parser, calls);
        case "outputs" -> outputs(parser, outputs);
        default -> parser.skipChildren();
      }
    }
    return new ConfiguredModule(resources, calls, outputs);
  }

  private static void resources(JsonParser parser, Map<String, Resource> resources)
      throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String address = "";
      String provider = "";
      Expressions expressions = Expressions.NONE;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "address" -> address = parser.getText();
          case "provider_config_key" -> provider = parser.getText();
          case "expressions" -> expressions = Expressions.read(parser);
          default -> parser.skipChildren();
        }
      }
      resources.put(address, new Resource(expressions, provider));
    }
  }

  private static void calls(JsonParser parser, Map<String, Call> calls) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String called = parser.currentName();
      Expressions arguments = Expressions.NONE;
      ConfiguredModule module = NONE;
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "expressions" -> arguments = Expressions.read(parser);
          case "module" -> module = read(parser);
          default -> parser.skipChildren();
        }
      }
      calls.put(called, new Call(arguments, module));
    }
  }

  private static void outputs(JsonParser parser, Map<String, Expressions> outputs)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String output = parser.currentName();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean expression = parser.currentName().equals("expression");
        parser.nextToken();
        if (expression) {
          outputs.put(output, Expressions.read(parser));
        } else {
          parser.skipChildren();
        }
      }
    }
  }
}
