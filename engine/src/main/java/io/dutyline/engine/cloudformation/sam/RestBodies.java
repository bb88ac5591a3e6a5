package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the properties of a REST API add to its definition, after its events did. */
final class RestBodies {
  private static final String GATEWAY_RESPONSES = "x-amazon-apigateway-gateway-responses";
  private static final String BINARY_TYPES = "x-amazon-apigateway-binary-media-types";
  private static final String ENDPOINT = "x-amazon-apigateway-endpoint-configuration";

  private static final Set<String> AUTH =
      Set.of(
          "Authorizers",
          "DefaultAuthorizer",
          "InvokeRole",
          "AddDefaultAuthorizerToCorsPreflight",
          "AddApiKeyRequiredToCorsPreflight",
          "ApiKeyRequired",
          "ResourcePolicy",
          "UsagePlan");

  private final SamResource api;
  private final ApiBody body;
  private final Output output;
  private final ApiProblems problems;

  private RestBodies(SamResource api, ApiBody body, Output output) {
    this.api = api;
    this.body = body;
    this.output = output;
    this.problems = new ApiProblems(output);
  }

  static void complete(SamResource api, ApiBody body, Output output) {
    RestBodies bodies = new RestBodies(api, body, output);
    bodies.set("Cors").ifPresent(cors -> RestCors.add(cors, api, body, bodies.problems));
    bodies.set("Auth").ifPresent(bodies::addAuth);
    bodies.set("GatewayResponses").ifPresent(bodies::addGatewayResponses);
    bodies.set("BinaryMediaTypes").ifPresent(bodies::addBinaryTypes);
    bodies.set("Models").ifPresent(bodies::addModels);
    api.properties()
        .entry("DisableExecuteApiEndpoint")
        .filter(entry -> !Shapes.isNull(entry.value()))
        .ifPresent(bodies::addEndpoint);
    OpenApi3.convert(body, api);
  }

  private Optional<Entry> set(String property) {
    return api.properties().entry(property).filter(entry -> Truths.isSomething(entry.value()));
  }

  private void addAuth(Entry entry) {
    if (!(entry.value() instanceof MappingNode auth)) {
      problems.part(api, "Auth", "It is no map.", entry.value().range());
      return;
    }
    for (Entry property : auth.entries()) {
      if (!AUTH.contains(property.key())) {
        problems.part(
            api, "Auth", "It has no property " + property.key() + ".", property.keyRange());
      }
    }
    new ApiChecks(api, output).authorizers(auth);
    addAuthorizers(auth, entry.keyRange());
    auth.entry("ApiKeyRequired")
        .filter(required -> isOn(required.value()))
        .ifPresent(
            required ->
                new RestSecurity(body)
                    .requireApiKeys(
                        required.keyRange(), isOn(auth, "AddApiKeyRequiredToCorsPreflight")));
    auth.entry("ResourcePolicy")
        .filter(policy -> Truths.isSomething(policy.value()))
        .ifPresent(this::addPolicy);
    OpenApi3.convert(body, api);
  }

  /** Returns whether a switch is on: with nothing written it is. */
  private boolean isOn(MappingNode auth, String property) {
    Optional<Node> node = auth.get(property);
    return node.isEmpty() || isOn(node.get());
  }

  private boolean isOn(Node node) {
    return Truths.isSomething(output.resolver().resolve(node));
  }

  private void addAuthorizers(MappingNode auth, SourceRange head) {
    RestSecurity security = new RestSecurity(body);
    RestAuthorizers definitions = new RestAuthorizers(Partition.of(output));
    Optional<Entry> wanted =
        auth.entry("DefaultAuthorizer").filter(entry -> Truths.isSomething(entry.value()));
    String byDefault = wanted.flatMap(entry -> output.resolver().text(entry.value())).orElse("");
    List<String> names = new ArrayList<>();
    Node scopes = NodeMaker.at(head).list();
    if (byDefault.equals(RestAuthorizers.AWS_IAM)) {
      names.add(byDefault);
      security.define(byDefault, RestAuthorizers.iam(wanted.orElseThrow().value().range()), true);
    }
    for (Entry authorizer : RestAuthorizers.of(auth)) {
      names.add(authorizer.key());
      security.define(authorizer.key(), definitions.definition(authorizer), true);
      if (authorizer.key().equals(byDefault)) {
        scopes = ((MappingNode) authorizer.value()).get("AuthorizationScopes").orElse(scopes);
      }
    }
    if (names.contains(byDefault)) {
      Entry entry = wanted.orElseThrow();
      Node name = NodeMaker.at(entry.value()).text(byDefault);
      security.authorizeAll(
          new Entry(entry.key(), entry.keyRange(), name),
          names,
          scopes,
          isOn(auth, "AddDefaultAuthorizerToCorsPreflight"));
    } else if (wanted.isPresent()) {
      problems.part(
          api,
          "DefaultAuthorizer",
          "It does not name one of the API's authorizers.",
          wanted.get().value().range());
    }
  }

