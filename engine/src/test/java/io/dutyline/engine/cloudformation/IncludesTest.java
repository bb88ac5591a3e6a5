package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IncludesTest {
  private static final String TOPIC = "Topic:\n  Type: AWS::SNS::Topic\n";

  @TempDir Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Evaluated evaluate(String template) {
    return Evaluated.of(template, TemplateFiles.below(root));
  }

  private static String include(String location) {
    return "{Name: AWS::Include, Parameters: {Location: " + location + "}}";
  }

  private Evaluated inResources(String location) {
    return evaluate("Resources:\n  Own: {Type: A::B::C}\n  Fn::Transform: " + include(location));
  }

  @ParameterizedTest
  @CsvSource({
    "parts/topic.yaml",
    "./parts/topic.yaml",
    "file:parts/topic.yaml",
    "file://parts/topic.yaml",
  })
  void bringResources(String location) throws IOException {
    write("parts/topic.yaml", TOPIC);
    Evaluated template = inResources(location);
    assertEquals("Own Topic", template.addresses());
    Resource topic = template.resource("Topic");
    assertEquals("parts/topic.yaml", topic.head().path());
    assertEquals(2, topic.body().endLine());
    Maker maker = topic.maker().orElseThrow();
    assertEquals(Maker.Tool.INCLUDE, maker.tool());
    assertEquals("parts/topic.yaml", maker.name());
    assertTrue(template.resource("Own").maker().isEmpty());
    assertEquals(List.of(), template.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "s3://bucket/release/parts/topic.yaml",
        "'https://bucket.s3.amazonaws.com/parts/topic.yaml?versionId=1'",
        "https://s3.amazonaws.com/bucket/parts/topic.yaml",
        "s3://bucket/topic.yaml",
        "!Sub 's3://${AWS::AccountId}-parts/parts/topic.yaml'",
        "!Join ['/', [!Sub 's3://${AWS::AccountId}', parts, topic.yaml]]"
      })
  void takeTheFileWhosePathEndsLikeTheKey(String location) throws IOException {
    write("parts/topic.yaml", TOPIC);
    write("topic.yaml", "Other:\n  Type: AWS::SNS::Topic\n");
    boolean bare = location.equals("s3://bucket/topic.yaml");
    Evaluated template = inResources(location);
    assertEquals(bare ? "Own Other" : "Own Topic", template.addresses());
    assertEquals(1, template.diagnostics().size());
    assertTrue(
        template
            .diagnostics()
            .get(0)
            .endsWith("is taken to be " + (bare ? "topic.yaml" : "parts/topic.yaml")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parts/none.yaml      | there is no such file",
        "../topic.yaml        | it lies outside of the scan root",
        "/etc/hosts           | it lies outside of the scan root",
        "s3://bucket/none     | nothing is downloaded",
        "!Ref AWS::StackName  | where it is is not known",
        "s3://bucket          | where it is is not known",
        "list.yaml            | it holds no map",
        "t.yaml               | the file includes itself",
        "again.yaml           | the file includes itself",
        "empty.yaml           | it holds no map"
      })
  void thatCannotBeFollowedAreToldOf(String location, String why) throws IOException {
    write("list.yaml", "[a]");
    write("empty.yaml", "");
    write("t.yaml", TOPIC);
    write("again.yaml", "Fn::Transform: " + include("again.yaml"));
    Evaluated template = inResources(location);
    assertEquals("Own", template.addresses());
    List<String> warnings =
        template.diagnostics().stream().filter(each -> each.contains("is not applied")).toList();
    assertEquals(1, warnings.size(), template.diagnostics()::toString);
    String details = template.details();
    assertTrue(details.contains(why), details);
  }

  @Test
  void bringProperties() throws IOException {
    write("parts/encryption.json", "{\"KmsMasterKeyId\": {\"Ref\": \"Key\"}, \"Own\": 2}");
    Evaluated template =
        evaluate(
            """
            Parameters: {Key: {Type: String, Default: k}}
            Resources:
              R:
                Type: A::B::C
                Properties:
                  Own: 1
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: parts/encryption.json}}
            """);
    assertEquals("k", template.text("R", "KmsMasterKeyId"));
    assertEquals("1", template.text("R", "Own"));
    assertEquals(
        List.of("NOTE 1:36 Own is included, but stands there already"), template.diagnostics());
    assertEquals("t.yaml", template.resource("R").body().path());
  }

  @Test
  void areAWholeValueWhereNothingStandsBesideThem() throws IOException {
    write("topic.yaml", "Type: AWS::SNS::Topic\nProperties: {X: 1}\n");
    write("name.yaml", "Fn::Sub: a-${AWS::Partition}\n");
    Evaluated template =
        evaluate(
            "Resources:\n  Topic: {'Fn::Transform': "
                + include("topic.yaml")
                + "}\n  R:\n    Type: A::B::C\n    Properties:\n      X: {'Fn::Transform': "
                + include("name.yaml")
                + "}\n");
    assertEquals("1", template.text("Topic", "X"));
    assertTrue(template.text("R", "X").contains("a-"), template.text("R", "X"));
    assertEquals(2, template.resource("Topic").head().startLine());
  }

  @Test
  void addToTheSectionsOfATemplate() throws IOException {
    write(
        "more.yaml",
        """
        Resources:
          Topic: {Type: AWS::SNS::Topic}
          Own: {Type: A::B::D}
        Mappings: {M: {a: {b: c}}}
        """);
    Evaluated template =
        evaluate(
            "Transform: ["
                + include("more.yaml")
                + "]\nResources:\n  Own:\n    Type: A::B::C\n    Properties: {X: !FindInMap [M, a,"
                + " b]}\n");
    assertEquals("Own Topic", template.addresses());
    assertEquals("c", template.text("Own", "X"));
    assertEquals(
        List.of("NOTE 3:3 Own is included, but stands there already"), template.diagnostics());
  }

  @Test
  void bringMappingsThatLoopsRunOver() throws IOException {
    write("names.yaml", "Names: {All: {Of: [a, b]}}\n");
    Evaluated template =
        evaluate(
            "Transform: AWS::LanguageExtensions\nMappings:\n  Fn::Transform: "
                + include("names.yaml")
                + "\nResources: {'Fn::ForEach::L': [N, !FindInMap [Names, All, Of], {'Q${N}': {Type:"
                + " AWS::SQS::Queue}}]}\n");
    assertEquals("Qa Qb", template.addresses());
  }

  @Test
  void standInEachOther() throws IOException {
    write("a/one.yaml", "Fn::Transform: " + include("b/two.yaml") + "\n");
    write("a/b/two.yaml", TOPIC);
    Evaluated template = inResources("a/one.yaml");
    assertEquals("Own Topic", template.addresses());
    assertEquals("a/b/two.yaml", template.resource("Topic").head().path());
  }

  @Test
  void standOnlySoDeepInEachOther() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("p" + i + ".yaml", "Fn::Transform: " + include("p" + (i + 1) + ".yaml") + "\n");
    }
    write("p12.yaml", TOPIC);
    assertEquals("Own", inResources("p0.yaml").addresses());
    assertEquals("Own Topic", inResources("p3.yaml").addresses());
  }

  @Test
  void endWhereTheyBringTooMuch() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      many.append("K")
          .append(i)
          .append(": {'Fn::Transform': ")
          .append(include("NEXT"))
          .append("}\n");
    }
    for (int i = 0; i < 8; i++) {
      write("p" + i + ".yaml", many.toString().replace("NEXT", "p" + (i + 1) + ".yaml"));
    }
    write("p8.yaml", TOPIC);
    Evaluated template = inResources("p0.yaml");
    assertTrue(
        template.diagnostics().stream().anyMatch(each -> each.contains("includes too much")),
        template.diagnostics()::toString);
  }

  @Test
  void thatAreNotYamlAreErrorsOfTheirFile() throws IOException {
    write("bad.yaml", "a: [\n");
    Evaluated template = inResources("bad.yaml");
    assertTrue(
        template.diagnostics().stream().anyMatch(each -> each.startsWith("ERROR")),
        template.diagnostics()::toString);
  }

  @Test
  void nameTheFilesOfAStack() throws IOException {
    write("topic.yaml", TOPIC);
    SourceFile file =
        new SourceFile("t.yaml", "Resources:\n  Fn::Transform: " + include("topic.yaml"));
    Template template = CloudFormation.parse(file).value().orElseThrow();
    EvaluatedStack stack =
        CloudFormation.evaluate(template, Facts.NONE, TemplateFiles.below(root), Exports.NONE)
            .value()
            .orElseThrow();
    assertEquals(
        List.of("t.yaml", "topic.yaml"), stack.files().stream().map(SourceFile::path).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Name: M}           | WARNING 3:3 Macro M in Resources is not applied",
        "[{Name: M}]         | WARNING 3:3 Macro M in Resources is not applied",
      })
  void areNoMacros(String transform, String expected) {
    Evaluated template =
        evaluate("Resources:\n  Own: {Type: A::B::C}\n  Fn::Transform: " + transform + "\n");
    assertEquals(List.of(expected), template.diagnostics());
  }
}
