package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module as it is written, in the plan's {@code configuration}.
 *
 * @param resources by address within the module, without instance keys
 * @param calls of child modules, by name
 * @param outputs by name
 * @param defaults of variables that have one, by name
 */
record ConfiguredModule(
    Map<String, Resource> resources,
    Map<String, Call> calls,
    Map<String, Expressions> outputs,
    Map<String, Value> defaults) {
  static final ConfiguredModule NONE = new ConfiguredModule(Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * @param each what {@code for_each} refers to
   * @param provider the key of its provider's configuration: {@code aws}, {@code module.a:aws.west}
   */
  record Resource(Expressions expressions, List<String> each, String provider) {
    static final Resource NONE = new Resource(Expressions.NONE, List.of(), "");
  }

  /**
   * A call of a child module with its arguments.
   *
   * @param each what {@code for_each} refers to
   */
  record Call(Expressions arguments, List<String> each, ConfiguredModule module) {}

  Optional<Resource> resource(String address) {
    return Optional.ofNullable(resources.get(address));
  }

  /**
   * Reads the module that the parser stands at.
   *
   * @param values reads from the same parser
   */
  static ConfiguredModule read(JsonParser parser, PlanValues values) throws IOException {
    Map<String, Resource> resources = new HashMap<>();
    Map<String, Call> calls = new HashMap<>();
    Map<String, Expressions> outputs = new HashMap<>();
    Map<String, Value> defaults = new HashMap<>();
    PlanJson.members(
        parser,
        name -> {
          switch (name) {
            case "resources" -> PlanJson.elements(parser, () -> resource(parser, resources));
            case "module_calls" ->
                PlanJson.members(parser, called -> calls.put(called, call(parser, values)));
            case "outputs" ->
                PlanJson.members(parser, output -> outputs.put(output, output(parser)));
            case "variables" ->
                PlanJson.members(parser, variable -> variable(parser, values, variable, defaults));
            default -> parser.skipChildren();
          }
        });
    return new ConfiguredModule(resources, calls, outputs, defaults);
  }

  private static void resource(JsonParser parser, Map<String, Resource> resources)
      throws IOException {
    String[] texts = {"", ""};
    Expressions[] expressions = {Expressions.NONE, Expressions.NONE};
    PlanJson.members(
        parser,
        name -> {
          switch (name) {
            case "address" -> texts[0] = PlanJson.text(parser);
            case "provider_config_key" -> texts[1] = PlanJson.text(parser);
            case "expressions" -> expressions[0] = Expressions.read(parser);
            case "for_each_expression" -> expressions[1] = Expressions.read(parser);
            default -> parser.skipChildren();
          }
        });
    resources.put(texts[0], new Resource(expressions[0], expressions[1].allReferences(), texts[1]));
  }

  private static Call call(JsonParser parser, PlanValues values) throws IOException {
    Expressions[] expressions = {Expressions.NONE, Expressions.NONE};
    ConfiguredModule[] module = {NONE};
    PlanJson.members(
        parser,
        name -> {
          switch (name) {
            case "expressions" -> expressions[0] = Expressions.read(parser);
            case "for_each_expression" -> expressions[1] = Expressions.read(parser);
            case "module" -> module[0] = read(parser, values);
            default -> parser.skipChildren();
          }
        });
    return new Call(expressions[0], expressions[1].allReferences(), module[0]);
  }

  private static void variable(
      JsonParser parser, PlanValues values, String variable, Map<String, Value> defaults)
      throws IOException {
    PlanJson.members(
        parser,
        name -> {
          if (name.equals("default")) {
            defaults.put(variable, values.read());
          } else {
            parser.skipChildren();
          }
        });
  }

  private static Expressions output(JsonParser parser) throws IOException {
    Expressions[] expression = {Expressions.NONE};
    PlanJson.members(
        parser,
        name -> {
          if (name.equals("expression")) {
            expression[0] = Expressions.read(parser);
          } else {
            parser.skipChildren();
          }
        });
    return expression[0];
  }
}
