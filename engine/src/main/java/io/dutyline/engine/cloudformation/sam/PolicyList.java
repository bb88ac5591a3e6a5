package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.List;
import java.util.Optional;

/** The property Policies of a function or state machine, sorted into what a role has. */
final class PolicyList {
  /** What an entry is. */
  private enum Kind {
    MANAGED,
    DOCUMENT,
    TEMPLATE,
    UNKNOWN
  }

  private final Role role;
  private final Output output;

  PolicyList(Role role, Output output) {
    this.role = role;
    this.output = output;
  }

  /** Adds what the entries say to the role; what cannot be read is told. */
  void addAll(Node policies) {
    List<Node> entries = policies instanceof SequenceNode list ? list.items() : List.of(policies);
    for (int i = 0; i < entries.size(); i++) {
      add(entries.get(i), role.logicalId() + "Policy" + i);
    }
  }

  private void add(Node entry, String name) {
    switch (kind(entry)) {
      case MANAGED -> role.addManaged(managed(entry));
      case DOCUMENT, TEMPLATE -> policy(entry, name).ifPresent(role::addPolicy);
      case UNKNOWN -> tellUnknown(entry);
    }
  }

  private Node managed(Node entry) {
    Intrinsics.If choice = Intrinsics.asIf(entry).orElse(null);
    return choice == null
        ? ManagedPolicies.arn(entry, output)
        : Intrinsics.withBranches(
            entry,
            choice,
            ManagedPolicies.arn(choice.whenTrue(), output),
            ManagedPolicies.arn(choice.whenFalse(), output));
  }

  private Optional<Node> policy(Node entry, String name) {
    Intrinsics.If choice = Intrinsics.asIf(entry).orElse(null);
    if (choice == null) {
      return named(entry, name);
    }
    Optional<Node> whenTrue = named(choice.whenTrue(), name);
    Optional<Node> whenFalse = named(choice.whenFalse(), name);
    return whenTrue.isPresent() && whenFalse.isPresent()
        ? Optional.of(Intrinsics.withBranches(entry, choice, whenTrue.get(), whenFalse.get()))
        : Optional.empty();
  }

  private Optional<Node> named(Node entry, String name) {
    if (Intrinsics.isNoValue(entry)) {
      return Optional.of(entry);
    }
    boolean template = entry instanceof MappingNode map && map.get("Statement").isEmpty();
    Optional<Node> document =
        template
            ? PolicyTemplates.expand(((MappingNode) entry).entries().get(0), output)
            : Optional.of(entry);
    NodeMaker make = NodeMaker.at(entry);
    return document.map(
        found -> make.map().put("PolicyName", name).put("PolicyDocument", found).build());
  }

  private static Kind kind(Node entry) {
    if (entry instanceof ScalarNode) {
      return Shapes.isNull(entry) ? Kind.UNKNOWN : Kind.MANAGED;
    }
    Intrinsics.If choice = Intrinsics.asIf(entry).orElse(null);
    if (choice != null) {
      return kind(choice);
    }
    if (entry instanceof FunctionNode call) {
      return call.name().equals("Fn::If") ? Kind.UNKNOWN : Kind.MANAGED;
    }
    if (entry instanceof MappingNode map) {
      boolean document = map.get("Statement").isPresent();
      Kind other = map.entries().size() == 1 ? Kind.TEMPLATE : Kind.UNKNOWN;
      return document ? Kind.DOCUMENT : other;
    }
    return Kind.UNKNOWN;
  }

  /** Both branches are of one kind, or one of them is nothing. */
  private static Kind kind(Intrinsics.If choice) {
    Kind first = kind(choice.whenTrue());
    Kind second = kind(choice.whenFalse());
    if (Intrinsics.isNoValue(choice.whenTrue())) {
      return second;
    }
    boolean documents = isDocument(first) && isDocument(second);
    boolean same = first == second || documents || Intrinsics.isNoValue(choice.whenFalse());
    return same ? first : Kind.UNKNOWN;
  }

  private static boolean isDocument(Kind kind) {
    return kind == Kind.DOCUMENT || kind == Kind.TEMPLATE;
  }

  private void tellUnknown(Node entry) {
    output
        .diagnostics()
        .warning(
            "Policy is none that the serverless transform knows",
            "It takes the name or ARN of a managed policy, a policy template, or a document with"
                + " Statement. The role is judged without it.",
            entry.range());
  }
}
