package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The routes of a WebSocket API, each with its integration and its permission, and who may connect.
 */
final class WebSocketRoutes {
  private static final String CONNECT = "$connect";

  private static final String INVOCATION =
      "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${%s}"
          + "/invocations";

  private final SamResource api;
  private final Node stage;
  private final Output output;
  private final ApiProblems problems;
  private final List<String> routeIds = new ArrayList<>();
  private final Optional<Entry> auth;

  /**
   * @param stage the expression for the name of the API's stage
   */
  WebSocketRoutes(SamResource api, Node stage, Output output) {
    this.api = api;
    this.stage = stage;
    this.output = output;
    this.problems = new ApiProblems(output);
    this.auth =
        api.properties()
            .entry("Auth")
            .filter(entry -> entry.value() instanceof MappingNode map && !map.entries().isEmpty());
  }

  List<Made> routes(MappingNode routes) {
    if (auth.isPresent() && routes.get(CONNECT).isEmpty()) {
      problems.part(api, "Auth", "It needs a route $connect.", auth.get().keyRange());
    }
    List<Made> made = new ArrayList<>();
    for (Entry route : routes.entries()) {
      boolean named = isNamed(route.key());
      if (named
          && route.value() instanceof MappingNode settings
          && settings.get("FunctionArn").isPresent()) {
        made.addAll(route(route, settings));
      } else {
        String why =
            named
                ? "A route needs a FunctionArn."
                : "A route's name has letters and digits only, or is $connect, $disconnect or"
                    + " $default.";
        problems.part(api, "Route " + route.key(), why, route.keyRange());
      }
    }
    return made;
  }

  /** Returns the logical ids of the routes that were made. */
  List<String> routeIds() {
    return routeIds;
  }

  private static boolean isNamed(String key) {
    return key.equals(CONNECT)
        || key.equals("$disconnect")
        || key.equals("$default")
        || ApiPermissions.isName(key);
  }

  private List<Made> route(Entry route, MappingNode settings) {
    String key = route.key().replace("$", "");
    String prefix =
        api.logicalId()
            + key.substring(0, 1).toUpperCase(Locale.ROOT)
            + key.substring(1).toLowerCase(Locale.ROOT);
    routeIds.add(prefix + "Route");
    return List.of(
        Made.beside(
            api,
            prefix + "Route",
            route.keyRange(),
            "AWS::ApiGatewayV2::Route",
            routeProperties(route, settings, prefix + "Integration")),
        integration(route.keyRange(), settings, prefix + "Integration"),
        ApiPermissions.of(
            api,
            prefix + "Permission",
            route.keyRange(),
            settings.get("FunctionArn").orElseThrow(),
            source(route)));
  }

  private MappingNode routeProperties(Entry route, MappingNode settings, String integrationId) {
    NodeMaker make = NodeMaker.at(route.keyRange());
    MappingBuilder properties =
        make.map()
            .put("RouteKey", route.key())
            .put("ApiId", make.ref(api.logicalId()))
            .copy(
                settings,
                "ApiKeyRequired",
                "ModelSelectionExpression",
                "OperationName",
                "RequestModels",
                "RouteResponseSelectionExpression");
    if (ApiBody.isSet(settings, "RequestParameters") && route.key().equals(CONNECT)) {
      properties.copy(settings, "RequestParameters");
    } else if (ApiBody.isSet(settings, "RequestParameters")) {
      problems.part(
          api,
          "RequestParameters of route " + route.key(),
          "Only $connect has some.",
          settings.entry("RequestParameters").orElseThrow().keyRange());
    }
    properties.put(
        "Target", make.join("/", make.list(make.text("integrations"), make.ref(integrationId))));
    if (route.key().equals(CONNECT)) {
      auth.ifPresent(entry -> putAuthorization(properties, entry));
    }
    return properties.build();
  }

