package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateLocationTest {
  private static final String SECTIONS =
      """
      Parameters:
        Prefix: {Type: String, Default: x/}
        Url: {Type: String, Default: 'https://b.s3.amazonaws.com/deploy/templates/vpc.yaml'}
      Conditions:
        IsProd: !Equals [!Ref AWS::StackName, prod]
      """;

  @TempDir Path folder;
  private TemplateTree tree;

  @BeforeEach
  void start() {
    tree = new TemplateTree(folder);
    for (String path : List.of("templates/vpc.yaml", "deep/templates/vpc.yaml", "child.yaml")) {
      tree.with(path, "Resources:\n  " + path.replaceAll("\\W", "") + ": {Type: A::B::C}\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"child.yaml", "./child.yaml", "file:child.yaml", "file://./child.yaml"})
  void aPathStartsAtTheTemplate(String url) {
    tree.nesting(SECTIONS, "TemplateURL: " + url);
    assertEquals(List.of("N", "N/childyaml"), tree.addresses());
    assertEquals(List.of(), tree.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "https://s3.amazonaws.com/bucket/v1/templates/vpc.yaml, templatesvpcyaml",
        "https://b.s3.amazonaws.com/deep/templates/vpc.yaml?versionId=1, deeptemplatesvpcyaml",
        "s3://b/elsewhere/vpc/child.yaml, childyaml",
        "\"!Sub 'https://${AWS::AccountId}.s3.${AWS::URLSuffix}/${Prefix}templates/vpc.yaml'\","
            + " templatesvpcyaml",
        "\"!Join ['/', [https:/, !Ref AWS::StackName, deep/templates/vpc.yaml]]\","
            + " deeptemplatesvpcyaml",
        "!Ref Url, templatesvpcyaml"
      })
  void anAddressIsTheFileThatFitsItsEndBest(String url, String resource) {
    tree.nesting(SECTIONS, "TemplateURL: " + url);
    assertEquals(List.of("N", "N/" + resource), tree.addresses());
    String told = tree.diagnostics().get(0);
    assertTrue(told.startsWith("NOTE main.yaml:7:3 Nested stack N is taken to be "), told);
  }

  @Test
  void foldersAroundTheTemplateCountToo() {
    tree.nesting("", "TemplateURL: sub/mid.yaml")
        .with(
            "sub/mid.yaml",
            """
            Resources:
              M:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: https://example.com/x/templates/vpc.yaml}
            """);
    assertEquals(List.of("N", "N/M", "N/M/templatesvpcyaml"), tree.addresses());
  }

  @Test
  void whatAToolNotedIsTaken() {
    tree.with(
        "main.yaml",
        """
        Resources:
          N:
            Type: AWS::CloudFormation::Stack
            Metadata: {'aws:asset:path': templates/vpc.yaml, 'aws:asset:property': TemplateURL}
            Properties: {TemplateURL: !Sub 'https://${AWS::AccountId}/0a1b2c.json'}
        """);
    assertEquals(List.of("N", "N/templatesvpcyaml"), tree.addresses());
    assertEquals(List.of(), tree.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "nowhere.yaml|Its template nowhere.yaml is not read: there is no such file.",
        "../child.yaml|Its template ../child.yaml is not read: it lies outside of the scan root,"
            + " and nothing there is read.",
        "https://example.com/a/b.yaml|No file beside it, or in a folder around it, fits"
            + " https://example.com/a/b.yaml.",
        "\"!If [IsProd, child.yaml, templates/vpc.yaml]\"|A condition decides its TemplateURL.",
        "!Ref AWS::StackName|Its TemplateURL is not known: AWS::StackName.",
        "[child.yaml]|Its TemplateURL is no text."
      })
  void whatIsNotFoundIsNotFollowed(String url, String why) {
    tree.nesting(SECTIONS, "TemplateURL: " + url);
    assertEquals(List.of("N"), tree.addresses());
    Diagnostic told = tree.evaluate().diagnostics().get(0);
    assertEquals("Nested stack N is not followed", told.summary());
    assertTrue(told.detail().startsWith(why), told.detail());
  }

  @Test
  void anApplicationIsLocalOrIsNotFollowed() {
    tree.with(
        "main.yaml",
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          App:
            Type: AWS::Serverless::Application
            Properties: {Location: child.yaml}
          Far:
            Type: AWS::Serverless::Application
            Properties: {Location: {ApplicationId: a, SemanticVersion: 1.0.0}}
        """);
    assertEquals(List.of("App", "App/childyaml", "Far"), tree.addresses());
  }
}
