package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an event of a REST API says about the requests that it takes: their model and parameters.
 */
final class RestRequests {
  private static final String PARAMETERS = "parameters";
  private static final String VALIDATORS = "x-amazon-apigateway-request-validators";
  private static final String PREFIX = "method.request.";

  private final Target target;
  private final ApiEvent event;
  private final ApiDefinition api;
  private final ApiProblems problems;

  RestRequests(Output output, Target target, ApiEvent event, ApiDefinition api) {
    this.target = target;
    this.event = event;
    this.api = api;
    this.problems = new ApiProblems(output);
  }

  void add(ApiBody body, ApiRoute route) {
    if (event.map("RequestModel").get("Model").orElse(null) instanceof ScalarNode name) {
      if (ApiBody.isSet(api.map("Models"), name.text())) {
        model(body, route, name);
        validator(body, route, event.map("RequestModel"));
      } else {
        problems.part(
            event,
            target.owner(),
            "RequestModel",
            "The API has no model " + name.text() + ".",
            name.range());
      }
    }
    if (event.properties().get("RequestParameters").orElse(null) instanceof SequenceNode list
        && !list.items().isEmpty()) {
      parameters(body, route, list);
    }
  }

  private void model(ApiBody body, ApiRoute route, ScalarNode model) {
    String name = model.text().toLowerCase(Locale.ROOT);
    Optional<Entry> required = event.map("RequestModel").entry("Required");
    NodeMaker make = NodeMaker.at(model);
    if (body.has("swagger")) {
      MappingBuilder parameter =
          make.map()
              .put("in", "body")
              .put("name", name)
              .put("schema", schema(make, "#/definitions/" + name));
      required.ifPresent(it -> parameter.put("required", it.value()));
      body.editMethod(route, method -> withParameters(method, List.of(parameter.build()), make));
    } else {
      MappingNode json =
          make.map().put("schema", schema(make, "#/components/schemas/" + name)).build();
      MappingBuilder request =
          make.map().put("content", make.map().put("application/json", json).build());
      required.ifPresent(it -> request.put("required", it.value()));
      body.editMethod(route, method -> NodeEdits.with(method, "requestBody", request.build()));
    }
  }

  private static MappingNode schema(NodeMaker make, String reference) {
    return make.map().put("$ref", reference).build();
  }

  private static MappingNode withParameters(
      MappingNode method, List<? extends Node> more, NodeMaker make) {
    List<Node> parameters = new ArrayList<>();
    if (method.get(PARAMETERS).orElse(null) instanceof SequenceNode known) {
      parameters.addAll(known.items());
    }
    parameters.addAll(more);
    return NodeEdits.with(method, PARAMETERS, make.list(parameters));
  }

  private static void validator(ApiBody body, ApiRoute route, MappingNode model) {
    Optional<Node> whole = model.get("ValidateBody");
    Optional<Node> parameters = model.get("ValidateParameters");
    if (whole.isEmpty() && parameters.isEmpty()) {
      return;
    }
    NodeMaker make = NodeMaker.at(whole.or(() -> parameters).orElseThrow());
    boolean validatesBody = whole.filter(Truths::isTrue).isPresent();
    boolean validatesParameters = parameters.filter(Truths::isTrue).isPresent();
    String name = validatorName(validatesBody, validatesParameters);
    MappingNode validator =
        make.map()
            .put("validateRequestBody", make.bool(validatesBody))
            .put("validateRequestParameters", make.bool(validatesParameters))
            .build();
    body.edit(document -> withValidator(document, name, validator, make.range()));
    body.editMethod(
        route,
        method -> NodeEdits.with(method, "x-amazon-apigateway-request-validator", make.text(name)));
  }

  private static String validatorName(boolean body, boolean parameters) {
    if (body) {
      return parameters ? "body-and-params" : "body-only";
    }
    return parameters ? "params-only" : "no-validation";
  }

  private static MappingNode withValidator(
      MappingNode document, String name, MappingNode validator, SourceRange range) {
    MappingNode known =
        document.get(VALIDATORS).orElse(null) instanceof MappingNode map
            ? map
            : NodeMaker.at(range).map().build();
    return known.get(name).isPresent()
        ? document
        : NodeEdits.with(document, VALIDATORS, range, NodeEdits.with(known, name, validator));
  }

  private void parameters(ApiBody body, ApiRoute route, SequenceNode list) {
    List<Node> parameters = new ArrayList<>();
    List<Node> cached = new ArrayList<>();
    for (Node item : list.items()) {
      Node name = item;
      MappingNode settings = new MappingNode(List.of(), item.range());
      if (item instanceof MappingNode map && !map.entries().isEmpty()) {
        Entry first = map.entries().get(0);
        name = NodeMaker.at(first.keyRange()).text(first.key());
        settings = first.value() instanceof MappingNode given ? given : settings;
      }
      Optional<MappingNode> parameter = parameter(name, settings);
      if (parameter.isEmpty()) {
        tell(item);
      } else {
        parameters.add(parameter.get());
        if (ApiBody.isSet(settings, "Caching")) {
          cached.add(name);
        }
      }
    }
    NodeMaker make = NodeMaker.at(list);
    body.editMethod(route, method -> withParameters(method, parameters, make));
    if (!cached.isEmpty()) {
      body.editIntegration(
          route, it -> NodeEdits.with(it, "cacheKeyParameters", make.list(cached)));
    }
  }

  private void tell(Node parameter) {
    problems.part(
        event,
        target.owner(),
        "RequestParameters",
        "A parameter is method.request. with querystring, path or header, a dot and its name.",
        parameter.range());
  }

  private static Optional<MappingNode> parameter(Node node, MappingNode settings) {
    if (!(node instanceof ScalarNode text) || !text.text().startsWith(PREFIX)) {
      return Optional.empty();
    }
    String name = text.text().substring(PREFIX.length());
    int dot = name.indexOf('.');
    String location = dot < 0 ? "" : name.substring(0, dot);
    if (!location.equals("querystring") && !location.equals("path") && !location.equals("header")) {
      return Optional.empty();
    }
    NodeMaker make = NodeMaker.at(node);
    return Optional.of(
        make.map()
            .put("in", location.equals("querystring") ? "query" : location)
            .put("name", name.substring(dot + 1))
            .put("required", settings.get("Required").orElseGet(() -> make.bool(false)))
            .put("type", "string")
            .build());
  }
}
