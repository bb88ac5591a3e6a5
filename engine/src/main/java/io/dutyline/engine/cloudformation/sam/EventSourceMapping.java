package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events that Lambda polls: SQS, Kinesis, DynamoDB, MSK, MQ, DocumentDB, SelfManagedKafka. */
final class EventSourceMapping {
  /** Properties that the event and the mapping have alike. */
  private static final String[] SAME = {
    "BatchSize",
    "BisectBatchOnFunctionError",
    "Enabled",
    "FilterCriteria",
    "FunctionResponseTypes",
    "KmsKeyArn",
    "LoggingConfig",
    "MaximumBatchingWindowInSeconds",
    "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts",
    "MetricsConfig",
    "ParallelizationFactor",
    "ProvisionedPollerConfig",
    "Queues",
    "ScalingConfig",
    "SourceAccessConfigurations",
    "StartingPosition",
    "StartingPositionTimestamp",
    "Topics",
    "TumblingWindowInSeconds"
  };

  /** Types of events to the property that names their source. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "DocumentDB", "Cluster",
          "DynamoDB", "Stream",
          "Kinesis", "Stream",
          "MQ", "Broker",
          "MSK", "Stream",
          "SQS", "Queue",
          "SelfManagedKafka", "KafkaBootstrapServers");

  /** Types of events to AWS's policy for reading them, where there is one. */
  private static final Map<String, String> POLICIES =
      Map.of(
          "DynamoDB", "AWSLambdaDynamoDBExecutionRole",
          "Kinesis", "AWSLambdaKinesisExecutionRole",
          "MSK", "AWSLambdaMSKExecutionRole",
          "SQS", "AWSLambdaSQSQueueExecutionRole");

  /** Types of events to the property of the mapping that their consumer group stands in. */
  private static final Map<String, String> KAFKA =
      Map.of(
          "MSK", "AmazonManagedKafkaEventSourceConfig",
          "SelfManagedKafka", "SelfManagedKafkaEventSourceConfig");

  private final Event event;
  private final Role role;
  private final MappingBuilder mapping;

  private EventSourceMapping(Event event, Role role) {
    this.event = event;
    this.role = role;
    this.mapping = event.start();
  }

  static boolean isKnown(String type) {
    return SOURCES.containsKey(type);
  }

  static void add(Event event, Role role) {
    if (event.requires(SOURCES.getOrDefault(event.type(), ""))) {
      new EventSourceMapping(event, role).add();
    }
  }

  private void add() {
    mapping.put("FunctionName", event.target().name(event.head()));
    mapping.copy(event.properties(), SAME);
    source();
    kafka();
    documents();
    destination();
    event.add(event.logicalId(), "AWS::Lambda::EventSourceMapping", mapping);
    String policy = POLICIES.get(event.type());
    if (policy != null) {
      String arn = Partition.policyArn(event.output(), "service-role/" + policy);
      role.addManaged(event.maker().text(arn));
    }
    new SourcePolicies(event).make().ifPresent(role::addPolicyOnce);
    destinationPolicy().ifPresent(role::addPolicyOnce);
  }

  private void source() {
    String property = SOURCES.getOrDefault(event.type(), "");
    if (!event.type().equals("SelfManagedKafka")) {
      mapping.copyAs("EventSourceArn", event.properties(), property);
      return;
    }
    NodeMaker make = NodeMaker.at(event.headOf(property));
    MappingNode endpoints = make.map().copy(event.properties(), property).build();
    mapping.put("SelfManagedEventSource", make.map().put("Endpoints", endpoints).build());
  }

  private void kafka() {
    MappingBuilder config =
        event.start().copy(event.properties(), "ConsumerGroupId", "SchemaRegistryConfig");
    String property = KAFKA.get(event.type());
    if (property != null && !config.isEmpty()) {
      mapping.put(property, config.build());
    }
  }

  private void documents() {
    if (event.type().equals("DocumentDB")) {
      MappingBuilder config =
          event.start().copy(event.properties(), "DatabaseName", "CollectionName", "FullDocument");
      mapping.put("DocumentDBEventSourceConfig", config.build());
    }
  }

  /** The type of a destination is for the role's policy, the mapping has only the destination. */
  private void destination() {
    if (!(event.something("DestinationConfig").orElse(null) instanceof MappingNode config)) {
      mapping.copy(event.properties(), "DestinationConfig");
      return;
    }
    MappingBuilder stripped = MappingBuilder.from(config);
    Entry failure = config.entry("OnFailure").orElse(null);
    if (failure != null && failure.value() instanceof MappingNode target) {
      stripped.put(
          "OnFailure", failure.keyRange(), MappingBuilder.from(target).remove("Type").build());
    }
    mapping.put("DestinationConfig", event.headOf("DestinationConfig"), stripped.build());
  }

  private Optional<MappingNode> destinationPolicy() {
    boolean typed =
        event.something("DestinationConfig").orElse(null) instanceof MappingNode config
            && config.get("OnFailure").orElse(null) instanceof MappingNode target
            && target.get("Type").isPresent()
            && target.get("Destination").isPresent();
    if (!typed) {
      return Optional.empty();
    }
    MappingNode config = (MappingNode) event.property("DestinationConfig").orElseThrow();
    MappingNode target = (MappingNode) config.get("OnFailure").orElseThrow();
    Node arn = target.get("Destination").orElseThrow();
    SourceRange head = event.headOf("DestinationConfig");
    String type = event.output().resolver().text(target, "Type").orElse("");
    if (List.of("SQS", "SNS", "S3").contains(type)) {
      return ServicePolicies.forDestination(type, arn, event.logicalId(), NodeMaker.at(head));
    }
    if (!type.equals("Kafka")) {
      event.refuse("has a destination of an unknown type", "SAM knows SQS, SNS, S3 and Kafka.");
    }
    return Optional.empty();
  }
}
