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
import java.util.Set;

/**
 * Who may call the methods of a REST API: what its events say of their own method, then what the
 * API says of all. {@code NONE} and {@code api_key_false} mark in between what an event wants
 * without.
 */
final class RestSecurity {
  private static final String SECURITY = "security";
  private static final String DEFINITIONS = "securityDefinitions";
  private static final String API_KEY = "api_key";
  private static final String NO_API_KEY = "api_key_false";
  private static final String NONE = "NONE";

  private final ApiBody body;

  RestSecurity(ApiBody body) {
    this.body = body;
  }

  /** Adds a definition, where none of this name is. */
  void define(String name, MappingNode definition, boolean replacing) {
    SourceRange range = definition.range();
    body.edit(
        document -> {
          MappingNode definitions =
              document.get(DEFINITIONS).orElse(null) instanceof MappingNode known
                  ? known
                  : NodeMaker.at(range).map().build();
          return definitions.get(name).isPresent() && !replacing
              ? document
              : NodeEdits.with(
                  document, DEFINITIONS, range, NodeEdits.with(definitions, name, definition));
        });
  }

  /** Has the route ask for an authorizer, as its event says. */
  void authorize(ApiRoute route, Node authorizer, Node scopes) {
    String name = ((ScalarNode) authorizer).text();
    body.editMethod(route, method -> with(method, required(name, scopes, authorizer.range())));
    if (isFirst(route, RestAuthorizers.AWS_IAM)) {
      define(RestAuthorizers.AWS_IAM, RestAuthorizers.iam(authorizer.range()), false);
    }
  }

  private boolean isFirst(ApiRoute route, String name) {
    boolean[] first = new boolean[1];
    body.editMethod(
        route,
        method -> {
          List<Node> security = security(method);
          first[0] |= !security.isEmpty() && names(security.get(0), Set.of(name));
          return method;
        });
    return first[0];
  }

  /** Has the route ask for an API key or for none, as its event says. */
  void requireApiKey(ApiRoute route, boolean required, SourceRange range) {
    if (required) {
      define(API_KEY, RestAuthorizers.apiKey(range), false);
    }
    Node nothing = NodeMaker.at(range).list();
    body.editMethod(
        route, method -> with(method, required(required ? API_KEY : NO_API_KEY, nothing, range)));
  }

  /** Has every method ask for the authorizer that asks for none. */
  void authorizeAll(Entry authorizer, List<String> authorizers, Node scopes, boolean preflights) {
    Set<String> known = new java.util.HashSet<>(authorizers);
    known.add(RestAuthorizers.AWS_IAM);
    Node needed = required(((ScalarNode) authorizer.value()).text(), scopes, authorizer.keyRange());
    boolean[] iam = new boolean[1];
    for (String path : body.paths()) {
      body.editMethods(
          path,
          (key, method) -> {
            if (!preflights && ApiRoute.key(key).equals("options")) {
              return method;
            }
            MappingNode edited = authorized(method, known, needed);
            List<Node> security = security(edited);
            iam[0] |=
                !security.isEmpty() && names(security.get(0), Set.of(RestAuthorizers.AWS_IAM));
            return edited;
          });
    }
    if (iam[0]) {
      define(RestAuthorizers.AWS_IAM, RestAuthorizers.iam(authorizer.keyRange()), false);
    }
  }

  private static MappingNode authorized(MappingNode method, Set<String> known, Node needed) {
    List<Node> others = new ArrayList<>();
    List<Node> own = new ArrayList<>();
    boolean none = false;
    for (Node each : security(method)) {
      if (names(each, known)) {
        own.add(each);
      } else if (!none && names(each, Set.of(NONE))) {
        none = true;
      } else {
        others.add(each);
      }
    }
    if (!none) {
      others.addAll(own.isEmpty() ? List.of(needed) : own);
    }
    return others.isEmpty() ? method : withSecurity(method, others, needed.range());
  }

  /** Has every method ask for an API key that does not say that it wants none. */
  void requireApiKeys(SourceRange range, boolean preflights) {
    define(API_KEY, RestAuthorizers.apiKey(range), false);
    Node needed = required(API_KEY, NodeMaker.at(range).list(), range);
    for (String path : body.paths()) {
      body.editMethods(
          path,
          (key, method) ->
              withApiKey(method, needed, preflights || !ApiRoute.key(key).equals("options")));
    }
  }

  private static MappingNode withApiKey(MappingNode method, Node needed, boolean wanted) {
    List<Node> before = security(method);
    List<Node> others = new ArrayList<>();
    List<Node> kept = new ArrayList<>();
    boolean refused = false;
    for (Node each : before) {
      if (!refused && names(each, Set.of(NO_API_KEY))) {
        refused = true;
      } else if (names(each, Set.of(API_KEY, NO_API_KEY))) {
        kept.add(each);
      } else {
        others.add(each);
      }
    }
    if (wanted && !refused) {
      others.add(needed);
    }
    boolean changed = !others.equals(before);
    return changed ? withSecurity(method, others, needed.range()) : method;
  }

  private static List<Node> security(MappingNode method) {
    return method.get(SECURITY).orElse(null) instanceof SequenceNode list
        ? list.items()
        : List.of();
  }

  private static boolean names(Node requirement, Set<String> names) {
    if (requirement instanceof MappingNode map) {
      for (Entry each : map.entries()) {
        if (names.contains(each.key())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Node required(String name, Node scopes, SourceRange range) {
    return NodeMaker.at(range).map().put(name, scopes).build();
  }

  private static MappingNode with(MappingNode method, Node requirement) {
    List<Node> security = new ArrayList<>(security(method));
    security.add(requirement);
    return withSecurity(method, security, requirement.range());
  }

  private static MappingNode withSecurity(
      MappingNode method, List<Node> security, SourceRange range) {
    Optional<Node> before = method.get(SECURITY);
    SourceRange at = before.map(Node::range).orElse(range);
    return NodeEdits.with(method, SECURITY, range, new SequenceNode(security, at));
  }
}
