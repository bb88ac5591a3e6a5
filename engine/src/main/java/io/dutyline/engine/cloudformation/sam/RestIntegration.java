package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.Optional;

/** What a REST API does on a request for an event: invoke a function, or start a state machine. */
final class RestIntegration {
  private final Output output;
  private final Target target;
  private final ApiEvent event;
  private final ApiDefinition api;
  private final NodeMaker make;

  RestIntegration(Output output, Target target, ApiEvent event, ApiDefinition api) {
    this.output = output;
    this.target = target;
    this.event = event;
    this.api = api;
    this.make = NodeMaker.at(event.head());
  }

  /** Integrates a route that is there and does nothing yet. */
  void add(ApiBody body, ApiRoute route) {
    boolean starts = target.owner().type().equals("AWS::Serverless::StateMachine");
    Optional<String> condition = ApiConditions.name(target.owner().attribute("Condition"));
    MappingNode integration = starts ? start(condition) : invocation(condition);
    Node responses = starts ? startResponses() : make.map().build();
    body.editItems(
        route.path(),
        item ->
            NodeEdits.edit(
                item, route.method(), method -> method(method, integration, responses, condition)));
  }

  private Node method(
      Node method, MappingNode integration, Node responses, Optional<String> condition) {
    MappingNode known =
        method instanceof MappingNode map ? map : NodeMaker.at(method).map().build();
    MappingNode edited = NodeEdits.with(known, ApiBody.INTEGRATION, make.range(), integration);
    if (edited.get("responses").isEmpty()) {
      edited = NodeEdits.with(edited, "responses", responses);
    }
    return condition.isPresent() ? ApiBody.conditional(condition.get(), edited) : edited;
  }

  private MappingNode invocation(Optional<String> condition) {
    boolean streaming =
        event.properties().get("ResponseTransferMode").orElse(null) instanceof ScalarNode mode
            && mode.text().equals("RESPONSE_STREAM");
    String partition = Partition.of(output);
    Node uri = functionUri(target, partition, streaming, make.range());
    MappingBuilder integration =
        make.map()
            .put("type", "aws_proxy")
            .put("httpMethod", "POST")
            .put("uri", conditional(condition, uri));
    if (streaming) {
      integration.put("responseTransferMode", "STREAM");
    }
    credentials().ifPresent(role -> integration.put("credentials", role));
    event
        .properties()
        .entry("TimeoutInMillis")
        .filter(timeout -> Truths.isSomething(timeout.value()))
        .ifPresent(it -> integration.put("timeoutInMillis", it.keyRange(), it.value()));
    return integration.build();
  }

  private static Node conditional(Optional<String> condition, Node node) {
    return condition.isPresent() ? ApiBody.conditional(condition.get(), node) : node;
  }

  /** Returns the expression for where API Gateway invokes a function. */
  static Node functionUri(Target target, String partition, boolean streaming, SourceRange range) {
    String arn = target.isAlias() ? target.logicalId() : target.logicalId() + ".Arn";
    return NodeMaker.at(range)
        .sub(
            "arn:"
                + partition
                + ":apigateway:${AWS::Region}:lambda:path/"
                + (streaming ? "2021-11-15" : "2015-03-31")
                + "/functions/${"
                + arn
                + "}/"
                + (streaming ? "response-streaming-invocations" : "invocations"));
  }

  /** With IAM for an authorizer the function is invoked as the caller, or with a role. */
  private Optional<Node> credentials() {
    MappingNode own = event.map("Auth");
    MappingNode ofApi = api.auth();
    boolean iam =
        isIam(own, "Authorizer") || (own.entries().isEmpty() && isIam(ofApi, "DefaultAuthorizer"));
    if (!iam) {
      return Optional.empty();
    }
    Node role =
        own.get("InvokeRole")
            .or(() -> ofApi.get("InvokeRole"))
            .orElseGet(() -> make.text("CALLER_CREDENTIALS"));
    boolean none = !Truths.isSomething(role) || isText(role, "NONE");
    if (none) {
      return Optional.empty();
    }
    String partition = Partition.of(output);
    Node caller = NodeMaker.at(role).text("arn:" + partition + ":iam::*:user/*");
    return Optional.of(isText(role, "CALLER_CREDENTIALS") ? caller : role);
  }

  private static boolean isIam(MappingNode auth, String property) {
    return auth.get(property).filter(it -> isText(it, RestAuthorizers.AWS_IAM)).isPresent();
  }

  private static boolean isText(Node node, String text) {
    return node instanceof ScalarNode scalar && scalar.text().equals(text);
  }

  private MappingNode start(Optional<String> condition) {
    Node uri =
        make.sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution");
    MappingNode responses =
        make.map()
            .put("200", make.map().put("statusCode", "200").build())
            .put("400", make.map().put("statusCode", "400").build())
            .build();
    return make.map()
        .put("type", "aws")
        .put("httpMethod", "POST")
        .put("uri", conditional(condition, uri))
        .put("responses", responses)
        .put("credentials", make.getAtt(StartRole.logicalId(target, event), "Arn"))
        .put("requestTemplates", make.map().put("application/json", requestTemplate()).build())
        .build();
  }

  private Node requestTemplate() {
    boolean unescaped = ApiBody.isSet(event.properties(), "UnescapeMappingTemplate");
    String input = "\"$util.escapeJavaScript($input.json('$'))";
    String machine = "\"stateMachineArn\": \"${" + target.logicalId() + "}\"}";
    return make.sub(
        unescaped
            ? "{\"input\": " + input + ".replaceAll(\"\\\\'\",\"'\")\", " + machine
            : "{\"input\": " + input + "\", " + machine);
  }

  private Node startResponses() {
    return make.map()
        .put("200", make.map().put("description", "OK").build())
        .put("400", make.map().put("description", "Bad Request").build())
        .build();
  }
}
