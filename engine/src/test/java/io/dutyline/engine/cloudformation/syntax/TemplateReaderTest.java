package io.dutyline.engine.cloudformation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateReaderTest {
  private static final String TEMPLATE = "Resources:\n  B:\n    Type: AWS::S3::Bucket\n";

  private static final String YAML =
      """
      # c
      AWSTemplateFormatVersion: "2010-09-09"
      Resources: &r
        B: !If [a, &x {k: 'v'}, *x]
        C:
          - |
            text
          - "q\\u00e9\\n"
          - >+
            y
          - ? {a}
            : <<: *x
      """;

  private static final String JSON =
      "{\"AWSTemplateFormatVersion\":\"x\",\"R\":{\"a\":[1.5,true,null,\"\\u00e9\\\"\"]}}";

  private static final List<String> BITS =
      List.of(
          "",
          "\t",
          "\r",
          "\r\n",
          "\n",
          " ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "&a ",
          "*a",
          "*x",
          "|",
          "> ",
          "- ",
          "? ",
          ": ",
          "#",
          "!!int ",
          "!Ref ",
          "!<x> ",
          "!%z ",
          "<<: ",
          "\\",
          "\\u12",
          "\0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD83D",
          "---\n",
          "%YAML 1.1\n",
          "@");

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEMPLATE,
        "{\"Resources\":{\"B\":{\"Type\":\"AWS::S3::Bucket\"}}}",
        "\n  {\"Resources\":{\"B\":{\"Type\":\"Custom::Thing\"}}}",
        "Resources: {B: {Type: 'MongoDB::Atlas::Cluster'}}",
        "Resources: {B: {Type: My::Org::Thing::MODULE}}",
        "AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n",
        "AWSTemplateFormatVersion: '2010-09-09'\n",
        "Transform: AWS::Serverless-2016-10-31\n",
        "Transform: [Macro, AWS::Serverless-2016-10-31]\nGlobals: {}\n",
        "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::B: [X, [a], {k: v}]\n",
        "Transform: AWS::LanguageExtensions\nResources:\n  a: {x: y}\n",
        "Resources:\n  Fn::ForEach::B: [X, [a], {k: v}]\n",
        "Resources: {Fn::Transform: {Name: AWS::Include}, a: b}\n",
        "{Resources: {B: {Type: AWS::S3::Bucket}}}"
      })
  void recognisesTemplates(String text) {
    Parsed<MappingNode> read = read(text);

    assertTrue(read.value().isPresent());
    assertEquals(List.of(), read.diagnostics());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "# comment",
        "text",
        "- a\n- b\n",
        "[1, 2]",
        "{}",
        "null",
        "apiVersion: v1\nkind: Pod\nResources: a::b\n",
        """
        apiVersion: v1
        kind: ConfigMap
        data:
          t: |
            Resources:
              Type: AWS::S3::Bucket
        """,
        "version: '3'\nservices: {web: {image: x}}\n",
        "openapi: 3.0.0\ninfo: {title: AWS::Thing Resources}\npaths: {}\n",
        "version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n",
        "{\"version\":\"36.0.0\",\"files\":{\"a\":{\"source\":{\"path\":\"Resources AWS::x\"}}}}",
        "{\"name\":\"x\",\"dependencies\":{}}",
        "service: x\nresources:\n  Resources:\n    B: {Type: AWS::S3::Bucket}\n",
        "Resources: {B: {Type: Pod}, C: {Type: 'a:b::c'}, D: x, E: {Type: [AWS::S3::Bucket]}}",
        "Resources: AWS::S3::Bucket",
        "Fn::Transform: {Name: AWS::Include}\nOther: Resources\n",
        "Resources::: {{ AWS::S3::Bucket",
        "kind: x\ndata: |\n  AWSTemplateFormatVersion: x\n bad: [",
        "{\"x\": \"AWSTemplateFormatVersion\", }"
      })
  void leavesEverythingElseAlone(String text) {
    Parsed<MappingNode> read = read(text);

    assertTrue(read.value().isEmpty());
    assertEquals(List.of(), read.diagnostics());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWSTemplateFormatVersion: 2010-09-09\nResources: [",
        "Resources:\n  B:\n    Type: AWS::S3::Bucket\n\tx: y\n",
        "Resources:\n  B:\n    Type: 'AWS::S3::Bucket\n",
        "\"Resources\":\n  B: {\"Type\": \"Custom::Thing\"",
        "Transform: AWS::Serverless-2016-10-31\nA: ]",
        "{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {",
        "{\"Resources\": {\"B\": {\"Type\" : \"AWS::S3::Bucket\",}}}",
        "{\"Resources\": {\"B\": {\"Type\" : \"AWS::S3::Bucket\"}}} x",
      })
  void tellsOfATemplateThatCannotBeRead(String text) {
    Parsed<MappingNode> read = read("t.template", text);

    assertTrue(read.value().isEmpty());
    assertEquals(1, read.diagnostics().size());
    assertEquals(Diagnostic.Severity.ERROR, read.diagnostics().get(0).severity());
  }

  @Test
  void aYamlFileInBracesMayBeYamlOrJson() {
    String flow = "{Resources: {B: {Type: AWS::S3::Bucket}}}";

    assertTrue(read("a.yml", flow).value().isPresent());
    assertEquals(
        "Template is not valid JSON", summary(read("a.json", "{\"AWSTemplateFormatVersion\": x}")));
    assertEquals(
        "Template is not valid YAML", summary(read("a.YAML", "{\"AWSTemplateFormatVersion\": ")));
    assertTrue(read("a.json", TEMPLATE).value().isPresent());
    assertTrue(read("a", TEMPLATE).value().isPresent());
  }

  @Test
  void takesTheFirstTemplateOfManyDocuments() {
    Parsed<MappingNode> read =
        read("kind: Pod\nkind: Pod\n---\n" + TEMPLATE + "---\n" + TEMPLATE + "---\n]");

    assertEquals(4, read.value().orElseThrow().range().startLine());
    assertEquals("File holds more than one document", summary(read));
    assertEquals(1, read.diagnostics().size());
    assertEquals(List.of(), read("---\n" + TEMPLATE + "...\n").diagnostics());
  }

  @Test
  void tenThousandLevelsEndInADiagnostic() {
    int levels = 10_000;
    String head = "AWSTemplateFormatVersion: x\nA: ";
    StringBuilder blocks = new StringBuilder(head).append('\n');
    for (int i = 1; i <= 2_000; i++) {
      blocks.append(" ".repeat(i)).append("a:\n");
    }
    String json = "{\"AWSTemplateFormatVersion\": ";

    assertEquals("Template is nested too deeply", summary(read(head + "[".repeat(levels))));
    assertEquals("Template is nested too deeply", summary(read(head + "{a: ".repeat(levels))));
    assertEquals("Template is nested too deeply", summary(read(head + "\n" + "- ".repeat(levels))));
    assertEquals("Template is nested too deeply", summary(read(head + "\n" + "? ".repeat(levels))));
    assertEquals("Template is nested too deeply", summary(read(blocks.toString())));
    assertEquals("Template is nested too deeply", summary(read(json + "[".repeat(levels))));
    assertEquals("Template is nested too deeply", summary(read(json + "{\"a\":".repeat(levels))));
  }

  @Test
  void twoHundredLevelsAreRead() {
    String yaml = "AWSTemplateFormatVersion: x\nA: " + "[".repeat(199) + "]".repeat(199);

    assertTrue(read(yaml).value().isPresent());
    assertEquals("2:203", place(read(yaml.replace("[]", "[[]]"))));
  }

  @Test
  void anAliasBombEndsWhereItGoesOff() {
    StringBuilder bomb = new StringBuilder("AWSTemplateFormatVersion: x\nA0: &a0 [x, x, x]\n");
    for (int i = 1; i <= 30; i++) {
      bomb.append("A%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }

    assertEquals("Template is too large", summary(read(bomb.toString())));
    assertEquals(13, read(bomb.toString()).diagnostics().get(0).range().startLine());
  }

  @Test
  void aBombOfMergesEndsToo() {
    StringBuilder bomb =
        new StringBuilder("AWSTemplateFormatVersion: x\nA0: &a0 {x: &v [1, 1, 1]}\n");
    for (int i = 1; i <= 40; i++) {
      bomb.append(
          "A%d: &a%d {<<: [*a%d, *a%d], k%d: *a%d}\n".formatted(i, i, i - 1, i - 1, i, i - 1));
    }

    assertEquals("Template is too large", summary(read(bomb.toString())));
  }

  @Test
  void aliasesDoNotNestBeyondTheLimit() {
    StringBuilder tower = new StringBuilder("AWSTemplateFormatVersion: x\nA0: &a0 [x]\n");
    for (int i = 1; i <= 300; i++) {
      tower.append("A%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }

    assertEquals("Template is nested too deeply", summary(read(tower.toString())));
  }

  @Test
  void tooManyValuesEndInADiagnostic() {
    String yaml = "AWSTemplateFormatVersion: x\nA: [" + "1,".repeat(1_000_000) + "1]";
    String json = "{\"AWSTemplateFormatVersion\": [" + "1,".repeat(1_000_000) + "1]}";

    assertEquals("Template is too large", summary(read("t.json", json)));
    assertEquals("A line is too long", summary(read(yaml)));
    assertEquals("Template is too large", summary(read(yaml.replace(",", ",\n "))));
  }

  @Test
  void readsLineEndsTabsAndMarksOfOtherSystems() {
    String text =
        "Resources:\r\n  B:\r\n    Type: AWS::S3::Bucket\t\r\n    Properties: {} # c\t\r\n";

    MappingNode root = read(text).value().orElseThrow();
    assertEquals("{Resources: {B: {Type: AWS::S3::Bucket, Properties: {}}}}", Nodes.show(root));
    assertEquals(4, root.range().endLine());
    assertEquals(19, root.range().endColumn());
  }

  @Test
  void noCutOfATemplateThrows() {
    for (int i = 0; i <= YAML.length(); i++) {
      read(YAML.substring(0, i));
      read(YAML.substring(i));
    }
    for (int i = 0; i < JSON.length(); i++) {
      assertTrue(read("a.json", JSON.substring(0, i)).value().isEmpty());
    }
  }

  @Test
  void noChangeOfATemplateThrowsOrGivesARangeOutsideOfIt() {
    Random random = new Random(20100909);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder changed = new StringBuilder(i % 4 == 0 ? JSON : YAML);
      for (int change = random.nextInt(3); change >= 0; change--) {
        int at = random.nextInt(changed.length());
        String bit = BITS.get(random.nextInt(BITS.size()));
        changed.replace(at, Math.min(changed.length(), at + random.nextInt(4)), bit);
      }
      String text = changed.toString();
      Parsed<MappingNode> read = read(text);
      read.value().ifPresent(root -> Nodes.coverage(text, root));
      read.diagnostics().forEach(told -> Nodes.covered(text, told.range()));
    }
  }

  private static Parsed<MappingNode> read(String text) {
    return read("t.yaml", text);
  }

  private static Parsed<MappingNode> read(String path, String text) {
    return TemplateReader.read(new SourceFile(path, text));
  }

  private static String summary(Parsed<MappingNode> read) {
    return read.diagnostics().get(0).summary();
  }

  private static String place(Parsed<MappingNode> read) {
    var range = read.diagnostics().get(0).range();
    return range.startLine() + ":" + range.startColumn();
  }
}
