package io.dutyline.engine.cloudformation.cdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Discovery;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssembliesTest {
  private static final String MANIFEST =
      """
      {
        "version": "55.0.0",
        "artifacts": {
          "Data": {
            "type": "aws:cloudformation:stack",
            "environment": "%s",
            "properties": { "templateFile": "%s" },
            "metadata": {
              "/Data/Bucket": [
                { "type": "aws:cdk:acknowledged-rules", "data": { "Annotation::AwsSolutions-S1": "ok" } }
              ],
              "/Data/Bucket/Resource": [
                { "type": "aws:cdk:logicalId", "data": "Bucket1", "trace": [
                  "new Bucket (/app/shop/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:387:26)",
                  "new Data (/app/shop/lib/data.ts:2:5)" ] }
              ],
              "/Data/Helper": [
                { "type": "aws:cdk:is-custom-resource-handler-customResourceProvider", "data": true }
              ],
              "/Data/Helper/Role": [ { "type": "aws:cdk:logicalId", "data": "Role1" } ],
              "/Data/Queue/Resource": [ { "type": "aws:cdk:logicalId", "data": "Queue1" } ],
              "/Data/Topic/Resource": [ { "type": "aws:cdk:logicalId", "data": "Topic1" } ]
            }
          }
        }
      }
      """;

  private static final String TEMPLATE =
      """
      {
        "Metadata": { "cdk_nag": { "rules_to_suppress": [ { "id": "AwsSolutions-VPC7", "reason": "logged" } ] } },
        "Resources": {
          "Bucket1": {
            "Type": "AWS::S3::Bucket",
            "Metadata": { "cdk_nag": { "rules_to_suppress": [
              { "id": "AwsSolutions-S10", "reason": "QmlzIE3DpHJ6", "is_reason_encoded": true },
              { "id": "AwsSolutions-IAM5", "reason": "part", "applies_to": ["Resource::*"] },
              { "id": "HIPAA.Security-S3BucketVersioningEnabled", "reason": "no" } ] } }
          },
          "Role1": { "Type": "AWS::IAM::Role" },
          "Queue1": { "Type": "AWS::SQS::Queue" },
          "Topic1": { "Type": "AWS::SNS::Topic" },
          "Unsaid": { "Type": "AWS::SNS::Topic" }
        }
      }
      """;

  private static final String SOURCE =
      """
      class Data {
          new Bucket(this, 'Bucket');
          new Queue(
            this,
            'Queue');
          new Topic(this, 'Topic');
          new Topic(this, "Topic");
      }
      """;

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "aws://111122223333/eu-central-1, 111122223333, eu-central-1",
    "aws://unknown-account/eu-central-1, '', eu-central-1",
    "aws://111122223333/unknown-region, 111122223333, ''",
    "aws://unknown-account/unknown-region, '', ''",
    "'', '', ''",
    "aws://, '', ''",
    "arn:aws, '', ''"
  })
  void stackIsDeployedWhereItsEnvironmentSays(String environment, String account, String region)
      throws IOException {
    app(environment);
    Facts facts = assemblies().facts("cdk.out/Data.template.json", Facts.NONE);
    assertEquals(account, facts.account());
    assertEquals(
        region.isEmpty() ? Regions.UNKNOWN : new Regions(List.of(region), "cdk.out/manifest.json"),
        facts.regions());
  }

  @Test
  void whatTheUserSaysOfADeploymentWins() throws IOException {
    app("aws://111122223333/eu-central-1");
    Regions said = new Regions(List.of("eu-west-1"), "configuration");
    Facts known = new Facts(Map.of("A", "b"), said, "444455556666", "");
    assertEquals(known, assemblies().facts("cdk.out/Data.template.json", known));
    assertSame(known, assemblies().facts("other.template.json", known));
  }

  @Test
  void resourcesComeFromConstructsAndLinesOfTheirSource() throws IOException {
    app("");
    assertEquals(
        List.of(
            "Bucket1 Data/Bucket lib/data.ts:2:5 false", // by its trace
            "Role1 Data/Helper/Role - true",
            "Queue1 Data/Queue lib/data.ts:5:7 false", // by its name, which is unique
            "Topic1 Data/Topic - false", // its name is there twice
            "Unsaid"),
        made(new ArrayList<>()));
  }

  @Test
  void aLineThatTheSourceDoesNotHaveIsNotNamed() throws IOException {
    app("");
    write("lib/data.ts", "// rewritten");
    assertEquals("Bucket1 Data/Bucket - false", made(new ArrayList<>()).get(0));
  }

  @Test
  void acknowledgementsAreThoseOfTheTemplateTheConstructsAndTheResource() throws IOException {
    app("");
    Stack stack = stack();
    assertEquals(
        List.of(
            "AwsSolutions-IAM5 IAMNoWildcardPermissions part false",
            "AwsSolutions-S1 S3BucketLoggingEnabled ok true",
            "AwsSolutions-S10 S3BucketSSLRequestsOnly Bis März true",
            "AwsSolutions-VPC7 VPCFlowLogsEnabled logged true",
            "HIPAA.Security-S3BucketVersioningEnabled S3BucketVersioningEnabled no true"),
        acknowledged(stack, "Bucket1"));
    assertEquals(
        List.of("AwsSolutions-VPC7 VPCFlowLogsEnabled logged true"), acknowledged(stack, "Queue1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone.json", "", "../secret.json", "/etc/hostname", "..", ".", "\\u0000"})
  void templateThatIsNotInTheAssemblyIsAnError(String path) throws IOException {
    app("");
    write("secret.json", TEMPLATE);
    write("cdk.out/manifest.json", MANIFEST.formatted("", path));
    assertEquals(List.of("ERROR Template of stack Data is missing"), problems(assemblies()));
  }

  @Test
  void nestedAssemblyThatIsNotThereIsAnError() throws IOException {
    write("cdk.out/cdk.out", "{}");
    write(
        "cdk.out/manifest.json",
        """
        { "artifacts": { "assembly-Prod": { "type": "cdk:cloud-assembly",
          "properties": { "directoryName": "assembly-Prod" } } } }
        """);
    assertEquals(List.of("ERROR Nested assembly assembly-Prod is missing"), problems(assemblies()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "3", "{}", "{ \"artifacts\": { \"A\": [", "\u0000"})
  void manifestThatCannotBeReadIsAnError(String text) throws IOException {
    write("cdk.out/cdk.out", "{}");
    write("cdk.out/manifest.json", text);
    assertEquals("ERROR", problems(assemblies()).get(0).substring(0, 5));
    assertEquals(1, problems(assemblies()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ 'artifacts': 3 }",
        "{ 'artifacts': { 'A': 3, 'B': [1, {}], 'C': { 'type': [] } } }",
        "{ 'artifacts': { 'A': { 'metadata': { '/A': 3, '/B': [3, [1], { 'data': [[1], {}] }] } } } }"
      })
  void whatIsOfAnotherShapeIsPassedOver(String text) throws IOException {
    write("cdk.out/cdk.out", "{}");
    write("cdk.out/manifest.json", text.replace('\'', '"'));
    assertEquals(List.of(), problems(assemblies()));
  }

  @Test
  void metadataThatCannotBeReadCostsTheMakersOnly() throws IOException {
    app("");
    String outside = MANIFEST.formatted("", "Data.template.json").replace("\"metadata\"", "\"x\"");
    write(
        "cdk.out/manifest.json",
        outside.replace("\"environment\"", "\"additionalMetadataFile\": \"m.json\", \"e\""));
    assertEquals(List.of("WARNING Constructs of stack Data are not known"), problems(assemblies()));
    write("cdk.out/m.json", "{ \"/Data\": ");
    List<Diagnostic> problems = new ArrayList<>();
    assertEquals(List.of("Bucket1", "Role1", "Queue1", "Topic1", "Unsaid"), made(problems));
    assertEquals("Constructs of the stack are not known", problems.get(0).summary());
  }

  @Test
  void appWithoutAnAssemblyIsTold() throws IOException {
    write("infra/cdk.json", "{ \"app\": \"mvn -q exec:java\" }");
    write("lib/cdk.json", "{ \"library\": true }");
    write("broken/cdk.json", "{ \"app\": ");
    write("far/cdk.json", "{ \"app\": \"x\", \"output\": \"../../elsewhere\" }");
    assertEquals(
        List.of(
            "NOTE CDK app is synthesised to a folder outside of the scan root",
            "NOTE CDK app is not synthesised"),
        problems(assemblies()));
  }

  @Test
  void appSynthesisedToAnotherFolderIsFound() throws IOException {
    app("");
    Files.move(temporary.resolve("cdk.out"), temporary.resolve("built"));
    write("cdk.json", "{ \"app\": \"x\", \"output\": \"built\" }");
    write(".gitignore", "built\n");
    assertEquals(List.of(), problems(assemblies()));
    assertEquals(
        List.of("built/manifest.json"),
        candidates().stream()
            .map(Candidate::path)
            .filter(path -> path.endsWith("manifest.json"))
            .toList());
  }

  private void app(String environment) throws IOException {
    write("cdk.json", "{ \"app\": \"npx ts-node bin/shop.ts\" }");
    write("lib/data.ts", SOURCE);
    write("cdk.out/cdk.out", "{}");
    write("cdk.out/Data.template.json", TEMPLATE);
    write("cdk.out/manifest.json", MANIFEST.formatted(environment, "Data.template.json"));
  }

  private void write(String path, String text) throws IOException {
    Path file = temporary.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Candidate> candidates() {
    return new Discovery(temporary, List.of()).find(List.of(), CdkApp::outputOf).candidates();
  }

  private Assemblies assemblies() {
    return Assemblies.among(candidates(), temporary, TemplateFiles.below(temporary));
  }

  private static List<String> problems(Assemblies assemblies) {
    return assemblies.diagnostics().stream()
        .map(each -> each.severity() + " " + each.summary())
        .toList();
  }

  private Stack stack() throws IOException {
    String path = "cdk.out/Data.template.json";
    SourceFile file = new SourceFile(path, Files.readString(temporary.resolve(path)));
    return CloudFormation.read(file, Facts.NONE).value().orElseThrow();
  }

  private List<String> made(List<Diagnostic> problems) throws IOException {
    return assemblies().made(stack(), problems).resources().stream()
        .map(each -> each.address() + each.maker().map(maker -> " " + text(maker)).orElse(""))
        .toList();
  }

  private static String text(Maker maker) {
    String source =
        maker
            .source()
            .map(range -> range.path() + ":" + range.startLine() + ":" + range.startColumn())
            .orElse("-");
    return maker.name() + " " + source + " " + maker.own();
  }

  private List<String> acknowledged(Stack stack, String address) {
    Resource resource = stack.resource(address).orElseThrow();
    return assemblies().acknowledged(stack.id(), resource).stream()
        .map(each -> each.id() + " " + each.rule() + " " + each.reason() + " " + each.whole())
        .toList();
  }
}
