package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.Optional;

/** The properties of a serverless function to those of a function. */
final class FunctionProperties {
  /** Those that both have. */
  private static final String[] SAME = {
    "Architectures",
    "CodeSigningConfigArn",
    "Description",
    "DurableConfig",
    "Environment",
    "EphemeralStorage",
    "FileSystemConfigs",
    "Handler",
    "ImageConfig",
    "KmsKeyArn",
    "Layers",
    "LoggingConfig",
    "MemorySize",
    "PackageType",
    "PublishToLatestPublished",
    "RecursiveLoop",
    "ReservedConcurrentExecutions",
    "Role",
    "Runtime",
    "RuntimeManagementConfig",
    "SnapStart",
    "TenancyConfig",
    "Timeout",
    "VpcConfig"
  };

  private final SamResource function;
  private final Output output;
  private final MappingBuilder built;

  private FunctionProperties(SamResource function, Output output) {
    this.function = function;
    this.output = output;
    this.built = new MappingBuilder(function.properties().range(), function.head());
  }

  static MappingBuilder of(SamResource function, Output output) {
    return new FunctionProperties(function, output).build();
  }

  private MappingBuilder build() {
    MappingNode written = function.properties();
    built.copy(written, SAME);
    copyIfSomething("FunctionName");
    copyIfSomething("FunctionScalingConfig");
    code().ifPresent(code -> built.put("Code", function.headOf(codeProperty()), code));
    built.put("Tags", function.headOf("Tags"), Tagging.withCreator(function, "lambda:createdBy"));
    tracing();
    deadLetters();
    capacityProvider();
    return built;
  }

  private void copyIfSomething(String name) {
    if (function.has(name)) {
      built.copy(function.properties(), name);
    }
  }

  /** Returns whether the function is traced: what is set and not {@code Disabled}. */
  static boolean isTraced(SamResource function, Output output) {
    Node tracing = function.something("Tracing").orElse(null);
    return tracing != null && output.resolver().text(tracing).filter("Disabled"::equals).isEmpty();
  }

  private void tracing() {
    if (isTraced(function, output)) {
      Node mode = function.property("Tracing").orElseThrow();
      built.put(
          "TracingConfig",
          function.headOf("Tracing"),
          NodeMaker.at(mode).map().put("Mode", mode).build());
    }
  }

  private void deadLetters() {
    if (function.something("DeadLetterQueue").orElse(null) instanceof MappingNode queue) {
      MappingNode config = new MappingBuilder(queue.range()).copy(queue, "TargetArn").build();
      built.put("DeadLetterConfig", function.headOf("DeadLetterQueue"), config);
    }
  }

  private void capacityProvider() {
    if (function.something("CapacityProviderConfig").orElse(null) instanceof MappingNode config) {
      NodeMaker make = NodeMaker.at(config);
      MappingBuilder instances =
          make.map()
              .copyAs("CapacityProviderArn", config, "Arn")
              .copy(
                  config,
                  "PerExecutionEnvironmentMaxConcurrency",
                  "ExecutionEnvironmentMemoryGiBPerVCpu");
      built.put(
          "CapacityProviderConfig",
          function.headOf("CapacityProviderConfig"),
          make.map()
              .put("LambdaManagedInstancesCapacityProviderConfig", instances.build())
              .build());
    }
  }

  private boolean isImage() {
    return function.property("PackageType").orElse(null) instanceof ScalarNode type
        && type.text().equals("Image");
  }

  private String codeProperty() {
    if (isImage()) {
      return "ImageUri";
    }
    return function.property("InlineCode").isPresent() ? "InlineCode" : "CodeUri";
  }

  private Optional<Node> code() {
    String property = codeProperty();
    Node written = function.property(property).orElse(null);
    if (written == null) {
      return Optional.empty();
    }
    NodeMaker make = NodeMaker.at(written);
    MappingBuilder code =
        switch (property) {
          case "ImageUri" -> make.map().put("ImageUri", written);
          case "InlineCode" -> make.map().put("ZipFile", written);
          default ->
              CodeLocation.convert(
                  written, "S3Bucket", "S3Key", "S3ObjectVersion", "S3ObjectStorageMode");
        };
    if (!isImage() && function.has("SourceKMSKeyArn")) {
      code.copy(function.properties(), "SourceKMSKeyArn");
    }
    return Optional.of(code.build());
  }
}
