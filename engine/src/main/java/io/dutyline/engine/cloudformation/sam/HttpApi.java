package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code AWS::Serverless::HttpApi}: an HTTP API and its stage, and what goes with them. */
final class HttpApi implements SamType {
  private static final String TAG = "httpapi:createdBy";
  private static final String DEFAULT_STAGE = "$default";

  @Override
  public void expand(SamResource api, Output output) {
    MappingNode tags = tags(api);
    Optional<ApiBody> body = output.apis().definition(api.logicalId()).flatMap(ApiDefinition::body);
    ApiChecks checks = new ApiChecks(api, output);
    checks.properties();
    body.ifPresent(checks::definition);
    body.ifPresentOrElse(it -> HttpBodies.complete(api, it, tags, output), checks::noDefinition);
    Optional<Node> definition =
        body.<Node>map(ApiBody::document)
            .or(() -> api.property("DefinitionBody").filter(Truths::isSomething));
    List<Made> made = new ArrayList<>();
    made.add(api(api, definition));
    made.addAll(authorizerPermissions(api, output));
    Made stage = stage(api, body.isPresent() ? Optional.of(tags) : ApiTags.of(api));
    boolean own = ApiTags.of(api).isPresent() && definition.isPresent();
    MappingNode ofDomain = own ? tags : createdBy(api);
    made.addAll(
        new HttpDomains(api, stage.logicalId(), ofDomain, output.apis().records(), output).made());
    made.add(stage);
    output.references().add(api.logicalId(), "Stage", stage.logicalId());
    output.addAll(api, made);
  }

  private static MappingNode createdBy(SamResource api) {
    return api.maker().map().put(TAG, "SAM").build();
  }

  private static MappingNode tags(SamResource api) {
    MappingBuilder tags =
        ApiTags.of(api).map(MappingBuilder::from).orElseGet(() -> api.maker().map());
    return tags.put(TAG, "SAM").build();
  }

  private static Made api(SamResource api, Optional<Node> body) {
    MappingBuilder properties = api.maker().map();
    if (ApiBody.isSet(api.properties(), "FailOnWarnings")) {
      properties.copy(api.properties(), "FailOnWarnings");
    }
    Optional<MappingNode> location = ApiLocation.of(api);
    if (location.isPresent()) {
      properties.put("BodyS3Location", api.headOf("DefinitionUri"), location.get());
    } else {
      body.ifPresent(it -> properties.put("Body", api.headOf("DefinitionBody"), it));
    }
    return Made.inPlaceOf(api, "AWS::ApiGatewayV2::Api", properties.build());
  }

  private static Made stage(SamResource api, Optional<MappingNode> tags) {
    NodeMaker make = api.maker();
    Node name =
        api.property("StageName")
            .filter(Truths::isSomething)
            .orElseGet(() -> make.text(DEFAULT_STAGE));
    MappingBuilder properties =
        make.map()
            .put("ApiId", make.ref(api.logicalId()))
            .put("StageName", api.headOf("StageName"), name)
            .copy(
                api.properties(),
                "StageVariables",
                "AccessLogSettings",
                "DefaultRouteSettings",
                "RouteSettings");
    tags.ifPresent(it -> properties.put("Tags", api.headOf("Tags"), it));
    properties.put("AutoDeploy", make.bool(true));
    return Made.beside(
        api, stageId(api, name), api.head(), "AWS::ApiGatewayV2::Stage", properties.build());
  }

  private static String stageId(SamResource api, Node name) {
    String text =
        name instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING
            ? scalar.text()
            : "";
    if (text.equals(DEFAULT_STAGE)) {
      return api.logicalId() + "ApiGatewayDefaultStage";
    }
    return ApiPermissions.isName(text)
        ? api.logicalId() + text + "Stage"
        : LogicalIds.hashed(api.logicalId() + "Stage", text);
  }

  private static List<Made> authorizerPermissions(SamResource api, Output output) {
    List<Made> permissions = new ArrayList<>();
    if (api.property("Auth").orElse(null) instanceof MappingNode auth) {
      for (Entry authorizer : RestAuthorizers.of(auth)) {
        MappingNode settings = (MappingNode) authorizer.value();
        if (ApiBody.isSet(settings, "FunctionArn")
            && ApiBody.isSet(settings, "EnableFunctionDefaultPermissions")) {
          permissions.add(
              ApiPermissions.ofAuthorizer(
                  api,
                  api.logicalId() + authorizer.key() + "AuthorizerPermission",
                  authorizer.keyRange(),
                  settings.get("FunctionArn").orElseThrow(),
                  "${AWS::Partition}"));
        }
      }
    }
    return permissions;
  }
}
