package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what an API says that the transform refuses, and that is thus left out. */
final class ApiChecks {
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          ApiKind.REST.type(),
          Set.of(
              "AccessLogSetting",
              "AlwaysDeploy",
              "ApiKeySourceType",
              "Auth",
              "BinaryMediaTypes",
              "CacheClusterEnabled",
              "CacheClusterSize",
              "CanarySetting",
              "Cors",
              "DefinitionBody",
              "DefinitionUri",
              "Description",
              "DisableExecuteApiEndpoint",
              "Domain",
              "EndpointAccessMode",
              "EndpointConfiguration",
              "FailOnWarnings",
              "GatewayResponses",
              "MergeDefinitions",
              "MethodSettings",
              "MinimumCompressionSize",
              "Mode",
              "Models",
              "Name",
              "OpenApiVersion",
              "Policy",
              "PropagateTags",
              "SecurityPolicy",
              "StageName",
              "Tags",
              "TracingEnabled",
              "Variables"),
          ApiKind.HTTP.type(),
          Set.of(
              "AccessLogSettings",
              "Auth",
              "CorsConfiguration",
              "DefaultRouteSettings",
              "DefinitionBody",
              "DefinitionUri",
              "Description",
              "DisableExecuteApiEndpoint",
              "Domain",
              "FailOnWarnings",
              "Name",
              "PropagateTags",
              "RouteSettings",
              "StageName",
              "StageVariables",
              "Tags"),
          WebSocketApi.NAME,
          Set.of(
              "AccessLogSettings",
              "ApiKeySelectionExpression",
              "Auth",
              "DefaultRouteSettings",
              "Description",
              "DisableExecuteApiEndpoint",
              "DisableSchemaValidation",
              "Domain",
              "FailOnWarnings",
              "IpAddressType",
              "Name",
              "PropagateTags",
              "RouteSelectionExpression",
              "RouteSettings",
              "Routes",
              "StageName",
              "StageVariables",
              "Tags"),
          GraphQlApi.NAME,
          Set.of(
              "ApiKeys",
              "Auth",
              "Cache",
              "DataSources",
              "DomainName",
              "Functions",
              "IntrospectionConfig",
              "Logging",
              "Name",
              "OwnerContact",
              "QueryDepthLimit",
              "ResolverCountLimit",
              "Resolvers",
              "SchemaInline",
              "SchemaUri",
              "Tags",
              "Visibility",
              "XrayEnabled"));

  /** What is added to a definition, so needs one in the template. */
  private static final List<String> IN_DEFINITION =
      List.of(
          "Auth",
          "Cors",
          "CorsConfiguration",
          "DisableExecuteApiEndpoint",
          "GatewayResponses",
          "Models");

  private final SamResource api;
  private final Output output;
  private final ApiProblems problems;

  ApiChecks(SamResource api, Output output) {
    this.api = api;
    this.output = output;
    this.problems = new ApiProblems(output);
  }

  void properties() {
    Set<String> known = PROPERTIES.getOrDefault(api.type(), Set.of());
    for (Entry property : api.properties().entries()) {
      if (!known.contains(property.key())) {
        problems.part(
            api,
            "Property " + property.key(),
            api.type()
                + " has no such property."
                + output.diagnostics().hint(property.key(), known),
            property.keyRange());
      }
    }
  }

  /** Tells what there is no definition for. */
  void noDefinition() {
    for (String property : IN_DEFINITION) {
      Entry entry = api.properties().entry(property).orElse(null);
      if (entry != null && Truths.isSomething(entry.value())) {
        problems.part(
            api,
            property,
            "It needs the API's definition in the template, in OpenAPI.",
            entry.keyRange());
      }
    }
  }

  void definition(ApiBody body) {
    boolean both = ApiBody.isSet(api.properties(), "DefinitionUri");
    if (both && ApiBody.isSet(api.properties(), "DefinitionBody")) {
      problems.part(
          api, "DefinitionBody", "The API has a DefinitionUri too.", api.headOf("DefinitionBody"));
    }
    if (body.document().get("paths").orElse(null) instanceof MappingNode paths) {
      paths.entries().forEach(path -> path(path, body));
    }
    map(body, "securityDefinitions");
    map(body, "components");
  }

  private void path(Entry path, ApiBody body) {
    if (!isMap(path.value())) {
      problems.part(
          api,
          "Path " + path.key(),
          "It is " + Shapes.name(path.value()) + ", not a map.",
          path.keyRange());
    }
    for (MappingNode item : body.items(path.key())) {
      for (Entry method : item.entries()) {
        if (ApiBody.isMethod(method.key()) && !isMap(method.value())) {
          problems.part(
              api,
              "Method " + method.key() + " of path " + path.key(),
              "It is " + Shapes.name(method.value()) + ", not a map.",
              method.keyRange());
        }
      }
    }
  }

  private void map(ApiBody body, String key) {
    Entry entry = body.document().entry(key).orElse(null);
    if (entry != null && !Shapes.isNull(entry.value()) && !isMap(entry.value())) {
      problems.part(
          api, key, "It is " + Shapes.name(entry.value()) + ", not a map.", entry.keyRange());
    }
  }

  private static boolean isMap(Node node) {
    return node instanceof MappingNode || node instanceof FunctionNode;
  }

  /**
   * Tells which authorizers are no maps, and which of their identities are not what they should.
   */
  void authorizers(MappingNode auth) {
    if (!(auth.get("Authorizers").orElse(null) instanceof MappingNode authorizers)) {
      return;
    }
    for (Entry authorizer : authorizers.entries()) {
      if (!(authorizer.value() instanceof MappingNode settings)) {
        tell(authorizer.key(), "The authorizer", authorizer);
      } else {
        settings.entry("Identity").ifPresent(identity -> identity(authorizer.key(), identity));
      }
    }
  }

  private void identity(String authorizer, Entry identity) {
    if (!(identity.value() instanceof MappingNode sources)) {
      tell(authorizer, "Identity", identity);
      return;
    }
    for (String property : List.of("Headers", "QueryStrings", "StageVariables", "Context")) {
      Entry source = sources.entry(property).orElse(null);
      if (source != null && Truths.isSomething(source.value()) && !isListOfTexts(source.value())) {
        problems.part(
            api,
            "Authorizer " + authorizer,
            property + " is not a list of texts.",
            source.keyRange());
      }
    }
  }

  private void tell(String authorizer, String what, Entry entry) {
    problems.part(
        api,
        "Authorizer " + authorizer,
        what + " is " + Shapes.name(entry.value()) + ", not a map.",
        entry.keyRange());
  }

  private static boolean isListOfTexts(Node node) {
    return node instanceof SequenceNode list
        && list.items().stream().allMatch(ScalarNode.class::isInstance);
  }
}