  private void addPolicy(Entry policy) {
    if (!(policy.value() instanceof MappingNode rules)) {
      problems.part(api, "ResourcePolicy", "It is no map.", policy.value().range());
      return;
    }
    Node stage = api.property("StageName").orElseGet(() -> api.maker().text(""));
    RestResourcePolicy whole = new RestResourcePolicy(body, stage);
    for (String path : body.paths()) {
      whole.add(policy, path);
    }
    whole.addCustomStatements(rules);
  }

  private void addGatewayResponses(Entry entry) {
    if (!(entry.value() instanceof MappingNode responses)) {
      problems.part(api, "GatewayResponses", "It is no map.", entry.value().range());
      return;
    }
    for (Entry response : responses.entries()) {
      if (response.value() instanceof MappingNode settings) {
        put(GATEWAY_RESPONSES, response.key(), response.keyRange(), response(settings));
      } else {
        problems.part(
            api,
            "GatewayResponses",
            "The response " + response.key() + " is no map.",
            response.value().range());
      }
    }
  }

  private void put(String section, String key, SourceRange keyRange, Node value) {
    body.edit(
        document -> {
          MappingNode known =
              document.get(section).orElse(null) instanceof MappingNode map
                  ? map
                  : NodeMaker.at(keyRange).map().build();
          return NodeEdits.with(
              document, section, keyRange, NodeEdits.with(known, key, keyRange, value));
        });
  }

  private static MappingNode response(MappingNode settings) {
    NodeMaker make = NodeMaker.at(settings);
    MappingBuilder parameters = make.map();
    if (settings.get("ResponseParameters").orElse(null) instanceof MappingNode written) {
      putParameters(parameters, written, "Headers", "header.");
      putParameters(parameters, written, "Paths", "path.");
      putParameters(parameters, written, "QueryStrings", "querystring.");
    }
    Node templates =
        settings
            .get("ResponseTemplates")
            .filter(Truths::isSomething)
            .orElseGet(() -> make.map().build());
    MappingBuilder response =
        make.map()
            .put("responseParameters", parameters.build())
            .put("responseTemplates", templates);
    if (settings.get("StatusCode").orElse(null) instanceof ScalarNode code
        && !Shapes.isNull(code)) {
      response.put("statusCode", NodeMaker.at(code).text(code.text()));
    }
    return response.build();
  }

  private static void putParameters(
      MappingBuilder parameters, MappingNode written, String property, String prefix) {
    if (written.get(property).orElse(null) instanceof MappingNode values) {
      for (Entry value : values.entries()) {
        parameters.put("gatewayresponse." + prefix + value.key(), value.keyRange(), value.value());
      }
    }
  }

  private void addBinaryTypes(Entry types) {
    body.edit(
        document ->
            NodeEdits.with(
                document,
                BINARY_TYPES,
                types.keyRange(),
                withSlashes(output.resolver().resolve(types.value()))));
  }

  /** A slash is written {@code ~1} in binary media types. */
  static Node withSlashes(Node node) {
    if (node instanceof ScalarNode text && text.kind() == ScalarNode.Kind.STRING) {
      return text.text().contains("~1")
          ? NodeMaker.at(text).text(text.text().replace("~1", "/"))
          : text;
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>();
      list.items().forEach(item -> items.add(withSlashes(item)));
      return new SequenceNode(items, list.range());
    }
    return node instanceof FunctionNode call
        ? new FunctionNode(call.name(), withSlashes(call.argument()), call.range())
        : node;
  }

  private void addModels(Entry models) {
    if (!(models.value() instanceof MappingNode map)) {
      problems.part(api, "Models", "It is no map.", models.value().range());
      return;
    }
    for (Entry model : map.entries()) {
      put("definitions", model.key().toLowerCase(Locale.ROOT), model.keyRange(), model.value());
    }
    OpenApi3.convert(body, api);
  }

  private void addEndpoint(Entry disabled) {
    if (!body.isVersion3()) {
      body.edit(document -> withEndpoint(document, disabled));
      return;
    }
    Node known = body.document().get("servers").orElse(null);
    List<Node> servers = new ArrayList<>();
    if (known instanceof SequenceNode list) {
      for (Node server : list.items()) {
        servers.add(server instanceof MappingNode map ? withEndpoint(map, disabled) : server);
      }
    } else {
      NodeMaker make = NodeMaker.at(disabled.keyRange());
      servers.add(withEndpoint(make.map().build(), disabled));
    }
    SourceRange range = known == null ? disabled.keyRange() : known.range();
    SequenceNode list = new SequenceNode(servers, range);
    body.edit(document -> NodeEdits.with(document, "servers", disabled.keyRange(), list));
  }

  static MappingNode withEndpoint(MappingNode map, Entry disabled) {
    MappingNode known =
        map.get(ENDPOINT).orElse(null) instanceof MappingNode endpoint
            ? endpoint
            : NodeMaker.at(disabled.keyRange()).map().build();
    MappingNode endpoint =
        NodeEdits.with(known, "disableExecuteApiEndpoint", disabled.keyRange(), disabled.value());
    return NodeEdits.with(map, ENDPOINT, disabled.keyRange(), endpoint);
  }
}
