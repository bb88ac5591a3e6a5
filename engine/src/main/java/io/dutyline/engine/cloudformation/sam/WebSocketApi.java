package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code AWS::Serverless::WebSocketApi}: a WebSocket API with its routes and its stage. */
final class WebSocketApi implements SamType {
  static final String NAME = "AWS::Serverless::WebSocketApi";

  private static final String TAG = "websocketapi:createdBy";
  private static final String DEFAULT_STAGE = "default";

  @Override
  public void expand(SamResource api, Output output) {
    new ApiChecks(api, output).properties();
    if (!(api.property("Routes").orElse(null) instanceof MappingNode routes)
        || routes.entries().isEmpty()) {
      new ApiProblems(output).part(api, "The API", "It needs Routes.", api.head());
      return;
    }
    tellRefused(api, output);
    Node stageName = api.property("StageName").orElseGet(() -> api.maker().text(DEFAULT_STAGE));
    WebSocketRoutes made = new WebSocketRoutes(api, stageName, output);
    List<Made> all = new ArrayList<>();
    all.add(api(api));
    all.addAll(made.routes(routes));
    Made stage = stage(api, stageName, made.routeIds());
    MappingNode createdBy = api.maker().map().put(TAG, "SAM").build();
    // Unlike those of other APIs its DNS records are not put together with another API's.
    all.addAll(new HttpDomains(api, stage.logicalId(), createdBy, new RecordSets(), output).made());
    all.add(stage);
    all.addAll(made.authorizer());
    output.references().add(api.logicalId(), "Stage", stage.logicalId());
    boolean propagates = ApiBody.isSet(api.properties(), "PropagateTags");
    Optional<MappingNode> tags =
        ApiTags.of(api).filter(it -> propagates).map(WebSocketApi::withCreator);
    for (Made each : all) {
      output.add(api, tags.isPresent() ? ApiTags.propagated(each, tags.get()) : each);
    }
  }

  private static void tellRefused(SamResource api, Output output) {
    ApiProblems problems = new ApiProblems(output);
    if (api.property("StageName").orElse(null) instanceof ScalarNode name
        && name.text().equals("$default")) {
      problems.part(api, "The stage", "A WebSocket API's cannot be named $default.", name.range());
    }
    if (api.property("RouteSelectionExpression").isEmpty()) {
      problems.part(api, "The API", "It needs a RouteSelectionExpression.", api.head());
    }
    if (api.property("IpAddressType").orElse(null) instanceof ScalarNode type
        && !type.text().equals("ipv4")
        && !type.text().equals("dualstack")) {
      problems.part(api, "IpAddressType", "It is neither ipv4 nor dualstack.", type.range());
    }
  }

  private static MappingNode withCreator(MappingNode tags) {
    return MappingBuilder.from(tags).put(TAG, "SAM").build();
  }

  private static Made api(SamResource api) {
    NodeMaker make = api.maker();
    MappingNode properties =
        make.map()
            .copy(
                api.properties(),
                "ApiKeySelectionExpression",
                "Description",
                "DisableExecuteApiEndpoint",
                "DisableSchemaValidation",
                "IpAddressType")
            .put("Name", api.logicalId())
            .copy(api.properties(), "Name", "RouteSelectionExpression")
            .put(
                "Tags",
                api.headOf("Tags"),
                withCreator(ApiTags.of(api).orElseGet(() -> make.map().build())))
            .put("ProtocolType", "WEBSOCKET")
            .build();
    return Made.inPlaceOf(api, "AWS::ApiGatewayV2::Api", properties);
  }

  private static Made stage(SamResource api, Node name, List<String> routeIds) {
    NodeMaker make = api.maker();
    MappingNode properties =
        make.map()
            .put("ApiId", make.ref(api.logicalId()))
            .put("StageName", api.headOf("StageName"), name)
            .copy(
                api.properties(),
                "StageVariables",
                "AccessLogSettings",
                "DefaultRouteSettings",
                "RouteSettings")
            .put("Tags", make.map().put(TAG, "SAM").build())
            .put("AutoDeploy", make.bool(true))
            .build();
    String text = name instanceof ScalarNode scalar ? scalar.text() : "";
    String logicalId = api.logicalId() + (text.equals(DEFAULT_STAGE) ? "Default" : text) + "Stage";
    Made stage = Made.beside(api, logicalId, api.head(), "AWS::ApiGatewayV2::Stage", properties);
    return ApiBody.isSet(api.properties(), "RouteSettings") ? stage.dependingOn(routeIds) : stage;
  }
}
