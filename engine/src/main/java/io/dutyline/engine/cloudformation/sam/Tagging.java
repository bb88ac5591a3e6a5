package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tags: a map to SAM, a list of keys and values to CloudFormation. */
final class Tagging {
  /** Types that the transform makes and can give a list of tags. */
  private static final Set<String> TAGGED =
      Set.of(
          "AWS::ApiGateway::DomainName",
          "AWS::ApiGateway::DomainNameV2",
          "AWS::ApiGateway::RestApi",
          "AWS::ApiGateway::Stage",
          "AWS::IAM::Role",
          "AWS::IoT::TopicRule",
          "AWS::Lambda::CapacityProvider",
          "AWS::Lambda::Function",
          "AWS::Lambda::MicrovmImage",
          "AWS::Lambda::NetworkConnector",
          "AWS::S3::Bucket",
          "AWS::SNS::Topic",
          "AWS::SQS::Queue",
          "AWS::StepFunctions::StateMachine");

  private Tagging() {}

  /** Returns the tags of a map, in its order. */
  static List<Node> list(MappingNode tags) {
    List<Node> list = new ArrayList<>();
    for (Entry tag : tags.entries()) {
      NodeMaker make = NodeMaker.at(tag.keyRange());
      Node value = Shapes.isNull(tag.value()) ? make.text("") : tag.value();
      list.add(make.map().put("Key", tag.key()).put("Value", value).build());
    }
    return list;
  }

  /** Returns one tag that the transform itself adds. */
  static Node tag(NodeMaker make, String key, String value) {
    return make.map().put("Key", key).put("Value", value).build();
  }

  /**
   * Returns a resource's own tags after that of the transform.
   *
   * @param creator the key of the transform's: {@code lambda:createdBy}
   */
  static Node withCreator(SamResource resource, String creator) {
    Node written = resource.property("Tags").orElse(null);
    List<Node> tags = new ArrayList<>();
    tags.add(tag(resource.maker(), creator, "SAM"));
    if (written instanceof MappingNode map) {
      tags.addAll(list(map));
    } else if (written != null) {
      return written;
    }
    return NodeMaker.at(resource.headOf("Tags")).list(tags);
  }

  /** Returns what was made for a resource with the tags that it passes on, if it does. */
  static List<Made> propagate(SamResource resource, List<Made> made) {
    Optional<MappingNode> tags = propagated(resource);
    if (tags.isEmpty()) {
      return made;
    }
    Node list = NodeMaker.at(resource.headOf("PropagateTags")).list(list(tags.get()));
    List<Made> tagged = new ArrayList<>();
    for (Made each : made) {
      tagged.add(TAGGED.contains(each.type()) ? each.with("Tags", list) : each);
    }
    return tagged;
  }

  /** Returns the tags that a resource passes on to what is made for it; empty if none. */
  static Optional<MappingNode> propagated(SamResource resource) {
    return resource.has("PropagateTags")
            && resource.something("Tags").orElse(null) instanceof MappingNode tags
        ? Optional.of(tags)
        : Optional.empty();
  }
}
