package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NestedStacksTest {
  private static final String ENV = "Parameters:\n  Env: {Type: String}\n";
  private static final String IS_PROD = "Conditions:\n  IsProd: !Equals [!Ref Env, prod]\n";

  @TempDir Path folder;
  private TemplateTree tree;

  @BeforeEach
  void start() {
    tree = new TemplateTree(folder);
  }

  @Test
  void resourcesStandBelowTheirStack() {
    tree.nesting("", "TemplateURL: child.yaml").child("", "1");
    Parsed<EvaluatedStack> evaluated = tree.evaluate();
    Resource resource = TemplateTree.resource(evaluated, "N/R");
    assertEquals(List.of("N", "N/R"), tree.addresses());
    assertEquals(new SourceRange("child.yaml", 2, 3, 2, 4), resource.head());
    assertEquals(
        List.of(
            new Call(
                "N",
                new SourceRange("main.yaml", 2, 3, 2, 4),
                new SourceRange("main.yaml", 2, 3, 5, 30))),
        resource.calls());
    EvaluatedStack stack = evaluated.value().orElseThrow();
    assertEquals(
        List.of("main.yaml", "child.yaml"), stack.files().stream().map(SourceFile::path).toList());
    assertEquals(Set.of("child.yaml"), stack.nested());
    assertEquals(List.of(), tree.diagnostics());
  }

  @Test
  void stacksNestInEachOther() {
    String nest =
        """
        Resources:
          M:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: ../child.yaml}
        """;
    tree.nesting("", "TemplateURL: sub/mid.yaml").with("sub/mid.yaml", nest).child("", "!Ref R");
    assertEquals(List.of("N", "N/M", "N/M/R"), tree.addresses());
    assertEquals(
        Set.of(new Reference("N/M/R", "")), tree.value("N/M/R", "X").origin().references());
    assertEquals(
        List.of("N", "N/M"),
        TemplateTree.resource(tree.evaluate(), "N/M/R").calls().stream()
            .map(Call::address)
            .toList());
  }

  @Test
  void anOpenInputIsTheSameInputInside() {
    tree.nesting(ENV, "TemplateURL: child.yaml\nParameters: {Env: !Ref Env}")
        .child(ENV + IS_PROD, "!If [IsProd, !Ref Env, none]");
    assertEquals(
        "(parameter Env = prod ? (parameter Env = prod ?- prod : <PARAMETER parameter Env :"
            + " STRING>) : none)",
        tree.x());
  }

  @Test
  void aConditionThatTheOuterStackHasIsCalledAsThere() {
    tree.nesting(
            ENV + IS_PROD, "TemplateURL: child.yaml\nParameters: {Flag: !If [IsProd, 'on', 'off']}")
        .child(
            """
            Parameters:
              Flag: {Type: String}
            Conditions:
              IsOn: !Equals [!Ref Flag, 'on']
            """,
            "!If [IsOn, a, b]");
    assertEquals("(IsProd ? a : b)", tree.x());
  }

  @Test
  void otherConditionsAreCalledBelowTheirStack() {
    String two =
        "Conditions:\n  IsOdd: !Or [!Equals [!Ref Env, a], !Equals [!Ref AWS::StackName, b]]\n";
    tree.nesting(ENV, "TemplateURL: child.yaml\nParameters: {Env: !Ref Env}")
        .child(ENV + two, "!If [IsOdd, a, b]");
    assertEquals("(N/IsOdd ? a : b)", tree.x());
  }

  @Test
  void whatConditionsInsideAskDecidesWhatAnInputIsOutside() {
    tree.with(
            "main.yaml",
            """
            Parameters:
              Env: {Type: String, Default: dev}
            Resources:
              N:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {Env: !Ref Env}}
              Outside:
                Type: A::B::C
                Properties: {X: !Ref Env}
            """)
        .child(ENV + IS_PROD, "!If [IsProd, 1, 2]");
    assertEquals(
        "(parameter Env = dev ?+ dev : (parameter Env = prod ?- prod : <PARAMETER parameter Env :"
            + " STRING>))",
        ValueText.of(tree.value("Outside", "X")));
  }

  @Test
  void transformsInsideSeeWhatIsPassed() {
    tree.with(
            "main.yaml",
            """
            Parameters:
              Env: {Type: String, Default: dev}
            Resources:
              Loop:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: loop.yaml, Parameters: {Env: !Ref Env, Of: 'a,b'}}
              N:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {Env: !Ref Env}}
            """)
        .with(
            "loop.yaml",
            """
            Transform: AWS::LanguageExtensions
            Parameters:
              Env: {Type: String}
              Of: {Type: CommaDelimitedList}
            Resources:
              Fn::ForEach::All:
                - Each
                - !Ref Of
                - R${Each}: {Type: A::B::C, Properties: {X: !Ref Env}}
              Fn::ForEach::One:
                - Each
                - [!Ref Env]
                - S${Each}: {Type: A::B::C}
            """)
        .child(ENV + IS_PROD, "!If [IsProd, 1, 2]");
    assertEquals(List.of("Loop", "Loop/Ra", "Loop/Rb", "Loop/Sdev", "N", "N/R"), tree.addresses());
    assertEquals(
        "(parameter Env = dev ?+ dev : (parameter Env = prod ?- prod : <PARAMETER parameter Env :"
            + " STRING>))",
        ValueText.of(tree.value("Loop/Ra", "X")));
  }

  @Test
  void whatIsPassedIsWorthTheSameInside() {
    String mapping = "Mappings:\n  Sizes: {dev: {Size: small}, prod: {Size: large}}\n";
    tree.nesting(
            "Parameters:\n  Env: {Type: String, AllowedValues: [dev, prod]}\n" + mapping,
            "TemplateURL: child.yaml\nParameters: {Env: !FindInMap [Sizes, !Ref Env, Size]}")
        .child(ENV + "Conditions:\n  Large: !Equals [!Ref Env, large]\n", "!If [Large, 1, 2]");
    assertEquals("(parameter Env is not dev ? 1 : 2)", tree.x());
  }

  @Test
  void aParameterThatIsNotPassedIsItsDefault() {
    tree.nesting("", "TemplateURL: child.yaml\nParameters: {Other: !Ref AWS::NoValue}")
        .child(
            "Parameters:\n  Env: {Type: String, Default: dev}\n  Other: {Type: Number, Default: 7}\n"
                + IS_PROD,
            "[!If [IsProd, 1, 2], !Ref Env, !Ref Other]");
    assertEquals("[2, dev, 7]", tree.x());
    assertEquals(Set.of(new Assumption("parameter N/Env", "dev, its default")), assumptionsOf(1));
  }

  private Set<Assumption> assumptionsOf(int element) {
    Value list = tree.value("N/R", "X");
    return ((io.dutyline.engine.value.ListValue) list)
        .elements()
        .get(element)
        .origin()
        .assumptions();
  }

  @Test
  void aParameterThatMustBePassedIsMissed() {
    tree.nesting("", "TemplateURL: child.yaml\nParameters: {Emv: prod}").child(ENV, "!Ref Env");
    assertEquals("<PARAMETER parameter N/Env : STRING>", tree.x());
    assertEquals(
        List.of(
            "WARNING main.yaml:2:3 Nested stack N does not get parameter Env",
            "WARNING main.yaml:6:20 Nested stack N has no parameter Emv"),
        tree.diagnostics());
    assertTrue(tree.evaluate().diagnostics().get(1).detail().endsWith("Did you mean Env?"));
  }

  @Test
  void whatIsHalfKnownCanBeAskedAboutInside() {
    tree.nesting(
            ENV + "  Plain: {Type: String}\n",
            "TemplateURL: child.yaml\nParameters: {Env: !Select [0, !Split ['-', !Ref Plain]]}")
        .child(ENV + IS_PROD, "!If [IsProd, !Ref Env, none]");
    assertEquals(
        "(N/IsProd ? (parameter N/Env = prod ?- prod : <PARAMETER parameter Plain : STRING>) :"
            + " none)",
        tree.x());
  }

  @Test
  void whatAwsCallsAResourceIsNotEmpty() {
    tree.with(
            "main.yaml",
            """
            Resources:
              Key: {Type: AWS::KMS::Key}
              N:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {Env: !GetAtt Key.Arn}}
            """)
        .child(
            ENV + "Conditions:\n  HasKey: !Not [!Equals [!Ref Env, '']]\n", "!If [HasKey, 1, 2]");
    assertEquals("1", tree.x());
  }

  @Test
  void aListIsJoinedForTheWayOnly() {
    tree.nesting(
            "Parameters:\n  L: {Type: CommaDelimitedList}\n",
            "TemplateURL: child.yaml\nParameters: {A: !Join [',', [a, !Ref AWS::Region]], B: 'c, d',"
                + " C: !Join [',', !Ref L]}")
        .child(
            """
            Parameters:
              A: {Type: List<String>}
              B: {Type: CommaDelimitedList}
              C: {Type: CommaDelimitedList}
            """,
            "[!Ref A, !Ref B, !Ref C]");
    assertEquals(
        "[[a, <PSEUDO_PARAMETER AWS::Region : STRING>], [c, d], <PARAMETER parameter L : LIST>]",
        tree.x());
  }

  @Test
  void aSecretInsideIsSensitiveAndHiddenOutside() {
    tree.nesting("", "TemplateURL: child.yaml\nParameters: {Env: hunter2}")
        .child("Parameters:\n  Env: {Type: String, NoEcho: true}\n", "!Ref Env");
    assertTrue(tree.value("N/R", "X").origin().sensitive());
    assertEquals(
        List.of(new SourceRange("main.yaml", 6, 25, 6, 32)),
        tree.evaluate().value().orElseThrow().stack().secrets());
  }

  @Test
  void aStackThatMayNotBeThereHasNoResourcesThen() {
    tree.with(
            "main.yaml",
            ENV
                + IS_PROD
                + """
                Resources:
                  N:
                    Type: AWS::CloudFormation::Stack
                    Condition: IsProd
                    Properties: {TemplateURL: child.yaml}
                """)
        .with(
            "child.yaml",
            """
            Conditions:
              Here: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              R: {Type: A::B::C, Condition: Here}
            """);
    assertEquals(
        "(IsProd ? (AWS::Region = eu-west-1 ? true : false) : false)",
        ValueText.of(TemplateTree.resource(tree.evaluate(), "N/R").existence()));
  }

  @Test
  void everyStackHasANameOfItsOwn() {
    tree.nesting("", "TemplateURL: child.yaml")
        .child("", "[!Ref AWS::StackName, !Ref AWS::Region, !Ref AWS::AccountId]")
        .with(new Facts(Map.of(), Evaluated.regions("eu-west-1").regions(), "123456789012", ""));
    assertEquals(
        "[<PSEUDO_PARAMETER N/AWS::StackName : STRING>, eu-west-1, 123456789012]", tree.x());
  }

  @Test
  void aTemplateIsDeployedAsOftenAsItIsNamed() {
    tree.with(
            "main.yaml",
            """
            Resources:
              A:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {Env: a}}
              B:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {Env: b}}
            """)
        .child(ENV, "!Ref Env");
    assertEquals(List.of("A", "A/R", "B", "B/R"), tree.addresses());
    assertEquals("a", ValueText.of(tree.value("A/R", "X")));
    assertEquals("b", ValueText.of(tree.value("B/R", "X")));
  }

  @Test
  void aTemplateThatDeploysItselfEnds() {
    tree.nesting("", "TemplateURL: main.yaml");
    assertEquals(List.of("N"), tree.addresses());
    assertEquals(List.of("NOTE main.yaml:2:3 Nested stack N is not followed"), tree.diagnostics());
  }

  @Test
  void stacksInEachOtherHaveALimit() {
    tree.nesting("", "TemplateURL: 1.yaml");
    for (int i = 1; i <= 12; i++) {
      tree.with(
          i + ".yaml",
          "Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: "
              + (i + 1)
              + ".yaml}\n");
    }
    assertEquals(11, tree.addresses().size());
    assertEquals(List.of("ERROR 10.yaml:2:3 Nested stack N is one too many"), tree.diagnostics());
  }

  @Test
  void aTreeOfStacksHasALimit() {
    StringBuilder wide = new StringBuilder("Resources:\n");
    for (int i = 0; i < 30; i++) {
      wide.append("  N").append(i).append(":\n    Type: AWS::CloudFormation::Stack\n");
      wide.append("    Properties: {TemplateURL: child.yaml}\n");
    }
    tree.with("main.yaml", wide.toString().replace("child", "wide"))
        .with("wide.yaml", wide.toString())
        .child("", "1");
    long made = tree.addresses().stream().filter(each -> each.endsWith("/R")).count();
    assertEquals(499 - 17, made);
    assertTrue(tree.diagnostics().get(0).contains("is one too many"), "" + tree.diagnostics());
  }

  @Test
  void aChildThatIsNoTemplateIsToldAtBothEnds() {
    tree.nesting("", "TemplateURL: child.yaml").with("child.yaml", "a: 1\n");
    assertEquals(
        List.of("WARNING main.yaml:2:3 Nested stack N cannot be followed"), tree.diagnostics());
    tree.with("child.yaml", "Resources:\n  A:\n    Type: AWS::S3::Bucket\n   Broken\n");
    assertEquals(
        List.of(
            "ERROR child.yaml:4:4 Template is not valid YAML",
            "WARNING main.yaml:2:3 Nested stack N cannot be followed"),
        tree.diagnostics());
  }
}
