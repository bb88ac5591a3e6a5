package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The resource policy in a REST API's definition, from the property ResourcePolicy of its Auth. */
final class RestResourcePolicy {
  private static final String POLICY = "x-amazon-apigateway-policy";
  private static final String STATEMENT = "Statement";

  private final ApiBody body;
  private final Node stage;

  /**
   * @param stage that the statements are about
   */
  RestResourcePolicy(ApiBody body, Node stage) {
    this.body = body;
    this.stage = stage;
  }

  /** Adds what {@code policy} says of the methods of {@code path}. */
  void add(Entry policy, String path) {
    if (!(policy.value() instanceof MappingNode rules)) {
      return;
    }
    Node resources = resources(path, policy);
    accounts(rules, "AwsAccountWhitelist", "Allow", resources);
    accounts(rules, "AwsAccountBlacklist", "Deny", resources);
    addresses(rules, "IpRangeWhitelist", "NotIpAddress", resources);
    addresses(rules, "IpRangeBlacklist", "IpAddress", resources);
    networks(rules, "Blacklist", "StringEquals", resources);
    networks(rules, "Whitelist", "StringNotEquals", resources);
    if (!body.has(POLICY)) {
      body.edit(document -> NodeEdits.with(document, POLICY, policy.keyRange(), empty(policy)));
    }
  }

  private static MappingNode empty(Entry policy) {
    return NodeMaker.at(policy.keyRange()).map().build();
  }

  /** Adds the statements that the author wrote out. */
  void addCustomStatements(MappingNode policy) {
    policy
        .entry("CustomStatements")
        .filter(statements -> Truths.isSomething(statements.value()))
        .ifPresent(
            statements -> {
              if (statements.value() instanceof SequenceNode list) {
                addUnlessThere(list.items(), statements);
              } else if (statements().isEmpty()) {
                put(statements.value(), statements);
              } else {
                addUnlessThere(List.of(statements.value()), statements);
              }
            });
  }

  private void accounts(MappingNode rules, String property, String effect, Node resources) {
    Optional<Entry> accounts = set(rules, property);
    if (accounts.isEmpty()) {
      return;
    }
    Entry rule = accounts.get();
    NodeMaker make = NodeMaker.at(rule.keyRange());
    MappingNode statement =
        statement(make, effect, resources)
            .put("Principal", make.map().put("AWS", list(rule.value())).build())
            .build();
    if (statements().isEmpty()) {
      put(statement, rule);
    } else {
      List<Node> statements = new ArrayList<>(statements());
      statements.add(statement);
      put(make.list(statements), rule);
    }
  }

  private void addresses(MappingNode rules, String property, String operator, Node resources) {
    set(rules, property)
        .ifPresent(
            rule -> {
              NodeMaker make = NodeMaker.at(rule.keyRange());
              MappingNode addresses = make.map().put("aws:SourceIp", list(rule.value())).build();
              addUnlessThere(
                  unless(make, make.map().put(operator, addresses).build(), resources), rule);
            });
  }

  private void networks(MappingNode rules, String kind, String operator, Node resources) {
    Optional<Entry> first = Optional.empty();
    List<Node> networks = new ArrayList<>();
    List<Node> endpoints = new ArrayList<>();
    for (String prefix : List.of("SourceVpc", "IntrinsicVpc", "IntrinsicVpce")) {
      Optional<Entry> rule = set(rules, prefix + kind);
      first = first.isPresent() ? first : rule;
      for (Node item : rule.map(it -> items(it.value())).orElse(List.of())) {
        if (prefix.equals("IntrinsicVpce") || startsWith(item, "vpce-")) {
          endpoints.add(item);
        } else if (prefix.equals("IntrinsicVpc") || startsWith(item, "vpc-")) {
          networks.add(item);
        }
      }
    }
    if (!networks.isEmpty() || !endpoints.isEmpty()) {
      Entry rule = first.orElseThrow();
      NodeMaker make = NodeMaker.at(rule.keyRange());
      MappingBuilder keys = make.map();
      put(keys, "aws:SourceVpc", networks, make);
      put(keys, "aws:SourceVpce", endpoints, make);
      addUnlessThere(unless(make, make.map().put(operator, keys.build()).build(), resources), rule);
    }
  }

  private static void put(MappingBuilder keys, String key, List<Node> values, NodeMaker make) {
    if (!values.isEmpty()) {
      keys.put(key, make.list(values));
    }
  }

  private static boolean startsWith(Node item, String prefix) {
    return item instanceof ScalarNode text && text.text().startsWith(prefix);
  }

  /** Returns two statements: everybody may, but not under {@code condition}. */
  private static List<Node> unless(NodeMaker make, MappingNode condition, Node resources) {
    Node anybody = make.text("*");
    return List.of(
        statement(make, "Allow", resources).put("Principal", anybody).build(),
        statement(make, "Deny", resources)
            .put("Principal", anybody)
            .put("Condition", condition)
            .build());
  }

  private static MappingBuilder statement(NodeMaker make, String effect, Node resources) {
    return make.map()
        .put("Effect", effect)
        .put("Action", "execute-api:Invoke")
        .put("Resource", resources);
  }

  private Node resources(String path, Entry policy) {
    NodeMaker make = NodeMaker.at(policy.keyRange());
    Node variables = make.map().put("__Stage__", stage).build();
    List<Node> resources = new ArrayList<>();
    for (MappingNode item : body.items(path)) {
      for (Entry method : item.entries()) {
        resources.add(
            make.sub(
                "execute-api:/${__Stage__}/"
                    + ApiRoute.methodInArn(method.key())
                    + ApiRoute.starred(path),
                variables));
      }
    }
    return make.list(resources);
  }

  private void addUnlessThere(List<Node> more, Entry cause) {
    List<Node> statements = new ArrayList<>(statements());
    for (Node statement : more) {
      if (statements.stream().noneMatch(known -> NodeEdits.same(known, statement))) {
        statements.add(statement);
      }
    }
    put(NodeMaker.at(cause.keyRange()).list(statements), cause);
  }

  private List<Node> statements() {
    return policy()
        .flatMap(policy -> policy.get(STATEMENT))
        .filter(statement -> !io.dutyline.engine.cloudformation.syntax.Shapes.isNull(statement))
        .map(RestResourcePolicy::items)
        .orElse(List.of());
  }

  private Optional<MappingNode> policy() {
    return body.document().get(POLICY).orElse(null) instanceof MappingNode policy
        ? Optional.of(policy)
        : Optional.empty();
  }

  private void put(Node statement, Entry cause) {
    NodeMaker make = NodeMaker.at(cause.keyRange());
    MappingNode policy = policy().orElseGet(() -> make.map().build());
    MappingNode versioned = NodeEdits.with(policy, "Version", make.text("2012-10-17"));
    MappingNode whole = NodeEdits.with(versioned, STATEMENT, cause.keyRange(), statement);
    body.edit(document -> NodeEdits.with(document, POLICY, cause.keyRange(), whole));
  }

  private static Optional<Entry> set(MappingNode rules, String property) {
    return rules.entry(property).filter(rule -> Truths.isSomething(rule.value()));
  }

  private static Node list(Node node) {
    return node instanceof SequenceNode ? node : NodeMaker.at(node).list(node);
  }

  private static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.items() : List.of(node);
  }
}
