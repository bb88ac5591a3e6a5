package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a plan from front to back, keeping only what there will be. (JSON Output Format, "Plan
 * Representation", format version 1.)
 */
final class PlanReader {
  private static final int DEEPEST = 200;

  private static final Set<String> GONE = Set.of("delete", "forget");

  private final JsonParser parser;
  private final PlanValues values;
  private final Overlay.Reader overlays;
  private final Map<String, PlannedResource> resources = new LinkedHashMap<>();
  private final Map<String, PlannedResource> planned = new LinkedHashMap<>();
  private final Map<String, Value> variables = new HashMap<>();
  private final Map<String, Expressions> providers = new HashMap<>();
  private final Set<String> gone = new TreeSet<>();
  private ConfiguredModule root = ConfiguredModule.NONE;

  private PlanReader(JsonParser parser, String path) {
    this.parser = parser;
    this.values = new PlanValues(parser, path);
    this.overlays = new Overlay.Reader(parser);
  }

  /**
   * Reads a plan.
   *
   * @param path by which ranges name it
   * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not sound JSON, or nested
   *     too deeply
   */
  static PlanContent read(InputStream stream, String path) throws IOException {
    try (JsonParser parser = factory().createParser(stream)) {
      return new PlanReader(parser, path).plan();
    }
  }

  static JsonFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(Integer.MAX_VALUE)
            .maxDocumentLength(-1)
            .maxTokenCount(-1)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  private PlanContent plan() throws IOException {
    parser.nextToken();
    PlanJson.members(
        parser,
        name -> {
          switch (name) {
            case "variables" -> PlanJson.members(parser, this::variable);
            case "planned_values" -> plannedValues();
            case "resource_changes" -> PlanJson.elements(parser, this::change);
            case "configuration" -> configuration();
            default -> parser.skipChildren();
          }
        });
    // A plan of some resources only does not list the others among its changes.
    planned.forEach(
        (address, resource) -> {
          if (!gone.contains(address)) {
            resources.putIfAbsent(address, resource);
          }
        });
    return new PlanContent(
        new ArrayList<>(resources.values()), gone.size(), root, providers, variables);
  }

  private void variable(String variable) throws IOException {
    PlanJson.members(
        parser,
        name -> {
          if (name.equals("value")) {
            variables.put(variable, values.read());
          } else {
            parser.skipChildren();
          }
        });
  }

  private void plannedValues() throws IOException {
    PlanJson.members(
        parser,
        name -> {
          if (name.equals("root_module")) {
            plannedModule();
          } else {
            parser.skipChildren();
          }
        });
  }

  private void plannedModule() throws IOException {
    List<ChangeReader.Change> read = new ArrayList<>();
    String[] address = {""};
    PlanJson.members(
        parser,
        name -> {
          switch (name) {
            case "address" -> address[0] = PlanJson.text(parser);
            case "resources" ->
                PlanJson.elements(
                    parser, () -> read.add(new ChangeReader(parser, values, overlays).read()));
            case "child_modules" -> PlanJson.elements(parser, this::plannedModule);
            default -> parser.skipChildren();
          }
        });
    read.forEach(each -> planned(each, address[0]));
  }

  private void planned(ChangeReader.Change read, String module) {
    if (read.managed()) {
      planned.put(read.resource().address(), read.resource().in(module));
    }
  }

  private void change() throws IOException {
    ChangeReader.Change change = new ChangeReader(parser, values, overlays).read();
    String address = change.resource().address();
    if (!change.managed()) {
      return;
    }
    if (GONE.containsAll(change.actions())) {
      gone.add(address);
    } else {
      resources.put(address, change.resource());
    }
  }

  private void configuration() throws IOException {
    PlanJson.members(
        parser,
        name -> {
          switch (name) {
            case "root_module" -> root = ConfiguredModule.read(parser, values);
            case "provider_config" -> PlanJson.members(parser, this::provider);
            default -> parser.skipChildren();
          }
        });
  }

  private void provider(String key) throws IOException {
    PlanJson.members(
        parser,
        name -> {
          if (name.equals("expressions")) {
            providers.put(key, Expressions.read(parser));
          } else {
            parser.skipChildren();
          }
        });
  }
}
