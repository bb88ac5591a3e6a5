package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.Optional;

/** What an event of a REST API says in its Auth about its own path and method. */
final class RestMethodAuth {
  private static final String NONE = "NONE";

  private final Target target;
  private final ApiEvent event;
  private final ApiDefinition api;
  private final ApiBody body;
  private final ApiRoute route;
  private final String stage;
  private final ApiProblems problems;

  RestMethodAuth(
      Output output,
      Target target,
      ApiEvent event,
      ApiDefinition api,
      ApiBody body,
      ApiRoute route,
      String stage) {
    this.target = target;
    this.event = event;
    this.api = api;
    this.body = body;
    this.route = route;
    this.stage = stage;
    this.problems = new ApiProblems(output);
  }

  void apply() {
    MappingNode auth = event.map("Auth");
    auth.get("Authorizer").filter(Truths::isSomething).ifPresent(it -> authorize(it, auth));
    auth.entry("ApiKeyRequired").ifPresent(this::requireApiKey);
    auth.entry("ResourcePolicy")
        .filter(policy -> Truths.isSomething(policy.value()))
        .ifPresent(this::restrict);
  }

  private void authorize(Node authorizer, MappingNode auth) {
    if (!(authorizer instanceof ScalarNode name)) {
      tell(authorizer, "Its name is no text.");
      return;
    }
    boolean known =
        name.text().equals(RestAuthorizers.AWS_IAM)
            || authorizer(name.text()).isPresent()
            || (name.text().equals(NONE) && ApiBody.isSet(api.auth(), "DefaultAuthorizer"));
    if (known) {
      new RestSecurity(body).authorize(route, name, scopes(name, auth));
    } else if (name.text().equals(NONE)) {
      tell(authorizer, "NONE needs a DefaultAuthorizer of the API.");
    } else {
      tell(authorizer, "The API has no authorizer " + name.text() + ".");
    }
  }

  private Node scopes(ScalarNode name, MappingNode auth) {
    Optional<MappingNode> authorizer = authorizer(name.text());
    Node none = NodeMaker.at(name).list();
    return authorizer.isEmpty()
        ? none
        : auth.get("AuthorizationScopes")
            .or(() -> authorizer.get().get("AuthorizationScopes"))
            .orElse(none);
  }

  private Optional<MappingNode> authorizer(String name) {
    for (Entry authorizer : RestAuthorizers.of(api.auth())) {
      if (authorizer.key().equals(name)) {
        return Optional.of((MappingNode) authorizer.value());
      }
    }
    return Optional.empty();
  }

  private void requireApiKey(Entry required) {
    boolean wanted = Truths.isSomething(required.value());
    if (!wanted && !ApiBody.isSet(api.auth(), "ApiKeyRequired")) {
      tell(required.value(), "ApiKeyRequired can be false only where the API's is true.");
    } else {
      new RestSecurity(body).requireApiKey(route, wanted, required.keyRange());
    }
  }

  private void restrict(Entry policy) {
    if (!(policy.value() instanceof MappingNode rules)) {
      tell(policy.value(), "ResourcePolicy is no map.");
      return;
    }
    Node stageName = NodeMaker.at(policy.keyRange()).text(stage);
    RestResourcePolicy whole = new RestResourcePolicy(body, stageName);
    whole.add(policy, route.path());
    whole.addCustomStatements(rules);
  }

  private void tell(Node node, String why) {
    problems.part(event, target.owner(), "Auth", why, node.range());
  }
}
