package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code AWS::Serverless::Application}: a nested stack. The template of one from the application
 * repository is known only to AWS, so such a stack has no TemplateURL here.
 */
final class ApplicationType implements SamType {
  @Override
  public void expand(SamResource resource, Output output) {
    MappingNode written = resource.properties();
    MappingBuilder stack =
        new MappingBuilder(written.range(), resource.head())
            .copy(written, "Parameters", "NotificationARNs", "TimeoutInMinutes");
    Node location = resource.property("Location").orElse(null);
    if (location != null && !(location instanceof MappingNode)) {
      stack.copyAs("TemplateURL", written, "Location");
    }
    stack.put("Tags", tags(resource, location));
    Made made = Made.inPlaceOf(resource, "AWS::CloudFormation::Stack", stack.build());
    output.add(resource, made);
  }

  private static Node tags(SamResource resource, @Nullable Node location) {
    Node all = Tagging.withCreator(resource, "lambda:createdBy");
    if (!(all instanceof SequenceNode list) || !(location instanceof MappingNode application)) {
      return all;
    }
    List<Node> tags = new ArrayList<>(list.items());
    addTag(tags, application, "ApplicationId", "serverlessrepo:applicationId");
    addTag(tags, application, "SemanticVersion", "serverlessrepo:semanticVersion");
    return new SequenceNode(tags, list.range());
  }

  private static void addTag(List<Node> tags, MappingNode application, String name, String key) {
    Node value = application.get(name).orElse(null);
    if (value != null && !Shapes.isNull(value)) {
      tags.add(NodeMaker.at(value).map().put("Key", key).put("Value", value).build());
    }
  }
}
