package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.Optional;

/** Adds an event of type {@code Api} to its REST API. */
final class RestEvents {
  private final Output output;
  private final Target target;
  private final ApiEvent event;
  private final ApiProblems problems;

  RestEvents(Output output, Target target, ApiEvent event) {
    this.output = output;
    this.target = target;
    this.event = event;
    this.problems = new ApiProblems(output);
  }

  void add() {
    Optional<ApiRoute> route = event.route();
    Optional<String> apiId = event.apiId().filter(id -> output.resource(id).isPresent());
    if (route.isEmpty()) {
      problems.event(event, target.owner(), "It needs a Path and a Method.", event.head());
    } else if (apiId.isEmpty()) {
      problems.event(
          event,
          target.owner(),
          "Its RestApiId does not name an API of this template.",
          event.api().range());
    } else {
      add(route.get(), apiId.get());
    }
  }

  private void add(ApiRoute route, String apiId) {
    boolean starts = target.owner().type().equals("AWS::Serverless::StateMachine");
    String stage = stage(apiId);
    if (starts) {
      output.addAll(target.owner(), StartRole.of(target, event));
    } else {
      output.add(target.owner(), permission(route, stage));
    }
    ApiDefinition api = output.apis().definition(apiId).orElse(null);
    if (api == null || !ApiKind.REST.is(api.resource())) {
      return;
    }
    Optional<ApiBody> body = api.body();
    boolean merging = ApiBody.isSet(api.resource().properties(), "MergeDefinitions");
    if (body.isPresent() && merging && !starts) {
      merge(api, body.get(), route, stage);
    } else if (body.isPresent() && api.isManaged()) {
      integrate(api, body.get(), route, stage);
    } else if (body.isPresent() && ApiBody.isSet(event.map("Auth"), "OverrideApiAuth")) {
      auth(api, body.get(), route, stage).apply();
    }
  }

  /** Returns the name of the API's stage as a logical id has it. */
  private String stage(String apiId) {
    Node properties =
        output.resource(apiId).map(Entry::value).orElse(null) instanceof MappingNode resource
            ? resource.get("Properties").orElse(null)
            : null;
    return properties instanceof MappingNode map
            && map.get("StageName").orElse(null) instanceof ScalarNode name
            && name.kind() == ScalarNode.Kind.STRING
        ? name.text()
        : "Stage";
  }

  private Made permission(ApiRoute route, String stage) {
    NodeMaker make = NodeMaker.at(event.head());
    String partition = Partition.of(output);
    Node source =
        make.sub(
            ApiPermissions.arn(
                partition, "${__ApiId__}/${__Stage__}/" + route.methodInArn() + route.pathInArn()),
            make.map().put("__ApiId__", event.api()).put("__Stage__", "*").build());
    return ApiPermissions.of(
        target.owner(),
        ApiPermissions.logicalId(target.owner().logicalId() + event.name() + "Permission", stage),
        event.head(),
        target.name(event.head()),
        source);
  }

  private void integrate(ApiDefinition api, ApiBody body, ApiRoute route, String stage) {
    if (body.hasIntegration(route)) {
      problems.event(
          event, target.owner(), "Another event has the same path and method.", route.pathRange());
      return;
    }
    body.add(route);
    new RestIntegration(output, target, event, api).add(body, route);
    auth(api, body, route, stage).apply();
    new RestRequests(output, target, event, api).add(body, route);
  }

  private RestMethodAuth auth(ApiDefinition api, ApiBody body, ApiRoute route, String stage) {
    return new RestMethodAuth(output, target, event, api, body, route, stage);
  }

  /** What the event adds goes over what its author wrote in the API's definition. */
  private void merge(ApiDefinition api, ApiBody body, ApiRoute route, String stage) {
    MappingNode empty = ApiBody.skeleton("swagger", "2.0", event.head());
    ApiBody own = ApiBody.ofRestApi(empty).orElseThrow();
    integrate(api, own, route, stage);
    for (MappingNode item : own.items(route.path())) {
      Node made = item.get(route.method()).orElseThrow();
      String key = route.method().equals(ApiRoute.ANY) ? "any" : route.method();
      ApiRoute written =
          new ApiRoute(route.path(), key, route.pathRange(), route.methodRange(), route.head());
      body.add(written);
      body.editItems(
          route.path(), known -> NodeEdits.edit(known, key, before -> merged(before, made)));
    }
  }

  private static Node merged(Node before, Node made) {
    return before instanceof MappingNode known && made instanceof MappingNode more
        ? MappingBuilder.from(known).putAll(more).build()
        : made;
  }
}
