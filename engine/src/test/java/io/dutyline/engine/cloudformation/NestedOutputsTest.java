package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NestedOutputsTest {
  private static final String MAIN =
      """
      Resources:
        User:
          Type: A::B::C
          Properties: {X: %s}
        N:
          Type: AWS::CloudFormation::Stack
          Properties: {TemplateURL: child.yaml}
      """;

  private static final String CHILD =
      """
      Parameters:
        Env: {Type: String, Default: dev}
        More: {Type: String, NoEcho: true, Default: hunter2}
      Conditions:
        Near: !Equals [!Ref AWS::Region, eu-west-1]
        Never: !Equals [a, b]
      Resources:
        Bucket: {Type: AWS::S3::Bucket}
      Outputs:
        Name: {Value: !Ref Bucket}
        Stage: {Value: !Sub '${Env}-stage'}
        Close: {Value: close, Condition: Near}
        Gone: {Value: gone, Condition: Never}
        Secret: {Value: !Ref More}
      """;

  @TempDir Path folder;
  private TemplateTree tree;

  @BeforeEach
  void start() {
    tree = new TemplateTree(folder);
  }

  private Value x(String expression) {
    return tree.with("main.yaml", MAIN.formatted(expression))
        .with("child.yaml", CHILD)
        .value("User", "X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!GetAtt N.Outputs.Name",
        "!GetAtt [N, Outputs.Name]",
        "!GetAtt [N, Outputs, Name]",
        "!Sub '${N.Outputs.Name}'"
      })
  void referToWhatTheyAreMadeOf(String expression) {
    Value value = x(expression);
    assertEquals(Set.of(new Reference("N/Bucket", "")), value.origin().references());
    assertEquals(
        "<RESOURCE_ATTRIBUTE the identifier of resource N/Bucket : STRING>", ValueText.of(value));
    assertEquals(List.of("output N/Name"), value.origin().via());
    assertEquals("main.yaml", value.range().path());
  }

  @Test
  void areKnownIfWhatTheyAreMadeOfIs() {
    assertEquals("dev-stage", ValueText.of(x("!GetAtt N.Outputs.Stage")));
  }

  @Test
  void mayDependOnAConditionInside() {
    assertEquals(
        "(AWS::Region = eu-west-1 ? close : absent)", ValueText.of(x("!GetAtt N.Outputs.Close")));
    assertEquals("absent", ValueText.of(x("!GetAtt N.Outputs.Gone")));
  }

  @Test
  void keepSecrets() {
    assertEquals(true, x("!GetAtt N.Outputs.Secret").origin().sensitive());
  }

  @Test
  void thatAreNotThereAreTold() {
    assertEquals("<INVALID output Nam of child.yaml>", ValueText.of(x("!GetAtt N.Outputs.Nam")));
    assertEquals(
        List.of("WARNING main.yaml:4:21 Nested stack N has no output Nam"), tree.diagnostics());
  }

  @Test
  void goOnToOtherStacks() {
    String to =
        """
          To:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: to.yaml, Parameters: {Bucket: !GetAtt N.Outputs.Name}}
        """;
    tree.with("main.yaml", MAIN.formatted("1").replace("  N:\n", to + "  N:\n"))
        .with("child.yaml", CHILD)
        .with(
            "to.yaml",
            """
            Parameters:
              Bucket: {Type: String}
            Conditions:
              HasBucket: !Not [!Equals [!Ref Bucket, '']]
            Resources:
              R: {Type: A::B::C, Properties: {X: !If [HasBucket, !Ref Bucket, none]}}
            """);
    Value value = tree.value("To/R", "X");
    assertEquals(Set.of(new Reference("N/Bucket", "")), value.origin().references());
    assertEquals(List.of("parameter To/Bucket", "output N/Name"), value.origin().via());
    assertEquals(List.of("User", "To", "To/R", "N", "N/Bucket"), tree.addresses());
  }

  @Test
  void inACircleAreUnknownAndTold() {
    tree.with(
            "main.yaml",
            """
            Resources:
              A:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {In: !GetAtt B.Outputs.Out}}
              B:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {In: !GetAtt A.Outputs.Out}}
            """)
        .with(
            "child.yaml",
            """
            Parameters:
              In: {Type: String}
            Resources:
              R: {Type: A::B::C, Properties: {X: !Ref In}}
            Outputs:
              Out: {Value: !Ref In}
            """);
    assertEquals(
        "<RESOURCE_ATTRIBUTE attribute Outputs.Out of resource B>",
        ValueText.of(tree.value("A/R", "X")));
    assertEquals(
        List.of("WARNING main.yaml:2:3 Nested stack A waits for itself"), tree.diagnostics());
  }

  @Test
  void ofAStackThatIsNotFollowedAreUnknown() {
    tree.with("main.yaml", MAIN.formatted("!GetAtt N.Outputs.Name"));
    assertEquals(
        "<RESOURCE_ATTRIBUTE attribute Outputs.Name of resource N>",
        ValueText.of(tree.value("User", "X")));
  }
}
