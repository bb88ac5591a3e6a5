package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Authorizers of an HTTP API: as its definition says them, and which of its methods ask for one.
 */
final class HttpAuthorizers {
  private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";

  private final SamResource api;
  private final MappingNode auth;
  private final ApiBody body;
  private final Output output;

  private HttpAuthorizers(SamResource api, MappingNode auth, ApiBody body, Output output) {
    this.api = api;
    this.auth = auth;
    this.body = body;
    this.output = output;
  }

  /** Adds what the property Auth says. */
  static void add(SamResource api, Entry entry, ApiBody body, Output output) {
    if (entry.value() instanceof MappingNode auth) {
      HttpAuthorizers authorizers = new HttpAuthorizers(api, auth, body, output);
      new ApiChecks(api, output).authorizers(auth);
      authorizers.define();
      auth.entry("DefaultAuthorizer")
          .filter(wanted -> Truths.isSomething(wanted.value()))
          .ifPresent(authorizers::authorizeAll);
    } else {
      new ApiProblems(output).part(api, "Auth", "It is no map.", entry.value().range());
    }
  }

  private void define() {
    auth.entry("EnableIamAuthorizer")
        .filter(HttpAuthorizers::isTrue)
        .ifPresent(
            it -> put(RestAuthorizers.AWS_IAM, RestAuthorizers.iam(it.keyRange()), it.keyRange()));
    for (Entry authorizer : RestAuthorizers.of(auth)) {
      put(authorizer.key(), definition(authorizer), authorizer.keyRange());
    }
  }

  private static boolean isTrue(Entry entry) {
    return Truths.isTrue(entry.value());
  }

  private void put(String name, MappingNode definition, SourceRange range) {
    NodeMaker make = NodeMaker.at(range);
    body.edit(
        document -> {
          MappingNode components = map(document, "components", make);
          MappingNode schemes = map(components, "securitySchemes", make);
          MappingNode more = NodeEdits.with(schemes, name, range, definition);
          return NodeEdits.with(
              document,
              "components",
              range,
              NodeEdits.with(components, "securitySchemes", range, more));
        });
  }

  private static MappingNode map(MappingNode map, String key, NodeMaker make) {
    return map.get(key).orElse(null) instanceof MappingNode known ? known : make.map().build();
  }

  private MappingNode definition(Entry authorizer) {
    MappingNode settings = (MappingNode) authorizer.value();
    NodeMaker make = NodeMaker.at(authorizer.keyRange());
    if (settings.get("JwtConfiguration").orElse(null) instanceof MappingNode token
        && !token.entries().isEmpty()) {
      MappingNode jwt =
          make.map()
              .put("jwtConfiguration", inLowerCase(token))
              .copyAs("identitySource", settings, "IdentitySource")
              .put("type", "jwt")
              .build();
      return make.map().put("type", "oauth2").put(AUTHORIZER, jwt).build();
    }
    return make.map()
        .put("type", "apiKey")
        .put("name", "Unused")
        .put("in", "header")
        .put(AUTHORIZER, function(settings, make))
        .build();
  }

  private static MappingNode inLowerCase(MappingNode map) {
    MappingBuilder lower = new MappingBuilder(map.range());
    for (Entry entry : map.entries()) {
      lower.put(entry.key().toLowerCase(Locale.ROOT), entry.keyRange(), entry.value());
    }
    return lower.build();
  }

  private MappingNode function(MappingNode settings, NodeMaker make) {
    String partition = Partition.of(output);
    MappingBuilder authorizer =
        make.map()
            .put("type", "request")
            .put("authorizerUri", RestAuthorizers.invocation(settings, partition, make.range()));
    RestAuthorizers.invokeRole(settings)
        .ifPresent(role -> authorizer.put("authorizerCredentials", role));
    MappingNode identity = RestAuthorizers.identity(settings);
    if (!identity.entries().isEmpty()) {
      authorizer
          .copyAs("authorizerResultTtlInSeconds", identity, "ReauthorizeEvery")
          .put("identitySource", IdentitySources.ofHttpApi(identity));
    }
    authorizer.copyAs("authorizerPayloadFormatVersion", settings, "AuthorizerPayloadFormatVersion");
    if (ApiBody.isSet(settings, "EnableSimpleResponses")) {
      authorizer.copyAs("enableSimpleResponses", settings, "EnableSimpleResponses");
    }
    return authorizer.build();
  }

  /** Has every method ask for the default authorizer that asks for none. */
  private void authorizeAll(Entry wanted) {
    if (wanted.value() instanceof ScalarNode name && isKnown(name.text())) {
      NodeMaker make = NodeMaker.at(wanted.value());
      Node required = make.map().put(name.text(), scopes(name.text(), make)).build();
      Node security = make.list(required);
      for (String path : body.paths()) {
        body.editMethods(
            path,
            (key, method) ->
                ApiRoute.key(key).equals("options") || ApiBody.isSet(method, "security")
                    ? method
                    : NodeEdits.with(method, "security", wanted.keyRange(), security));
      }
    } else if (wanted.value() instanceof ScalarNode) {
      new ApiProblems(output)
          .part(
              api,
              "DefaultAuthorizer",
              "It does not name one of the API's authorizers.",
              wanted.value().range());
    }
  }

  private boolean isKnown(String name) {
    boolean iam =
        name.equals(RestAuthorizers.AWS_IAM)
            && auth.entry("EnableIamAuthorizer").filter(HttpAuthorizers::isTrue).isPresent();
    return iam || settings(name).isPresent();
  }

  private Optional<MappingNode> settings(String name) {
    for (Entry authorizer : RestAuthorizers.of(auth)) {
      if (authorizer.key().equals(name)) {
        return Optional.of((MappingNode) authorizer.value());
      }
    }
    return Optional.empty();
  }

  private Node scopes(String name, NodeMaker make) {
    return settings(name)
        .flatMap(it -> it.get("AuthorizationScopes"))
        .orElseGet(() -> make.list(List.of()));
  }
}
