package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code AWS::Serverless::Api}: a REST API, its deployment and its stage, and what goes with them.
 */
final class RestApi implements SamType {
  private static final List<String> IF_SET =
      List.of(
          "FailOnWarnings",
          "Name",
          "Description",
          "Mode",
          "ApiKeySourceType",
          "Policy",
          "SecurityPolicy",
          "EndpointAccessMode");

  private static final List<String> OF_STAGE =
      List.of(
          "StageName",
          "CacheClusterEnabled",
          "CacheClusterSize",
          "Variables",
          "MethodSettings",
          "AccessLogSetting",
          "CanarySetting",
          "TracingEnabled");

  @Override
  public void expand(SamResource api, Output output) {
    Optional<Node> definition = definition(api, output);
    Optional<MappingNode> location = ApiLocation.of(api);
    List<Made> made = new ArrayList<>();
    made.add(restApi(api, definition, location, output));
    Made deployment = deployment(api, definition.or(() -> location));
    made.add(deployment);
    Made stage = stage(api, deployment.logicalId());
    made.add(stage);
    made.addAll(authorizerPermissions(api, output));
    made.addAll(RestDomains.of(api, stage.logicalId(), output));
    made.addAll(UsagePlans.of(api, stage.logicalId(), output));
    output.references().add(api.logicalId(), "Deployment", deployment.logicalId());
    output.references().add(api.logicalId(), "Stage", stage.logicalId());
    boolean propagates = ApiBody.isSet(api.properties(), "PropagateTags");
    Optional<MappingNode> tags = ApiTags.of(api).filter(it -> propagates);
    for (Made each : made) {
      output.add(api, tags.isPresent() ? ApiTags.propagated(each, tags.get()) : each);
    }
  }

  /** Returns the API's definition in full; empty if it has none in the template. */
  private static Optional<Node> definition(SamResource api, Output output) {
    Optional<ApiBody> body = output.apis().definition(api.logicalId()).flatMap(ApiDefinition::body);
    ApiChecks checks = new ApiChecks(api, output);
    checks.properties();
    if (body.isPresent()) {
      checks.definition(body.get());
      RestBodies.complete(api, body.get(), output);
      return Optional.of(body.get().document());
    }
    checks.noDefinition();
    return api.property("DefinitionBody").filter(Truths::isSomething);
  }

  private static Made restApi(
      SamResource api, Optional<Node> body, Optional<MappingNode> location, Output output) {
    MappingBuilder properties = api.maker().map();
    properties.copy(api.properties(), "BinaryMediaTypes", "MinimumCompressionSize");
    putEndpoint(properties, api, output);
    for (String property : IF_SET) {
      api.properties()
          .entry(property)
          .filter(entry -> Truths.isSomething(entry.value()))
          .ifPresent(properties::put);
    }
    if (location.isPresent()) {
      properties.put("BodyS3Location", api.headOf("DefinitionUri"), location.get());
    } else {
      body.ifPresent(it -> properties.put("Body", api.headOf("DefinitionBody"), it));
    }
    return Made.inPlaceOf(api, "AWS::ApiGateway::RestApi", properties.build());
  }

  private static void putEndpoint(MappingBuilder properties, SamResource api, Output output) {
    Optional<Entry> entry =
        api.properties()
            .entry("EndpointConfiguration")
            .filter(it -> Truths.isSomething(it.value()));
    boolean regional = !Partition.of(output).equals("aws");
    if (entry.isEmpty() && !regional) {
      return;
    }
    NodeMaker make = NodeMaker.at(api.headOf("EndpointConfiguration"));
    Node written = entry.map(Entry::value).orElseGet(() -> make.text("REGIONAL"));
    MappingBuilder endpoint = make.map();
    Node type = written;
    if (written instanceof MappingNode map && ApiBody.isSet(map, "Type")) {
      type = map.get("Type").orElseThrow();
      endpoint
          .copyAs("VpcEndpointIds", map, "VPCEndpointIds")
          .copy(map, "VpcEndpointIds", "IpAddressType");
    }
    endpoint.put("Types", NodeMaker.at(type).list(type));
    properties.put("EndpointConfiguration", make.range(), endpoint.build());
    properties.put(
        "Parameters", make.range(), make.map().put("endpointConfigurationTypes", type).build());
  }

  private static Made deployment(SamResource api, Optional<? extends Node> body) {
    String prefix = api.logicalId() + "Deployment";
    String data = body.filter(Truths::isSomething).map(CompactJson::of).orElse("");
    NodeMaker make = api.maker();
    MappingBuilder properties = make.map();
    if (!data.isEmpty()) {
      properties.put("Description", "RestApi deployment id: " + LogicalIds.hash(data, 40));
    }
    properties.put("RestApiId", make.ref(api.logicalId()));
    if (!ApiBody.isSet(api.properties(), "OpenApiVersion")) {
      properties.put("StageName", "Stage");
    }
    return Made.beside(
        api,
        LogicalIds.hashed(prefix, data),
        api.head(),
        "AWS::ApiGateway::Deployment",
        properties.build());
  }

  private static Made stage(SamResource api, String deployment) {
    NodeMaker make = api.maker();
    MappingBuilder properties =
        make.map()
            .put("DeploymentId", make.ref(deployment))
            .put("RestApiId", make.ref(api.logicalId()));
    for (String property : OF_STAGE) {
      properties.copy(api.properties(), property);
    }
    api.properties()
        .entry("Tags")
        .filter(tags -> tags.value() instanceof MappingNode)
        .ifPresent(
            tags ->
                properties.put("Tags", tags.keyRange(), ApiTags.list((MappingNode) tags.value())));
    return Made.beside(api, stageId(api), api.head(), "AWS::ApiGateway::Stage", properties.build());
  }

  private static String stageId(SamResource api) {
    String name =
        api.property("StageName").orElse(null) instanceof ScalarNode text
                && text.kind() == ScalarNode.Kind.STRING
            ? text.text()
            : "";
    return ApiPermissions.isName(name)
        ? api.logicalId() + name + "Stage"
        : LogicalIds.hashed(api.logicalId() + "Stage", name);
  }

  private static List<Made> authorizerPermissions(SamResource api, Output output) {
    List<Made> permissions = new ArrayList<>();
    if (api.property("Auth").orElse(null) instanceof MappingNode auth) {
      for (Entry authorizer : RestAuthorizers.of(auth)) {
        MappingNode settings = (MappingNode) authorizer.value();
        if (ApiBody.isSet(settings, "FunctionArn")
            && !ApiBody.isSet(settings, "DisableFunctionDefaultPermissions")) {
          permissions.add(
              ApiPermissions.ofAuthorizer(
                  api,
                  api.logicalId() + authorizer.key() + "AuthorizerPermission",
                  authorizer.keyRange(),
                  settings.get("FunctionArn").orElseThrow(),
                  Partition.of(output)));
        }
      }
    }
    return permissions;
  }
}
