package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/** Who may call an API of AppSync: the property Auth, as its resource says it. */
final class GraphQlAuth {
  private GraphQlAuth() {}

  /** Puts the ways to authenticate; returns the expressions for the functions that authorize. */
  static List<Node> put(MappingBuilder properties, SamResource api) {
    List<Node> functions = new ArrayList<>();
    if (!(api.property("Auth").orElse(null) instanceof MappingNode auth)) {
      return functions;
    }
    putProvider(properties, auth, true, functions);
    if (auth.get("Additional").orElse(null) instanceof SequenceNode list) {
      List<Node> providers = providers(list, functions);
      if (!providers.isEmpty()) {
        properties.put(
            "AdditionalAuthenticationProviders", new SequenceNode(providers, list.range()));
      }
    }
    return functions;
  }

  private static List<Node> providers(SequenceNode list, List<Node> functions) {
    List<Node> providers = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof MappingNode additional) {
        MappingBuilder provider = NodeMaker.at(additional).map();
        putProvider(provider, additional, false, functions);
        providers.add(provider.build());
      }
    }
    return providers;
  }

  private static void putProvider(
      MappingBuilder properties, MappingNode auth, boolean first, List<Node> functions) {
    properties.copyAs("AuthenticationType", auth, "Type");
    String type = auth.get("Type").orElse(null) instanceof ScalarNode text ? text.text() : "";
    switch (type) {
      case "AWS_LAMBDA" -> {
        properties.copyAs("LambdaAuthorizerConfig", auth, "LambdaAuthorizer");
        if (auth.get("LambdaAuthorizer").orElse(null) instanceof MappingNode settings) {
          settings.get("AuthorizerUri").ifPresent(functions::add);
        }
      }
      case "OPENID_CONNECT" -> properties.copyAs("OpenIDConnectConfig", auth, "OpenIDConnect");
      case "AMAZON_COGNITO_USER_POOLS" -> putPool(properties, auth, first);
      default -> {
        // IAM and API keys have no settings.
      }
    }
  }

  /** Only the first way to authenticate has an action for who does not. */
  private static void putPool(MappingBuilder properties, MappingNode auth, boolean first) {
    Entry pool = auth.entry("UserPool").orElse(null);
    if (pool != null && pool.value() instanceof MappingNode settings) {
      properties.put(
          "UserPoolConfig",
          pool.keyRange(),
          first ? settings : NodeEdits.without(settings, "DefaultAction"));
    }
  }
}
