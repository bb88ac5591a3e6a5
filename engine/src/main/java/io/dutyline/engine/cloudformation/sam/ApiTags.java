package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import java.util.Optional;
import java.util.Set;

/** Tags of an API and of what is made for it. */
final class ApiTags {
  private static final Set<String> LISTED =
      Set.of(
          "AWS::ApiGateway::RestApi",
          "AWS::ApiGateway::Stage",
          "AWS::ApiGateway::DomainName",
          "AWS::ApiGateway::DomainNameV2",
          "AWS::ApiGateway::DomainNameAccessAssociation",
          "AWS::ApiGateway::UsagePlan",
          "AWS::ApiGateway::ApiKey");

  private static final Set<String> MAPPED =
      Set.of("AWS::ApiGatewayV2::Stage", "AWS::ApiGatewayV2::DomainName");

  private ApiTags() {}

  static Optional<MappingNode> of(SamResource api) {
    return api.property("Tags").orElse(null) instanceof MappingNode tags
            && !tags.entries().isEmpty()
        ? Optional.of(tags)
        : Optional.empty();
  }

  /** Returns the tags as a list of keys and values, as most resources want them. */
  static Node list(MappingNode tags) {
    return NodeMaker.at(tags).list(Tagging.list(tags));
  }

  /** Returns a resource with the tags that its API passes on, if it can have any. */
  static Made propagated(Made made, MappingNode tags) {
    if (LISTED.contains(made.type())) {
      return made.with("Tags", list(tags));
    }
    return MAPPED.contains(made.type()) ? made.with("Tags", tags) : made;
  }
}
