package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A role under way: its function, and the function's events, add policies to it. */
final class Role {
  private static final String VERSION = "2012-10-17";

  private final String logicalId;
  private final SourceRange head;
  private final MappingBuilder properties;

  /** By their compact JSON: the same one is there only once. */
  private final Map<String, Node> managed = new LinkedHashMap<>();

  private final List<Node> policies = new ArrayList<>();

  /**
   * @param head where stands what caused it
   */
  Role(String logicalId, SourceRange head) {
    this.logicalId = logicalId;
    this.head = head;
    this.properties = new MappingBuilder(head);
  }

  String logicalId() {
    return logicalId;
  }

  Role put(String property, Node value) {
    properties.put(property, value);
    return this;
  }

  /** Takes properties over that a serverless resource has for its role. */
  Role copy(MappingNode written, String... names) {
    properties.copy(written, names);
    return this;
  }

  Role copyAs(String name, MappingNode written, String as) {
    properties.copyAs(name, written, as);
    return this;
  }

  /** Lets a service take the role. */
  Role assumedBy(String service) {
    return put("AssumeRolePolicyDocument", trust(NodeMaker.at(head), service));
  }

  /** Returns the policy that lets a service take a role. */
  static MappingNode trust(NodeMaker make, String service) {
    Node statement =
        make.map()
            .put("Action", make.texts("sts:AssumeRole"))
            .put("Effect", "Allow")
            .put("Principal", make.map().put("Service", make.texts(service)).build())
            .build();
    return document(make, List.of(statement));
  }

  /** Returns a policy document of the version that policies have today. */
  static MappingNode document(NodeMaker make, List<? extends Node> statements) {
    return make.map().put("Version", VERSION).put("Statement", make.list(statements)).build();
  }

  /** Returns a policy of the role, without a version, as the transform writes most of them. */
  static MappingNode policy(NodeMaker make, String name, List<? extends Node> statements) {
    return make.map()
        .put("PolicyName", name)
        .put("PolicyDocument", make.map().put("Statement", make.list(statements)).build())
        .build();
  }

  /** Returns a statement that allows one thing; an action of several names is a list. */
  static MappingNode allow(NodeMaker make, Node action, Node resource) {
    return make.map()
        .put("Action", action)
        .put("Effect", "Allow")
        .put("Resource", resource)
        .build();
  }

  void addManaged(Node arn) {
    managed.putIfAbsent(CompactJson.of(arn), arn);
  }

  void addPolicy(Node policy) {
    policies.add(policy);
  }

  /** Adds a policy unless the role has one with the same document. */
  void addPolicyOnce(MappingNode policy) {
    String document = policy.get("PolicyDocument").map(CompactJson::of).orElse("");
    for (Node each : policies) {
      Optional<String> other =
          each instanceof MappingNode map
              ? map.get("PolicyDocument").map(CompactJson::of)
              : Optional.empty();
      if (other.filter(document::equals).isPresent()) {
        return;
      }
    }
    policies.add(policy);
  }

  Node arn() {
    return NodeMaker.at(head).getAtt(logicalId, "Arn");
  }

  /** Returns the role as a resource beside the one that needs it. */
  Made made(SamResource cause) {
    NodeMaker make = NodeMaker.at(head);
    if (!managed.isEmpty()) {
      properties.put("ManagedPolicyArns", make.list(new ArrayList<>(managed.values())));
    }
    if (!policies.isEmpty()) {
      properties.put("Policies", make.list(policies));
    }
    return Made.beside(cause, logicalId, head, "AWS::IAM::Role", properties.build());
  }
}
