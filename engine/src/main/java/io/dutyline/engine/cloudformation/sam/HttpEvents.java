package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds an event of type {@code HttpApi} to its HTTP API. */
final class HttpEvents {
  private final Output output;
  private final Target target;
  private final ApiEvent event;
  private final ApiProblems problems;
  private final NodeMaker make;

  HttpEvents(Output output, Target target, ApiEvent event) {
    this.output = output;
    this.target = target;
    this.event = event;
    this.problems = new ApiProblems(output);
    this.make = NodeMaker.at(event.head());
  }

  void add() {
    Optional<ApiRoute> route = event.route();
    Optional<String> apiId = event.apiId().filter(id -> output.resource(id).isPresent());
    if (route.isEmpty()) {
      problems.event(
          event, target.owner(), "It needs both a Path and a Method, or none.", event.head());
    } else if (apiId.isEmpty()) {
      problems.event(
          event,
          target.owner(),
          "Its ApiId does not name an API of this template.",
          event.api().range());
    } else {
      add(route.get(), output.apis().definition(apiId.get()));
    }
  }

  private void add(ApiRoute route, Optional<ApiDefinition> api) {
    Optional<ApiBody> body = api.flatMap(ApiDefinition::body);
    boolean permitted = body.isPresent() && takesTheRest(body.get());
    if (!permitted || route.path().equals(ApiRoute.DEFAULT_PATH)) {
      output.add(target.owner(), permission(route));
    }
    if (body.isPresent()) {
      integrate(api.orElseThrow(), body.get(), route);
    }
  }

  private Made permission(ApiRoute route) {
    boolean anyDefault =
        route.path().equals("/" + ApiRoute.DEFAULT_PATH) && route.method().equals(ApiRoute.ANY);
    String path = route.path().equals(ApiRoute.DEFAULT_PATH) ? "" : route.pathInArn();
    String resource =
        "${__ApiId__}/${__Stage__}" + (anyDefault ? path : "/" + route.methodInArn() + path);
    Node source =
        make.sub(
            ApiPermissions.arn("${AWS::Partition}", resource),
            make.map().put("__ApiId__", event.api()).put("__Stage__", "*").build());
    return ApiPermissions.of(
        target.owner(),
        target.owner().logicalId() + event.name() + "Permission",
        event.head(),
        target.name(event.head()),
        source);
  }

  /** Returns whether the API's default route is the function's: then that permission is enough. */
  private boolean takesTheRest(ApiBody body) {
    String own = "${" + target.owner().logicalId() + ".Arn}";
    List<MappingNode> items = body.items(ApiRoute.DEFAULT_PATH);
    for (MappingNode item : items) {
      Node method = item.get(ApiRoute.ANY).orElse(null);
      if (method == null || !invokes(method, own)) {
        return false;
      }
    }
    return !items.isEmpty();
  }

  private static boolean invokes(Node method, String function) {
    boolean invokes = false;
    for (MappingNode map : NodeEdits.maps(method)) {
      Node uri =
          map.get(ApiBody.INTEGRATION).orElse(null) instanceof MappingNode integration
              ? integration.get("uri").orElse(null)
              : null;
      if (uri == null || !names(uri, function)) {
        return false;
      }
      invokes = true;
    }
    return invokes;
  }

  private static boolean names(Node uri, String function) {
    if (!(uri instanceof FunctionNode call)) {
      return false;
    }
    if (call.name().equals("Fn::Sub")) {
      return call.argument() instanceof ScalarNode text && text.text().contains(function);
    }
    return call.name().equals("Fn::If")
        && call.argument() instanceof SequenceNode list
        && list.items().size() == 3
        && names(list.items().get(1), function)
        && isNoValueOrNames(list.items().get(2), function);
  }

  private static boolean isNoValueOrNames(Node uri, String function) {
    return names(uri, function)
        || (uri instanceof FunctionNode call
            && call.name().equals("Ref")
            && call.argument() instanceof ScalarNode name
            && name.text().equals("AWS::NoValue"));
  }