  private void putAuthorization(MappingBuilder properties, Entry entry) {
    NodeMaker make = NodeMaker.at(entry.keyRange());
    Node type = ((MappingNode) entry.value()).get("AuthType").orElse(null);
    String text = type == null ? "" : output.resolver().text(type).orElse("");
    if (type == null || !List.of("AWS_IAM", "CUSTOM", "NONE").contains(text)) {
      problems.part(
          api, "Auth", "Its AuthType is none of AWS_IAM, CUSTOM and NONE.", entry.keyRange());
      return;
    }
    properties.put("AuthorizationType", type);
    if (text.equals("CUSTOM")) {
      properties.put("AuthorizerId", make.ref(authorizerId()));
    }
  }

  private String authorizerId() {
    return api.logicalId() + "ConnectAuthorizer";
  }

  private Made integration(SourceRange head, MappingNode settings, String logicalId) {
    NodeMaker make = NodeMaker.at(head);
    Node function = settings.get("FunctionArn").orElseThrow();
    MappingNode properties =
        make.map()
            .put("ApiId", make.ref(api.logicalId()))
            .put("IntegrationType", "AWS_PROXY")
            .put("IntegrationUri", invocation("FunctionArn", function, make))
            .copyAs("TimeoutInMillis", settings, "IntegrationTimeout")
            .build();
    return Made.beside(api, logicalId, head, "AWS::ApiGatewayV2::Integration", properties);
  }

  private static Node invocation(String variable, Node function, NodeMaker make) {
    return make.sub(INVOCATION.replace("%s", variable), make.map().put(variable, function).build());
  }

  private Node source(Entry route) {
    NodeMaker make = NodeMaker.at(route.keyRange());
    String arn =
        "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${"
            + api.logicalId()
            + ".ApiId}/";
    return stage instanceof ScalarNode name
        ? make.sub(arn + name.text() + "/" + route.key())
        : make.sub(
            arn + "${__StageName__}/" + route.key(),
            make.map().put("__StageName__", stage).build());
  }

  private boolean isCustom(Entry entry) {
    return ((MappingNode) entry.value())
        .get("AuthType")
        .flatMap(type -> output.resolver().text(type))
        .filter("CUSTOM"::equals)
        .isPresent();
  }

  /** Returns the function that decides who may connect, with the permission to invoke it. */
  List<Made> authorizer() {
    Entry entry = auth.orElse(null);
    if (entry == null || routeIds.isEmpty() || !isCustom(entry)) {
      return List.of();
    }
    MappingNode settings = (MappingNode) entry.value();
    Node function = settings.get("AuthArn").orElse(null);
    if (function == null) {
      problems.part(api, "Auth", "AuthType CUSTOM needs an AuthArn.", entry.keyRange());
      return List.of();
    }
    List<Made> made = new ArrayList<>();
    made.add(authorizer(entry, settings, function));
    if (!ApiBody.isSet(settings, "InvokeRole")) {
      made.add(
          ApiPermissions.ofAuthorizer(
              api,
              api.logicalId() + "AuthorizerPermission",
              entry.keyRange(),
              function,
              "${AWS::Partition}"));
    }
    return made;
  }

  private Made authorizer(Entry entry, MappingNode settings, Node function) {
    NodeMaker make = NodeMaker.at(entry.keyRange());
    MappingBuilder properties =
        make.map()
            .put("ApiId", make.ref(api.logicalId()))
            .copyAs("AuthorizerCredentialsArn", settings, "InvokeRole")
            .put("AuthorizerType", "REQUEST")
            .put("AuthorizerUri", invocation("AuthArn", function, make))
            .copy(settings, "IdentitySource")
            .put("Name", authorizerId());
    if (ApiBody.isSet(settings, "Name")) {
      properties.copy(settings, "Name");
    }
    return Made.beside(
        api, authorizerId(), entry.keyRange(), "AWS::ApiGatewayV2::Authorizer", properties.build());
  }
}
