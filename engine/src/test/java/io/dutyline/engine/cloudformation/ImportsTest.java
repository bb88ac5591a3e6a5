package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportsTest {
  private static final String NETWORK =
      """
      Parameters:
        Env: {Type: String, Default: dev}
      Conditions:
        IsProd: !Equals [!Ref AWS::AccountId, '123456789012']
      Resources:
        Vpc: {Type: AWS::EC2::VPC}
      Outputs:
        Plain: {Value: 10.0.0.0/8, Export: {Name: cidr}}
        Stage: {Value: !Ref Env, Export: {Name: stage}}
        Size: {Value: !If [IsProd, large, small], Export: {Name: size}}
        Vpc: {Value: !Ref Vpc, Export: {Name: !Sub '${AWS::StackName}-VpcId'}}
        Inside: {Value: 1}
      """;

  @TempDir Path folder;
  private TemplateTree tree;

  @BeforeEach
  void start() {
    tree = new TemplateTree(folder).with("network.yaml", NETWORK).with("other.yaml", NETWORK);
  }

  private Value x(String expression, String... stacks) {
    List<Export> exports = new ArrayList<>();
    for (String stack : stacks) {
      exports.addAll(tree.exports(stack));
    }
    String template =
        """
        Parameters:
          Network: {Type: String}
        Resources: {R: {Type: A::B::C, Properties: {X: %s}}}
        """;
    Parsed<EvaluatedStack> evaluated =
        tree.with("main.yaml", template.formatted(expression)).importing(new Exports(exports));
    assertEquals(List.of(), evaluated.diagnostics());
    return TemplateTree.value(evaluated, "R", "X");
  }

  @Test
  void areWorthWhatTheOneExportIs() {
    Value value = x("!ImportValue cidr", "network.yaml");
    assertEquals("10.0.0.0/8", ValueText.of(value));
    assertEquals(List.of("output Plain of network.yaml"), value.origin().via());
    assertEquals("main.yaml", value.range().path());
  }

  @Test
  void restOnTheOtherStacksAssumptions() {
    Value value = x("!ImportValue stage", "network.yaml");
    assertEquals("dev", ValueText.of(value));
    assertEquals(
        Set.of(new Assumption("parameter Env of network.yaml", "dev, its default")),
        value.origin().assumptions());
  }

  @Test
  void areOneOfWhatTheOtherStacksConditionsLeave() {
    assertEquals(
        "<IMPORT export size : STRING of [large, small]>",
        ValueText.of(x("!ImportValue size", "network.yaml")));
  }

  @Test
  void mayFitByTheEndOfTheirName() {
    Value value = x("!ImportValue {'Fn::Sub': '${Network}-VpcId'}", "network.yaml");
    assertEquals("<IMPORT export Sub \"${Network}-VpcId\" : STRING>", ValueText.of(value));
    assertEquals(List.of("output Vpc of network.yaml"), value.origin().via());
    assertEquals(
        Set.of(
            new Assumption(
                "export Sub \"${Network}-VpcId\"",
                "output Vpc of network.yaml, the only one that fits")),
        value.origin().assumptions());
    assertEquals(Set.of(), value.origin().references());
  }

  @Test
  void areUnknownIfSeveralExportsFit() {
    String expression = "!ImportValue {'Fn::Sub': '${Network}-VpcId'}";
    assertEquals(List.of(), via(expression, "network.yaml", "other.yaml"));
    assertEquals(List.of(), via("!ImportValue cidr", "network.yaml", "other.yaml"));
  }

  @Test
  void areUnknownIfNoExportFits() {
    assertEquals(List.of(), via("!ImportValue nothing", "network.yaml"));
    assertEquals(List.of(), via("!ImportValue {Ref: Network}", "network.yaml"));
    assertEquals(List.of(), via("!ImportValue cidr"));
  }

  private List<String> via(String expression, String... stacks) {
    List<String> via = new ArrayList<>(x(expression, stacks).origin().via());
    via.remove("parameter Network");
    return via;
  }

  @Test
  void mayBeOfAStackThatIsNestedInAnother() {
    tree.with(
        "outer.yaml",
        """
        Resources:
          N:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: network.yaml, Parameters: {Env: test}}
        """);
    Value value = x("!ImportValue stage", "outer.yaml");
    assertEquals("test", ValueText.of(value));
    assertEquals(List.of("output N/Stage of outer.yaml"), value.origin().via());
  }
}
