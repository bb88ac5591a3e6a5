package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * EventInvokeConfig: where the outcome of asynchronous invocations goes, and what the role needs
 * for it. A queue or topic that the author does not name is made.
 */
final class Destinations {
  private final SamResource function;
  private final Publishing publishing;
  private final Output output;
  private final String logicalId;
  private final List<Made> made = new ArrayList<>();
  private final List<MappingNode> policies = new ArrayList<>();

  Destinations(SamResource function, Publishing publishing, Output output) {
    this.function = function;
    this.publishing = publishing;
    this.output = output;
    this.logicalId = function.logicalId() + "EventInvokeConfig";
  }

  /** Returns the policies that the role needs; asked after what is made. */
  List<MappingNode> policies() {
    return policies;
  }

  /** Returns the configuration, with queues and topics; none if the function has none. */
  List<Made> make() {
    if (!(function.something("EventInvokeConfig").orElse(null) instanceof MappingNode config)) {
      return List.of();
    }
    SourceRange head = function.headOf("EventInvokeConfig");
    NodeMaker make = NodeMaker.at(head);
    MappingBuilder properties =
        new MappingBuilder(config.range(), head)
            .put("FunctionName", make.ref(function.logicalId()))
            .put("Qualifier", publishing.qualifier())
            .put("DestinationConfig", destinations(config))
            .copy(config, "MaximumEventAgeInSeconds", "MaximumRetryAttempts");
    List<Entry> attributes = new ArrayList<>(function.kept());
    attributes.removeIf(attribute -> attribute.key().equals("DependsOn"));
    Made invocation =
        new Made(
            logicalId,
            head,
            config.range(),
            "AWS::Lambda::EventInvokeConfig",
            properties.build(),
            attributes);
    made.add(publishing.alias().map(id -> invocation.dependingOn(List.of(id))).orElse(invocation));
    return made;
  }

  private MappingNode destinations(MappingNode config) {
    MappingBuilder destinations =
        new MappingBuilder(config.get("DestinationConfig").map(Node::range).orElse(config.range()));
    if (config.get("DestinationConfig").orElse(null) instanceof MappingNode written) {
      for (String outcome : List.of("OnSuccess", "OnFailure")) {
        Entry entry = written.entry(outcome).orElse(null);
        if (entry != null && entry.value() instanceof MappingNode) {
          destination(entry)
              .ifPresent(arn -> destinations.put(outcome, entry.keyRange(), wrapped(entry, arn)));
        }
      }
    }
    return destinations.build();
  }

  private static MappingNode wrapped(Entry entry, Node arn) {
    return new MappingBuilder(entry.value().range(), entry.keyRange())
        .put("Destination", arn)
        .build();
  }

  private Optional<Node> destination(Entry entry) {
    MappingNode written = (MappingNode) entry.value();
    String type = output.resolver().text(written, "Type").orElse("");
    Node named = written.get("Destination").orElse(null);
    Missing missing = named == null ? null : missing(named).orElse(null);
    Optional<Node> arn =
        named == null || missing != null
            ? madeDestination(entry, type, missing)
            : Optional.of(named);
    arn.ifPresent(known -> addPolicy(entry, type, known));
    return arn;
  }

  /**
   * @param condition under which the author names no destination
   * @param other what is named otherwise
   */
  private record Missing(String condition, Node other) {}

  private Optional<Missing> missing(Node named) {
    Intrinsics.If choice = Intrinsics.asIf(named).orElse(null);
    if (choice == null) {
      return Optional.empty();
    }
    boolean first = Intrinsics.isNoValue(choice.whenTrue());
    boolean second = Intrinsics.isNoValue(choice.whenFalse());
    if (first == second) {
      return Optional.empty();
    }
    if (first) {
      return Optional.of(new Missing(choice.name(), choice.whenFalse()));
    }
    String negated = LogicalIds.hashed("NOT" + choice.name(), logicalId);
    output.addCondition(
        ConditionMaker.not(negated, choice.name(), NodeMaker.at(choice.condition())));
    return Optional.of(new Missing(negated, choice.whenTrue()));
  }

  private Optional<Node> madeDestination(Entry entry, String type, @Nullable Missing missing) {
    boolean queue = type.equals("SQS");
    if (!queue && !type.equals("SNS")) {
      output
          .diagnostics()
          .warning(
              entry.key() + " of " + function.logicalId() + " has no destination",
              "Only a queue or topic is made where none is named. Give it a Destination.",
              entry.keyRange());
      return Optional.empty();
    }
    String id = logicalId + entry.key() + (queue ? "Queue" : "Topic");
    NodeMaker make = NodeMaker.at(entry.keyRange());
    Made target =
        Made.beside(
            function,
            id,
            entry.keyRange(),
            queue ? "AWS::SQS::Queue" : "AWS::SNS::Topic",
            new MappingBuilder(entry.value().range(), entry.keyRange()).build());
    made.add(withCondition(target, missing, make));
    output
        .references()
        .add(function.logicalId(), queue ? "DestinationQueue" : "DestinationTopic", id);
    Node arn = queue ? make.getAtt(id, "Arn") : make.ref(id);
    return Optional.of(
        missing == null ? arn : make.ifElse(missing.condition(), arn, missing.other()));
  }

  private Made withCondition(Made target, @Nullable Missing missing, NodeMaker make) {
    if (missing == null) {
      return target;
    }
    String condition = missing.condition();
    if (function.attribute("Condition").orElse(null) instanceof ScalarNode own) {
      String both = LogicalIds.hashed(own.text() + "AND" + condition, function.logicalId());
      output.addCondition(ConditionMaker.and(both, own.text(), condition, make));
      condition = both;
    }
    return target.withAttribute("Condition", make.text(condition));
  }

  private void addPolicy(Entry entry, String type, Node arn) {
    NodeMaker make = NodeMaker.at(entry.keyRange());
    ServicePolicies.forDestination(type, arn, logicalId + entry.key(), make)
        .ifPresentOrElse(policies::add, () -> tellUnknown(entry, type));
  }

  private void tellUnknown(Entry entry, String type) {
    output
        .diagnostics()
        .warning(
            entry.key() + " of " + function.logicalId() + " has no known Type",
            "It is '"
                + type
                + "'; the role is judged without a policy for it. Use SQS, SNS, EventBridge, Lambda"
                + " or S3Bucket.",
            entry.keyRange());
  }
}
