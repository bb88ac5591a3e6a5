package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place in a template that can hold a secret holds one, and no report shows any. */
final class SecretsTest {
  private static final String SECRET = "S3cr3t";

  /** One resource with a secret property, each with another expression in it. */
  private static final String PASSWORDS =
      """
      "S3cr3t"
      {"Fn::Sub": "S3cr3t${AWS::Region}"}
      {"Fn::Sub": ["${a}x", {"a": "S3cr3t"}]}
      {"Fn::Join": ["-", ["S3cr3t", {"Ref": "AWS::Region"}]]}
      {"Fn::If": ["Is", "S3cr3t", {"Fn::Base64": "S3cr3t"}]}
      {"Fn::Nope": "S3cr3t"}
      ["S3cr3t"]
      {"a": "S3cr3t"}
      """;

  private static final String PARAMETERS =
      """
      {"Parameters": {
        "Pw": {"Type": "String", "NoEcho": true, "Default": "S3cr3t"},
        "List": {"Type": "CommaDelimitedList", "NoEcho": "true", "Default": "S3cr3t,S3cr3t"},
        "Bad": {"Type": "Number", "NoEcho": true, "Default": "S3cr3t",
          "AllowedValues": ["S3cr3ta", "S3cr3tb"]},
        "Given": {"Type": "String", "NoEcho": true}},
      "Conditions": {
        "Is": {"Fn::Equals": [{"Ref": "Pw"}, "S3cr3t"]},
        "IsGiven": {"Fn::Equals": [{"Ref": "Given"}, "S3cr3t"]},
        "IsBad": {"Fn::Equals": ["S3cr3ta", {"Ref": "Bad"}]}},
      "Resources": {
        "Bucket": {"Type": "AWS::S3::Bucket", "DeletionPolicy": {"Ref": "Pw"}, "Properties": {
          "BucketName": {"Fn::Sub": "a-${Pw}"}, "AccessControl": {"Ref": "Given"},
          "VersioningConfiguration": {"Status": {"Fn::If": ["IsGiven", {"Ref": "Pw"}, "x"]}}}},
        "Db": {"Type": "AWS::RDS::DBInstance", "Condition": "IsGiven", "Properties": {
          "StorageEncrypted": {"Ref": "Pw"}, "Engine": {"Fn::Join": ["", [{"Ref": "Pw"}, "x"]]},
          "EngineVersion": {"Fn::Select": [0, {"Ref": "List"}]},
          "PubliclyAccessible": {"Fn::If": ["Is", true, false]},
          "DeletionProtection": {"Fn::If": ["IsBad", true, false]},
          "BackupRetentionPeriod": {"Ref": "Bad"}, "MultiAZ": {"Ref": "Given"}}},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"SecurityGroupIngress": [
          {"CidrIp": {"Ref": "Pw"}, "FromPort": {"Ref": "Bad"}, "IpProtocol": "-1"}]}},
        "Policy": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument":
          {"Statement": [{"Effect": "Allow", "Action": {"Fn::Sub": "*${Pw}"}, "Resource": "*",
            "Condition": {"StringLike": {"aws:Referer": {"Ref": "Pw"}}}}]}}},
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": {"Ref": "Pw"},
          "Environment": {"Variables": {"DB_PASSWORD": "S3cr3t", "A": {"Fn::Sub": "${Pw}"}}}}},
        "Instance": {"Type": "AWS::EC2::Instance", "Properties": {"UserData":
          "AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYS3cr3t"}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "console,min.json",
    "console,template.json",
    "console,flow.yaml",
    "json,min.json",
    "sarif,min.json",
    "junit,min.json",
    "markdown,min.json",
  })
  void noReportShowsSecrets(String format, String file) throws IOException {
    String template = template();
    Files.writeString(
        folder.resolve(file), file.startsWith("min") ? template.replace("\n", " ") : template);
    CommandRun run =
        CommandRun.in(
            folder,
            "scan",
            "--format",
            format,
            "--profile",
            "all",
            "--verdicts",
            "all",
            "--parameter",
            "Given=" + SECRET);
    assertTrue(run.out().contains("rds-instance-encrypted-at-rest"), run.out() + run.err());
    assertFalse((run.out() + run.err()).contains(SECRET), () -> around(run.out() + run.err()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret-not-in-template@Db0",
        "secret-not-in-template@Db4",
        "secret-not-in-template@Db5",
        "rds-instance-encrypted-at-rest@Db",
        "rds-instance-deletion-protected@Db",
        "rds-instance-not-public@Db",
        "rds-instance-backups-enabled@Db",
        "rds-instance-multi-az@Db",
        "s3-bucket-versioned@Bucket",
        "security-group-no-open-ssh@Group",
        "iam-no-admin-statement@Policy",
        "credential-not-in-template@Function",
        "credential-not-in-template@Instance",
      })
  void noExplanationShowsSecrets(String verdict) throws IOException {
    Files.writeString(folder.resolve("min.json"), template().replace("\n", " "));
    Files.writeString(folder.resolve("template.json"), template());
    CommandRun run =
        CommandRun.in(
            folder,
            "scan",
            "--profile",
            "all",
            "--explain",
            verdict,
            "--parameter",
            "Given=" + SECRET);
    assertTrue(run.out().contains(verdict), run.out() + run.err());
    assertFalse((run.out() + run.err()).contains(SECRET), () -> around(run.out() + run.err()));
  }

  private static String template() {
    StringBuilder template = new StringBuilder(PARAMETERS);
    String[] passwords = PASSWORDS.split("\n");
    for (int i = 0; i < passwords.length; i++) {
      template
          .append(", \"Db" + i + "\": {\"Type\": \"AWS::RDS::DBInstance\", \"Properties\": ")
          .append("{\"MasterUserPassword\": " + passwords[i] + ", \"StorageEncrypted\": false}}\n");
    }
    return template.append("}}\n").toString();
  }

  private static String around(String text) {
    int at = text.indexOf(SECRET);
    return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100));
  }
}
