package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.Optional;

/** What an event of an HTTP API says in its Auth about its own path and method. */
final class HttpMethodAuth {
  private static final String NONE = "NONE";

  private final Target target;
  private final ApiEvent event;
  private final ApiDefinition api;
  private final ApiProblems problems;

  HttpMethodAuth(Output output, Target target, ApiEvent event, ApiDefinition api) {
    this.target = target;
    this.event = event;
    this.api = api;
    this.problems = new ApiProblems(output);
  }

  void apply(ApiBody body, ApiRoute route) {
    MappingNode auth = event.map("Auth");
    if (auth.entries().isEmpty()) {
      return;
    }
    Node authorizer =
        auth.get("Authorizer")
            .filter(Truths::isSomething)
            .or(() -> api.auth().get("DefaultAuthorizer").filter(Truths::isSomething))
            .orElse(null);
    if (authorizer == null) {
      tell(auth, "It needs an Authorizer, or the API a DefaultAuthorizer.");
    } else if (!(authorizer instanceof ScalarNode name)) {
      tell(auth, "The authorizer's name is no text.");
    } else if (isKnown(name.text())) {
      require(body, route, name, auth);
    } else {
      tell(auth, "The API has no authorizer " + name.text() + ".");
    }
  }

  private boolean isKnown(String name) {
    MappingNode auth = api.auth();
    boolean iam =
        name.equals(RestAuthorizers.AWS_IAM)
            && auth.get("EnableIamAuthorizer").filter(Truths::isTrue).isPresent();
    boolean none = name.equals(NONE) && ApiBody.isSet(auth, "DefaultAuthorizer");
    return iam || none || authorizer(name).isPresent();
  }

  private Optional<MappingNode> authorizer(String name) {
    return api.auth().get("Authorizers").orElse(null) instanceof MappingNode named
            && named.get(name).orElse(null) instanceof MappingNode authorizer
        ? Optional.of(authorizer)
        : Optional.empty();
  }

  private void require(ApiBody body, ApiRoute route, ScalarNode name, MappingNode auth) {
    NodeMaker make = NodeMaker.at(name);
    boolean builtIn = name.text().equals(NONE) || name.text().equals(RestAuthorizers.AWS_IAM);
    Node scopes =
        auth.get("AuthorizationScopes")
            .filter(Truths::isSomething)
            .or(() -> authorizer(name.text()).flatMap(it -> it.get("AuthorizationScopes")))
            .filter(given -> !builtIn && Truths.isSomething(given))
            .orElseGet(make::list);
    Node required = make.map().put(name.text(), scopes).build();
    body.editMethod(
        route,
        method -> {
          SequenceNode known =
              method.get("security").orElse(null) instanceof SequenceNode list ? list : make.list();
          return NodeEdits.with(
              method, "security", make.range(), NodeEdits.appended(known, required));
        });
  }

  private void tell(MappingNode auth, String why) {
    problems.part(event, target.owner(), "Auth", why, auth.range());
  }
}
