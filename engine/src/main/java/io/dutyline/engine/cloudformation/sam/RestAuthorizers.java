package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Authorizers of a REST API as its definition says them. */
final class RestAuthorizers {
  static final String AWS_IAM = "AWS_IAM";

  private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";
  private static final String AUTHORIZATION = "x-amazon-apigateway-authtype";

  private final String partition;

  RestAuthorizers(String partition) {
    this.partition = partition;
  }

  /** Returns the authorizers of the property Auth that are maps. */
  static List<Entry> of(MappingNode auth) {
    List<Entry> authorizers = new ArrayList<>();
    if (auth.get("Authorizers").orElse(null) instanceof MappingNode named) {
      for (Entry authorizer : named.entries()) {
        if (authorizer.value() instanceof MappingNode) {
          authorizers.add(authorizer);
        }
      }
    }
    return authorizers;
  }

  static MappingNode iam(SourceRange range) {
    return scheme("Authorization", "awsSigv4", range).build();
  }

  static MappingNode apiKey(SourceRange range) {
    return NodeMaker.at(range)
        .map()
        .put("type", "apiKey")
        .put("name", "x-api-key")
        .put("in", "header")
        .build();
  }

  MappingNode definition(Entry authorizer) {
    MappingNode settings = (MappingNode) authorizer.value();
    return ApiBody.isSet(settings, "UserPoolArn")
        ? userPool(settings, authorizer.keyRange())
        : function(settings, authorizer.keyRange());
  }

  private static MappingBuilder scheme(String header, String type, SourceRange range) {
    return NodeMaker.at(range)
        .map()
        .put("type", "apiKey")
        .put("name", header)
        .put("in", "header")
        .put(AUTHORIZATION, type);
  }

  private static MappingNode userPool(MappingNode settings, SourceRange range) {
    MappingNode identity = identity(settings);
    Node pools = settings.get("UserPoolArn").orElseThrow();
    MappingBuilder authorizer =
        NodeMaker.at(range)
            .map()
            .put("type", "cognito_user_pools")
            .put(
                "providerARNs",
                pools instanceof SequenceNode ? pools : NodeMaker.at(pools).list(pools));
    identityExpression(identity)
        .ifPresent(it -> authorizer.put("identityValidationExpression", it));
    return withHeader(scheme("Authorization", "cognito_user_pools", range), identity)
        .put(AUTHORIZER, authorizer.build())
        .build();
  }

  private MappingNode function(MappingNode settings, SourceRange range) {
    MappingNode identity = identity(settings);
    boolean request =
        settings.get("FunctionPayloadType").orElse(null) instanceof ScalarNode type
            && type.text().equals("REQUEST");
    MappingBuilder authorizer =
        NodeMaker.at(range)
            .map()
            .put("type", request ? "request" : "token")
            .put("authorizerUri", invocation(settings, partition, range))
            .copyAs("authorizerResultTtlInSeconds", identity, "ReauthorizeEvery");
    invokeRole(settings).ifPresent(role -> authorizer.put("authorizerCredentials", role));
    if (request) {
      ScalarNode sources = IdentitySources.ofRestApi(identity);
      if (!sources.text().isEmpty()) {
        authorizer.put("identitySource", sources);
      }
      return scheme("Unused", "custom", range).put(AUTHORIZER, authorizer.build()).build();
    }
    identityExpression(identity)
        .ifPresent(it -> authorizer.put("identityValidationExpression", it));
    return withHeader(scheme("Authorization", "custom", range), identity)
        .put(AUTHORIZER, authorizer.build())
        .build();
  }

  private static MappingBuilder withHeader(MappingBuilder scheme, MappingNode identity) {
    if (ApiBody.isSet(identity, "Header")) {
      scheme.copyAs("name", identity, "Header");
    }
    return scheme;
  }

  private static Optional<Node> identityExpression(MappingNode identity) {
    return identity.get("ValidationExpression").filter(Truths::isSomething);
  }

  /** Returns the property Identity; an empty map if there is none. */
  static MappingNode identity(MappingNode settings) {
    return settings.get("Identity").orElse(null) instanceof MappingNode identity
        ? identity
        : new MappingNode(List.of(), settings.range());
  }

  static Optional<Node> invokeRole(MappingNode settings) {
    return settings
        .get("FunctionInvokeRole")
        .filter(Truths::isSomething)
        .filter(role -> !(role instanceof ScalarNode text && text.text().equals("NONE")));
  }

  /** Returns the expression for where API Gateway invokes the function of an authorizer. */
  static Node invocation(MappingNode settings, String partition, SourceRange range) {
    NodeMaker make = NodeMaker.at(range);
    Node nothing = new ScalarNode("", ScalarNode.Kind.NULL, range);
    Node function = settings.get("FunctionArn").orElse(nothing);
    return make.sub(
        "arn:"
            + partition
            + ":apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}"
            + "/invocations",
        make.map().put("__FunctionArn__", function).build());
  }
}
