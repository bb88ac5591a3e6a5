package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.List;

/** {@code AWS::Serverless::GraphQLApi}: an API of AppSync with its schema and its resolvers. */
final class GraphQlApi implements SamType {
  static final String NAME = "AWS::Serverless::GraphQLApi";

  private static final String TAG = "graphqlapi:createdBy";

  private static final List<String> IF_SET =
      List.of(
          "Visibility",
          "OwnerContact",
          "IntrospectionConfig",
          "QueryDepthLimit",
          "ResolverCountLimit");

  @Override
  public void expand(SamResource api, Output output) {
    new ApiChecks(api, output).properties();
    GraphQlParts parts = new GraphQlParts(api, output);
    MappingBuilder properties = properties(api);
    boolean logs = !api.property("Logging").filter(GraphQlApi::isFalse).isPresent();
    if (logs) {
      putLogging(properties, api, parts);
    }
    List<Node> authorizers = GraphQlAuth.put(properties, api);
    output.add(api, Made.inPlaceOf(api, "AWS::AppSync::GraphQLApi", properties.build()));
    schema(api, parts);
    for (int i = 0; i < authorizers.size(); i++) {
      authorize(api, authorizers.get(i), i + 1, parts);
    }
    keys(api, parts);
    cache(api, parts);
    domain(api, parts);
    GraphQlSources sources = new GraphQlSources(api, parts, output);
    sources.add();
    new GraphQlResolvers(api, parts, sources, output).add();
  }

  private static boolean isFalse(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.kind() == ScalarNode.Kind.BOOLEAN
        && !Truths.isSomething(scalar);
  }

  private static MappingBuilder properties(SamResource api) {
    NodeMaker make = api.maker();
    MappingBuilder properties =
        make.map().put("Name", api.logicalId()).copy(api.properties(), "Name", "XrayEnabled");
    for (String property : IF_SET) {
      if (ApiBody.isSet(api.properties(), property)) {
        properties.copy(api.properties(), property);
      }
    }
    MappingBuilder tags =
        ApiTags.of(api).map(MappingBuilder::from).orElseGet(make::map).put(TAG, "SAM");
    return properties.put("Tags", api.headOf("Tags"), ApiTags.list(tags.build()));
  }

  /** What an API says nothing about is logged, all of it. */
  private static void putLogging(MappingBuilder properties, SamResource api, GraphQlParts parts) {
    SourceRange head = api.headOf("Logging");
    NodeMaker make = NodeMaker.at(head);
    MappingNode settings =
        api.property("Logging").orElse(null) instanceof MappingNode map ? map : make.map().build();
    MappingBuilder logging = make.map().put("FieldLogLevel", "ALL").copy(settings, "FieldLogLevel");
    if (ApiBody.isSet(settings, "ExcludeVerboseContent")) {
      logging.copy(settings, "ExcludeVerboseContent");
    }
    if (ApiBody.isSet(settings, "CloudWatchLogsRoleArn")) {
      logging.copy(settings, "CloudWatchLogsRoleArn");
    } else {
      String role = api.logicalId() + "CloudWatchRole";
      Node policy =
          make.sub(
              "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs");
      parts.role(role, head, make.map().put("ManagedPolicyArns", make.list(policy)));
      logging.put("CloudWatchLogsRoleArn", make.getAtt(role, "Arn"));
    }
    properties.put("LogConfig", head, logging.build());
  }

  private static void schema(SamResource api, GraphQlParts parts) {
    boolean inline = ApiBody.isSet(api.properties(), "SchemaInline");
    String written = inline ? "SchemaInline" : "SchemaUri";
    parts.add(
        api.logicalId() + "Schema",
        api.headOf(written),
        "AWS::AppSync::GraphQLSchema",
        parts
            .properties(api.headOf(written))
            .copyAs(inline ? "Definition" : "DefinitionS3Location", api.properties(), written));
  }

  private static void authorize(SamResource api, Node function, int number, GraphQlParts parts) {
    NodeMaker make = NodeMaker.at(function);
    MappingNode source =
        make.map()
            .put("Type", "AWS::AppSync::GraphQLApi")
            .put("Arn", make.ref(api.logicalId()))
            .put("ResourceId", make.getAtt(api.logicalId(), "ApiId"))
            .build();
    parts.connect(
        api.logicalId() + "ToLambdaAuthConnector" + number,
        source,
        make.map().put("Type", "AWS::Lambda::Function").put("Arn", function).build(),
        make.texts("Write"),
        function.range());
  }

  private static void keys(SamResource api, GraphQlParts parts) {
    for (Entry key : parts.entries(api.properties(), "ApiKeys")) {
      MappingBuilder properties = parts.properties(key.keyRange());
      if (key.value() instanceof MappingNode settings) {
        properties
            .copy(settings, "ApiKeyId", "Description")
            .copyAs("Expires", settings, "ExpiresOn");
      }
      parts.add(api.logicalId() + key.key(), key.keyRange(), "AWS::AppSync::ApiKey", properties);
    }
  }

  private static void cache(SamResource api, GraphQlParts parts) {
    if (api.property("Cache").orElse(null) instanceof MappingNode cache) {
      SourceRange head = api.headOf("Cache");
      parts.add(
          api.logicalId() + "ApiCache",
          head,
          "AWS::AppSync::ApiCache",
          parts
              .properties(head)
              .copy(
                  cache,
                  "ApiCachingBehavior",
                  "Type",
                  "Ttl",
                  "AtRestEncryptionEnabled",
                  "TransitEncryptionEnabled"));
    }
  }

  private static void domain(SamResource api, GraphQlParts parts) {
    if (api.property("DomainName").orElse(null) instanceof MappingNode domain) {
      SourceRange head = api.headOf("DomainName");
      NodeMaker make = NodeMaker.at(head);
      String name = api.logicalId() + "DomainName";
      parts.add(
          name,
          head,
          "AWS::AppSync::DomainName",
          make.map().copy(domain, "CertificateArn", "DomainName", "Description"));
      parts.add(
          name + "ApiAssociation",
          head,
          "AWS::AppSync::DomainNameApiAssociation",
          parts.properties(head).put("DomainName", make.ref(name)));
    }
  }
}
