package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code AWS::Serverless::LayerVersion}: a version of a layer, new whenever anything changes. */
final class LayerVersionType implements SamType {
  private static final Set<String> RESOLVED =
      Set.of("Description", "LayerName", "LicenseInfo", "RetentionPolicy");

  /** Attributes that make no new version. */
  private static final Set<String> NOT_HASHED =
      Set.of("DeletionPolicy", "Metadata", "UpdateReplacePolicy");

  @Override
  public void expand(SamResource resource, Output output) {
    MappingNode written = resource.properties();
    MappingBuilder layer =
        new MappingBuilder(written.range(), resource.head())
            .put("LayerName", resource.logicalId())
            .copy(
                written,
                "CompatibleArchitectures",
                "CompatibleRuntimes",
                "Description",
                "LayerName",
                "LicenseInfo");
    resource
        .property("ContentUri")
        .map(uri -> CodeLocation.convert(uri, "S3Bucket", "S3Key", "S3ObjectVersion").build())
        .ifPresent(content -> layer.put("Content", resource.headOf("ContentUri"), content));
    Made made =
        new Made(
            LogicalIds.hashed(resource.logicalId(), hashed(resource, output)),
            resource.head(),
            resource.body().range(),
            "AWS::Lambda::LayerVersion",
            layer.build(),
            attributes(resource));
    output.addRenamed(resource, retained(resource, made, output));
  }

  private static List<Entry> attributes(SamResource resource) {
    List<Entry> attributes = new ArrayList<>(resource.passedOn());
    resource.body().entry("DependsOn").ifPresent(attributes::add);
    return attributes;
  }

  /** Old versions stay, as functions may use them, unless the author says otherwise. */
  private static Made retained(SamResource resource, Made made, Output output) {
    Optional<String> policy =
        resource
            .something("RetentionPolicy")
            .flatMap(written -> output.resolver().text(written))
            .map(text -> text.toLowerCase(Locale.ROOT));
    NodeMaker make = NodeMaker.at(resource.headOf("RetentionPolicy"));
    if (policy.isPresent()) {
      String name = policy.get().equals("delete") ? "Delete" : "Retain";
      return made.withAttribute("DeletionPolicy", make.text(name));
    }
    return resource.attribute("DeletionPolicy").isPresent()
        ? made
        : made.withAttribute("DeletionPolicy", make.text("Retain"));
  }

  private static Node hashed(SamResource resource, Output output) {
    NodeMaker make = resource.maker();
    MappingBuilder properties = make.map();
    for (Entry entry : resource.properties().entries()) {
      boolean resolved = RESOLVED.contains(entry.key());
      properties.put(
          entry.key(), resolved ? output.resolver().resolve(entry.value()) : entry.value());
    }
    MappingBuilder body = make.map().put("Type", resource.type());
    for (Entry attribute : resource.kept()) {
      if (!NOT_HASHED.contains(attribute.key())) {
        body.put(attribute);
      }
    }
    body.put("Properties", properties.build());
    return make.map().put(resource.logicalId(), body.build()).build();
  }
}
