package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** AutoPublishAlias: a version of the function whenever its code changes, and an alias for it. */
final class Publishing {
  private static final int DIGITS = 10;

  private final SamResource function;
  private final MappingBuilder properties;
  private final Output output;
  private final NodeMaker make;
  private final @Nullable String name;

  /**
   * @param properties of the function as made so far, without a role that is made for it
   */
  Publishing(SamResource function, MappingBuilder properties, Output output) {
    this.function = function;
    this.properties = properties;
    this.output = output;
    this.make = NodeMaker.at(function.headOf("AutoPublishAlias"));
    this.name = name(function, output);
  }

  private static @Nullable String name(SamResource function, Output output) {
    Node written = function.something("AutoPublishAlias").orElse(null);
    if (written == null) {
      return null;
    }
    String name = output.resolver().text(written).orElse(null);
    if (name == null) {
      output
          .diagnostics()
          .warning(
              "AutoPublishAlias of " + function.logicalId() + " is not known",
              "The transform takes a text or a parameter's value. The function is judged without"
                  + " versions and an alias.",
              written.range());
    }
    return name;
  }

  /** Returns the alias's logical id, if there is one. */
  Optional<String> alias() {
    return Optional.ofNullable(name)
        .map(alias -> alias.replace('-', 'D').replace('_', 'U'))
        .map(alias -> function.logicalId() + "Alias" + alias);
  }

  /** Returns what qualifies the function: the alias's name, or the latest version. */
  String qualifier() {
    return name == null ? "$LATEST" : name;
  }

  /** Returns the version and the alias; none if the function has no alias. */
  List<Made> publish() {
    Optional<Entry> updates = output.deployments().add(function, name != null, output);
    if (name == null) {
      return List.of();
    }
    String hash = codeHash();
    if (hash != null) {
      describe(hash);
    }
    Made version = version(hash);
    Made alias = alias(version.logicalId());
    output.references().add(function.logicalId(), "Version", version.logicalId());
    output.references().add(function.logicalId(), "Alias", alias.logicalId());
    return List.of(version, updates.map(policy -> alias.withAttribute(policy)).orElse(alias));
  }

  private @Nullable String codeHash() {
    return function
        .something("AutoPublishCodeSha256")
        .flatMap(written -> output.resolver().text(written))
        .orElse(null);
  }

  /** A changed description makes Lambda publish a version although only the code has changed. */
  private void describe(String hash) {
    Node description = function.something("Description").orElse(null);
    NodeMaker place = NodeMaker.at(function.headOf("AutoPublishCodeSha256"));
    if (description == null) {
      properties.put("Description", place.text(hash));
      return;
    }
    Optional<String> text = output.resolver().text(output.resolver().resolve(description));
    properties.put(
        "Description",
        text.<Node>map(known -> NodeMaker.at(description).text(known + " " + hash))
            .orElseGet(() -> NodeMaker.at(description).join(" ", description, place.text(hash))));
  }

  private Made version(@Nullable String hash) {
    String prefix = function.logicalId() + "Version";
    String logicalId =
        hash == null
            ? LogicalIds.hashed(prefix, hashed())
            : prefix + hash.substring(0, Math.min(DIGITS, hash.length()));
    MappingBuilder version =
        make.map()
            .put("FunctionName", make.ref(function.logicalId()))
            .copyAs("Description", function.properties(), "VersionDescription");
    if (function.property("CapacityProviderConfig").isPresent()) {
      version.copy(function.properties(), "FunctionScalingConfig");
    }
    Made made =
        Made.beside(function, logicalId, make.range(), "AWS::Lambda::Version", version.build());
    return function.attribute("DeletionPolicy").isPresent()
        ? made
        : made.withAttribute("DeletionPolicy", deletionPolicy());
  }

  private Node deletionPolicy() {
    boolean disposable = function.property("CapacityProviderConfig").isPresent();
    return function
        .property("VersionDeletionPolicy")
        .orElseGet(() -> make.text(disposable ? "Delete" : "Retain"));
  }

  /** Returns what a new version is made for. */
  private Node hashed() {
    if (function.property("AutoPublishAliasAllProperties").filter(Truths::isTrue).isPresent()) {
      return withLayers();
    }
    MappingBuilder hashed = new MappingBuilder(function.head());
    if (properties.get("Code").orElse(null) instanceof MappingNode code) {
      hashed.putAll((MappingNode) output.resolver().resolve(code));
    }
    if (function.something("Environment").orElse(null) instanceof MappingNode environment) {
      hashed.putAll(environment);
    }
    if (function.has("MemorySize")) {
      hashed.copy(function.properties(), "MemorySize");
    }
    boolean snapped =
        function.something("SnapStart").orElse(null) instanceof MappingNode snap
            && !(snap.get("ApplyOn").orElse(null) instanceof ScalarNode when
                && when.text().equals("None"))
            && snap.get("ApplyOn").isPresent();
    if (snapped) {
      hashed.copy(function.properties(), "SnapStart");
    }
    return hashed.build();
  }

  private Node withLayers() {
    MappingBuilder hashed = MappingBuilder.from(properties.build());
    if (function.something("Layers").orElse(null) instanceof SequenceNode layers) {
      for (Node layer : layers.items()) {
        Intrinsics.logicalId(layer).ifPresent(id -> addLayer(hashed, id));
      }
    }
    return hashed.build();
  }

  private void addLayer(MappingBuilder hashed, String logicalId) {
    boolean publishes =
        output.resource(logicalId).map(Entry::value).orElse(null) instanceof MappingNode layer
            && layer.get("Properties").orElse(null) instanceof MappingNode written
            && written.get("PublishLambdaVersion").filter(Truths::isSomething).isPresent();
    if (publishes) {
      MappingNode layer = (MappingNode) output.resource(logicalId).orElseThrow().value();
      hashed.put(logicalId, layer.get("Properties").orElseThrow());
    }
  }

  private Made alias(String version) {
    MappingBuilder alias =
        make.map()
            .put("Name", make.text(qualifier()))
            .put("FunctionName", make.ref(function.logicalId()))
            .put("FunctionVersion", make.getAtt(version, "Version"));
    if (function.has("ProvisionedConcurrencyConfig")) {
      alias.copy(function.properties(), "ProvisionedConcurrencyConfig");
    }
    return Made.beside(
        function, alias().orElseThrow(), make.range(), "AWS::Lambda::Alias", alias.build());
  }
}
