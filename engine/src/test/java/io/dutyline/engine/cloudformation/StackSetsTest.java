package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StackSetsTest {
  private static final String SET =
      """
      Resources:
        S:
          Type: AWS::CloudFormation::StackSet
          Properties:
            StackInstancesGroup:
              - Regions: [eu-west-1, eu-north-1]
                ParameterOverrides: [{ParameterKey: Over, ParameterValue: x}]
            Parameters:
              - {ParameterKey: Env, ParameterValue: prod}
              - {ParameterKey: Over, ParameterValue: y}
      """;

  private static final String CHILD =
      """
      Parameters:
        Env: {Type: String}
        Over: {Type: String, Default: z}
      Resources:
        R: {Type: A::B::C, Properties: {X: [!Ref Env, !Ref Over, !Ref AWS::Region, !Ref Other]}}
        Other: {Type: A::B::C}
      """;

  @TempDir Path folder;
  private TemplateTree tree;

  @BeforeEach
  void start() {
    tree = new TemplateTree(folder).with(Evaluated.regions("us-east-1"));
  }

  @Test
  void areDeployedToRegionsOfTheirOwn() {
    tree.with("main.yaml", SET + "      TemplateURL: child.yaml\n").with("child.yaml", CHILD);
    assertEquals(
        "[prod, <PARAMETER parameter S/Over : STRING>, (S/AWS::Region = eu-west-1 ? eu-west-1 :"
            + " eu-north-1), <RESOURCE_ATTRIBUTE the identifier of resource S/Other : STRING>]",
        ValueText.of(tree.value("S/R", "X")));
    Resource resource = TemplateTree.resource(tree.evaluate(), "S/R");
    assertEquals(
        "(S/AWS::Region = eu-west-1 ? eu-west-1 : eu-north-1)",
        ValueText.of(resource.attributes().get(Resource.REGION)));
    assertEquals(List.of(), tree.diagnostics());
  }

  @Test
  void mayBeWrittenInPlace() {
    tree.with("main.yaml", SET + "      TemplateBody: |\n" + CHILD.indent(8));
    Resource resource = TemplateTree.resource(tree.evaluate(), "S/R");
    assertEquals(new SourceRange("main.yaml", 16, 11, 16, 12), resource.head());
    assertEquals("S", resource.calls().get(0).address());
    assertEquals(List.of(), tree.diagnostics());
  }

  @Test
  void mayBeTextOfWhichNoPartHasAPlace() {
    String json = "'{\"Resources\": {\"R\": {\"Type\": \"A::B::C\"}}}'";
    tree.with("main.yaml", SET + "      TemplateBody: " + json + "\n");
    Parsed<EvaluatedStack> evaluated = tree.evaluate();
    assertEquals(
        new SourceRange("main.yaml", 11, 21, 11, 64),
        TemplateTree.resource(evaluated, "S/R").head());
  }

  @Test
  void mayBeMadeByAFunction() {
    tree.with(
        "main.yaml",
        SET + "      TemplateBody: {'Fn::ToJsonString': {Resources: {R: {Type: 'A::B::C'}}}}\n");
    assertEquals(List.of("S", "S/R"), tree.addresses());
  }

  @Test
  void mayBeAFileThatRainPutsThere() {
    tree.with("main.yaml", SET + "      TemplateBody: {'Rain::Embed': child.yaml}\n")
        .with("child.yaml", CHILD);
    assertEquals(List.of("S", "S/R", "S/Other"), tree.addresses());
  }

  @Test
  void ofWhichTheTemplateIsNotKnownAreNotFollowed() {
    tree.with("main.yaml", SET + "      TemplateBody: !Ref AWS::StackName\n");
    assertEquals(List.of("S"), tree.addresses());
    assertEquals(List.of("NOTE main.yaml:2:3 Nested stack S is not followed"), tree.diagnostics());
  }

  @Test
  void withoutRegionsAreDeployedAnywhere() {
    tree.with(
            "main.yaml",
            """
            Resources:
              S:
                Type: AWS::CloudFormation::StackSet
                Properties: {TemplateURL: child.yaml}
            """)
        .with("child.yaml", "Resources: {R: {Type: A::B::C}}\n");
    assertEquals(
        "<PSEUDO_PARAMETER S/AWS::Region : STRING>",
        ValueText.of(
            TemplateTree.resource(tree.evaluate(), "S/R").attributes().get(Resource.REGION)));
  }
}