  private void integrate(ApiDefinition api, ApiBody body, ApiRoute route) {
    if (!body.hasIntegration(route)) {
      body.add(route);
      addIntegration(body, route);
    } else if (api.isManaged()) {
      problems.event(
          event, target.owner(), "Another event has the same path and method.", route.pathRange());
      return;
    }
    new HttpMethodAuth(output, target, event, api).apply(body, route);
    put(body, route, "TimeoutInMillis", "timeoutInMillis");
    addPathParameters(body, route);
    put(body, route, "PayloadFormatVersion", "payloadFormatVersion");
  }

  private void put(ApiBody body, ApiRoute route, String property, String key) {
    event
        .properties()
        .entry(property)
        .filter(entry -> Truths.isSomething(entry.value()))
        .ifPresent(
            entry ->
                body.editIntegration(
                    route, it -> NodeEdits.with(it, key, entry.keyRange(), entry.value())));
  }

  private void addIntegration(ApiBody body, ApiRoute route) {
    Optional<String> condition = ApiConditions.name(target.owner().attribute("Condition"));
    Node uri = RestIntegration.functionUri(target, "${AWS::Partition}", false, event.head());
    MappingNode integration =
        make.map()
            .put("type", "aws_proxy")
            .put("httpMethod", "POST")
            .put("payloadFormatVersion", "2.0")
            .put("uri", condition.isPresent() ? ApiBody.conditional(condition.get(), uri) : uri)
            .build();
    body.editItems(
        route.path(),
        item ->
            NodeEdits.edit(
                item, route.method(), method -> method(method, route, integration, condition)));
  }

  private Node method(
      Node method, ApiRoute route, MappingNode integration, Optional<String> condition) {
    MappingNode known = method instanceof MappingNode map ? map : make.map().build();
    MappingNode edited = NodeEdits.with(known, ApiBody.INTEGRATION, make.range(), integration);
    if (route.path().equals(ApiRoute.DEFAULT_PATH) && route.method().equals(ApiRoute.ANY)) {
      edited = NodeEdits.with(edited, "isDefaultRoute", make.bool(true));
    }
    if (edited.get("responses").isEmpty()) {
      edited = NodeEdits.with(edited, "responses", make.map().build());
    }
    return condition.isPresent() ? ApiBody.conditional(condition.get(), edited) : edited;
  }

  private void addPathParameters(ApiBody body, ApiRoute route) {
    NodeMaker at = NodeMaker.at(route.pathRange());
    List<String> names = parameters(route.path());
    if (!names.isEmpty()) {
      body.editMethod(route, method -> withParameters(method, names, at));
    }
  }

  private static List<String> parameters(String path) {
    List<String> names = new ArrayList<>();
    int open = path.indexOf('{');
    while (open >= 0) {
      int close = path.indexOf('}', open);
      if (close < 0) {
        break;
      }
      names.add(path.substring(open + 1, close));
      open = path.indexOf('{', close);
    }
    return names;
  }

  private static MappingNode withParameters(MappingNode method, List<String> names, NodeMaker at) {
    List<Node> parameters = new ArrayList<>();
    if (method.get("parameters").orElse(null) instanceof SequenceNode known) {
      parameters.addAll(known.items());
    }
    for (String name : names) {
      int known = indexOf(parameters, name);
      MappingNode before =
          known < 0 ? at.map().put("name", name).build() : (MappingNode) parameters.get(known);
      MappingNode parameter =
          NodeEdits.with(NodeEdits.with(before, "in", at.text("path")), "required", at.bool(true));
      if (known < 0) {
        parameters.add(parameter);
      } else {
        parameters.set(known, parameter);
      }
    }
    return NodeEdits.with(method, "parameters", at.list(parameters));
  }

  private static int indexOf(List<Node> parameters, String name) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof MappingNode parameter
          && parameter.get("name").orElse(null) instanceof ScalarNode text
          && text.text().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
