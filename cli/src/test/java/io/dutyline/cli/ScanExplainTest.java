package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations of verdicts, as a user has them. */
final class ScanExplainTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
        Standby: { Type: String }
        Password: { Type: String, NoEcho: true, Default: S3cr3t }
      Mappings:
        Sizes:
          dev: { Encrypted: false }
          prod: { Encrypted: true }
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
        IsOld: !Equals [!Ref Password, S3cr3t]
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties:
            Engine: postgres
            MasterUserPassword: !If [IsOld, !Sub "x${Password}", S3cr3t]
            StorageEncrypted: !If
              - IsProd
              - true
              - !FindInMap [Sizes, !Ref Env, Encrypted]
            MultiAZ: !Ref Standby
            DeletionProtection: true
        Reader:
          Type: AWS::RDS::DBInstance
          Condition: IsProd
          Properties: { Engine: aurora-mysql, DBClusterIdentifier: writer }
      """;

  private static final String ROOT =
      """
      variable "encrypted" {
        type    = bool
        default = false
      }

      locals {
        settings = { encrypted = var.encrypted }
      }

      module "db" {
        source    = "./db"
        for_each  = toset(["a"])
        encrypted = local.settings.encrypted
      }
      """;

  private static final String MODULE =
      """
      variable "encrypted" { type = bool }

      resource "aws_db_instance" "this" {
        engine            = "postgres"
        instance_class    = "db.t3.micro"
        storage_encrypted = var.encrypted
      }
      """;

  @TempDir Path folder;

  private CommandRun explain(String verdict, String... more) throws IOException {
    write("template.yaml", TEMPLATE);
    return run(verdict, more);
  }

  private CommandRun run(String verdict, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "scan";
    words[1] = "--explain";
    words[2] = verdict;
    System.arraycopy(more, 0, words, 3, more.length);
    return CommandRun.in(folder, words);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void assertShown(String expected, CommandRun run) {
    assertEquals(expected, run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
  }

  @Test
  void leadsFromThePropertyToTheDefault() throws IOException {
    assertShown(
        """
        ── rds-instance-encrypted-at-rest@Db (template.yaml) ───────────────────────────────────────────────

          RDS DB instance storage is encrypted at rest (encryption at rest, high)

          resource  Db, AWS::RDS::DBInstance, template.yaml:13
          verdict   missing
                    Storage of this DB instance is not encrypted: StorageEncrypted is false.
          when      IsProd is false
          assumes   parameter Env = dev, its default

          StorageEncrypted = false, by Fn::If
          template.yaml:18  StorageEncrypted: !If
            condition IsProd is false here: both sides of a condition are meant to be deployed
            template.yaml:10  IsProd: !Equals [!Ref Env, prod]
              parameter Env is given by nobody; it may be dev, prod; its default is dev
              template.yaml:2  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
            mapping Sizes has, under dev, Encrypted = false
            template.yaml:7  dev: { Encrypted: false }
              parameter Env = "dev", its default
              template.yaml:2  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }

        """,
        explain("rds-instance-encrypted-at-rest@Db"));
  }

  @Test
  void leadsThroughModulesToTheRoot() throws IOException {
    write("main.tf", ROOT);
    write("db/main.tf", MODULE);
    assertShown(
        """
        ── rds-instance-encrypted-at-rest@module.db["a"].aws_db_instance.this (.) ──────────────────────────

          RDS DB instance storage is encrypted at rest (encryption at rest, high)

          resource  module.db["a"].aws_db_instance.this, aws_db_instance, db/main.tf:3
          called by module.db["a"] at main.tf:10
          verdict   missing
                    Storage of this DB instance is not encrypted: storage_encrypted is false.
          assumes   var.encrypted = false, its default

          storage_encrypted = false
          db/main.tf:6  storage_encrypted = var.encrypted
            module.db["a"].var.encrypted = false, given by its call
            db/main.tf:1  variable "encrypted" { type = bool }
              argument encrypted of module.db["a"] = false
              main.tf:13  encrypted = local.settings.encrypted
                local.settings = {encrypted: false}
                main.tf:7  settings = { encrypted = var.encrypted }
                  var.encrypted = false, its default
                  main.tf:3  default = false

        """,
        run("rds-instance-encrypted-at-rest@module.db[\"a\"].aws_db_instance.this"));
  }

  @Test
  void namesTheInputThatIsMissingAndWhereToSayIt() throws IOException {
    assertShown(
        """
        ── rds-instance-multi-az@Db (template.yaml) ────────────────────────────────────────────────────────

          RDS DB instance has a standby in another Availability Zone (resilience, medium)

          resource  Db, AWS::RDS::DBInstance, template.yaml:13
          verdict   unknown
                    Cannot be told: MultiAZ depends on parameter Standby.

          MultiAZ depends on parameter Standby, by Ref
          template.yaml:22  MultiAZ: !Ref Standby
            parameter Standby is not known: nobody gives it a value
            template.yaml:3  Standby: { Type: String }

          To have it told, say in dutyline.yaml how things are:

            stacks:
              - match: "template.yaml"
                parameters:
                  Standby: ...

        """,
        explain("rds-instance-multi-az@Db", "--profile", "strict"));
  }

  @Test
  void saysWhyADutyIsMet() throws IOException {
    assertShown(
        """
        ── rds-instance-deletion-protected@Db (template.yaml) ──────────────────────────────────────────────

          RDS DB instance is protected against deletion (resilience, medium)

          resource  Db, AWS::RDS::DBInstance, template.yaml:13
          verdict   met
                    DeletionProtection is true.

          DeletionProtection = true, as written
          template.yaml:23  DeletionProtection: true

        """,
        explain("rds-instance-deletion-protected@Db"));
  }

  @Test
  void saysWhyARuleIsNotAboutAResource() throws IOException {
    assertShown(
        """
        ── rds-instance-encrypted-at-rest@Reader (template.yaml) ───────────────────────────────────────────

          RDS DB instance storage is encrypted at rest (encryption at rest, high)

          resource  Reader, AWS::RDS::DBInstance, template.yaml:24
          verdict   not-applicable
                    The rule leaves this one out, by its 'unless': DBClusterIdentifier is "writer".

          DBClusterIdentifier = "writer", as written
          template.yaml:27  Properties: { Engine: aurora-mysql, DBClusterIdentifier: writer }
          Reader exists where condition IsProd is true
          template.yaml:26  Condition: IsProd
            condition IsProd is defined here
            template.yaml:10  IsProd: !Equals [!Ref Env, prod]
              parameter Env is given by nobody; it may be dev, prod; its default is dev
              template.yaml:2  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }

        """,
        explain("rds-instance-encrypted-at-rest@Reader"));
  }

  @Test
  void takesAPeersNameForTheRule() throws IOException {
    assertEquals(
        explain("rds-instance-encrypted-at-rest@Db").out(), explain("CKV_AWS_16@Db").out());
  }

  @Test
  void explainsTheResourceOfThatAddressInEachStack() throws IOException {
    write("other.yaml", TEMPLATE);
    String shown = explain("rds-instance-encrypted-at-rest@Db").out();
    int first = shown.indexOf("(other.yaml)");
    assertTrue(first > 0 && first < shown.indexOf("(template.yaml)"), shown);
  }

  @Test
  void looksAtADeploymentInWhichItIsSo() throws IOException {
    write("template.prod.json", "[{\"ParameterKey\": \"Env\", \"ParameterValue\": \"prod\"}]");
    write("template.dev.json", "[{\"ParameterKey\": \"Env\", \"ParameterValue\": \"dev\"}]");
    String shown = explain("rds-instance-encrypted-at-rest@Db").out();
    assertTrue(shown.contains("\n  seen in   dev, by template.dev.json\n"), shown);
    assertTrue(shown.contains("parameter Env = \"dev\", as template.dev.json says\n"), shown);
    assertTrue(shown.contains("Env is given here\n        template.dev.json:1\n"), shown);
  }

  @Test
  void showsNoSecret() throws IOException {
    CommandRun run = explain("secret-not-in-template@Db", "--profile", "all");
    assertTrue(run.out().contains("MasterUserPassword"), run.out() + run.err());
    assertFalse((run.out() + run.err()).contains("S3cr3t"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Db | A verdict is named RULE@ADDRESS",
        "rds-instance-encrypted-at-rset@Db"
            + " | Unknown rule rds-instance-encrypted-at-rset. Did you mean"
            + " rds-instance-encrypted-at-rest?",
        "rds-instance-encrypted-at-rest@Reder | Unknown resource Reder. Did you mean Reader?",
        "s3-bucket-versioned@Db | s3-bucket-versioned does not judge Db here",
        "s3-bucket-versioned@Db | Those that do: rds-",
        "s3-bucket-versioned@Db --format json | --explain writes for the console only",
        "s3-bucket-versioned@Db --output a.txt | --explain writes for the console only",
      })
  void exitsWith2WhereThereIsNoSuchVerdict(String words, String message) throws IOException {
    String[] all = words.split(" ");
    CommandRun run = explain(all[0], Arrays.copyOfRange(all, 1, all.length));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }
}
