package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terraform through the whole command, as a user has it. */
final class TerraformTest {
  private static final String QUEUES =
      """
      variable "encrypted" {
        type = bool
      }

      resource "aws_sqs_queue" "this" {
        for_each                = toset(["fast", "slow"])
        sqs_managed_sse_enabled = var.encrypted
      }
      """;

  private static final String CALL =
      """
      module "queues" {
        source    = "./queues"
        encrypted = false
      }
      """;

  @TempDir Path folder;

  @Test
  void aModuleIsJudgedThroughItsCallers() throws IOException {
    write("main.tf", CALL);
    write("queues/main.tf", QUEUES);
    CommandRun run = scan();
    assertEquals(1, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("module.queues.aws_sqs_queue.this[\"fast\"]"), run.out());
    assertTrue(
        run.out().contains("and 1 more: module.queues.aws_sqs_queue.this[\"slow\"]"), run.out());
    assertTrue(run.out().contains("called by module.queues at main.tf:1"), run.out());
    assertTrue(run.out().contains("sqs_managed_sse_enabled is false"), run.out());
    assertTrue(run.out().contains("queues/main.tf:7:3"), run.out());
    assertTrue(run.out().contains("Read 2 templates among 2 files"), run.out());
  }

  @Test
  void aModuleThatNobodyCallsIsJudgedByItself() throws IOException {
    write("queues/main.tf", QUEUES);
    CommandRun run = scan();
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("var.encrypted in queues"), run.out());
  }

  @Test
  void aWaiverAtTheCallIsForAllThatComesWithIt() throws IOException {
    write("main.tf", "# dutyline:waive sqs-* by=ada reason=\"Nothing of value\"\n" + CALL);
    write("queues/main.tf", QUEUES);
    CommandRun run = scan();
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertFalse(run.out().contains("warning"), run.out());
  }

  @Test
  void aWaiverInAResourceMayBeForAnInstance() throws IOException {
    write("main.tf", CALL);
    String waiver = "  // dutyline:waive sqs-* by=ada instance=slow reason=\"Never used\"\n";
    write("queues/main.tf", QUEUES.replace("  for_each", waiver + "  for_each"));
    CommandRun run = scan();
    assertEquals(1, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("aws_sqs_queue.this[\"fast\"] · aws_sqs_queue"), run.out());
    assertTrue(
        run.out().contains("this[\"slow\"] sqs-queue-encrypted-at-rest: Never used (ada)"),
        run.out());
  }

  @Test
  void theConfigurationGivesVariables() throws IOException {
    write("queues/main.tf", QUEUES);
    write("dutyline.yaml", "stacks: { match: queues, parameters: { encrypted: false } }\n");
    CommandRun run = scan();
    assertEquals(1, run.exitCode(), run.out() + run.err());
  }

  @Test
  void brokenFilesAreToldAndTheRestIsJudged() throws IOException {
    write("main.tf", "resource \"aws_sqs_queue\" \"a\" {\n  name = \n}\n");
    write("other.tf", "resource \"aws_sqs_queue\" \"b\" {\n  sqs_managed_sse_enabled = false\n}\n");
    CommandRun run = scan();
    assertEquals(3, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("main.tf:2"), run.out());
    assertTrue(run.out().contains("Read 1 template among 2 files"), run.out());
    assertTrue(run.out().contains("aws_sqs_queue.b"), run.out());
  }

  @Test
  void secretsOfAPlanAreNotShown() throws IOException {
    Path plan = Path.of("../sample-templates/bad/terraform/orders-plan/plan.json");
    Files.copy(plan, folder.resolve("plan.json"));
    CommandRun run =
        CommandRun.in(
            folder,
            "scan",
            "--root",
            ".",
            "--profile",
            "all",
            "--verdicts",
            "all",
            "--format",
            "json");
    assertTrue(run.out().contains("\"terraform-plan\""), run.out());
    assertFalse(run.out().contains("correct-horse-battery"));
  }

  @Test
  void aPlanWithoutItsSourcesSaysWhatItCannotTell() throws IOException {
    Path plan = Path.of("../sample-templates/bad/terraform/orders-plan/plan.json");
    Files.copy(plan, folder.resolve("plan.json"));
    CommandRun run = scan();
    assertTrue(run.out().contains("Plan without its sources"), run.out());
    assertTrue(run.out().contains("Read 1 template among 1 file"), run.out());
  }

  @Test
  void explainsATypeOfTerraforms() {
    CommandRun run = CommandRun.in(folder, "explain", "aws_db_instance");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("aws_db_instance is judged as AWS::RDS::DBInstance."));
  }

  /** Its text, and what is said of it, if anything. */
  static Stream<Arguments> hostile() {
    StringBuilder locals = new StringBuilder("locals {\n  a0 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n");
    for (int i = 1; i < 40; i++) {
      locals.append("  a%d = concat(local.a%d, local.a%d)\n".formatted(i, i - 1, i - 1));
    }
    String use = "}\nresource \"aws_sqs_queue\" \"a\" {\n  name = length(local.a39)\n}\n";
    return Stream.of(
        Arguments.of("locals {\n  a = " + "[".repeat(100_000)),
        Arguments.of("locals {\n  a = " + "(".repeat(100_000)),
        Arguments.of("a {\n".repeat(100_000)),
        Arguments.of("locals {\n  a = \"" + "${".repeat(100_000)),
        Arguments.of("locals {\n  a = x" + ".a".repeat(300_000) + "\n}\n"),
        Arguments.of("locals {\n  a = <<EOT\n" + "x".repeat(9_000_000)),
        Arguments.of(locals + use),
        Arguments.of("locals {\n  a = local.b\n  b = local.a\n}\n" + use.substring(2)),
        Arguments.of(
            "resource \"aws_sqs_queue\" \"a\" {\n  count = length(range(1000000000))\n}\n"),
        Arguments.of("resource \"aws_sqs_queue\" \"a\" {\n  count = 1000000000\n}\n"),
        Arguments.of("module \"a\" {\n  source = \"./\"\n}\n"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileFilesEndInADiagnostic(String text) throws IOException {
    write("hostile/main.tf", text);
    write("main.tf", "resource \"aws_sqs_queue\" \"b\" {\n  sqs_managed_sse_enabled = false\n}\n");
    CommandRun run = scan();
    assertTrue(run.exitCode() == 1 || run.exitCode() == 3, run.out() + run.err());
    assertTrue(run.out().contains("hostile/main.tf:"), run.out());
    assertTrue(run.out().contains("aws_sqs_queue.b"), run.out());
    assertFalse(run.out().contains("mistake of Dutyline's"), run.out());
  }

  @Test
  void nothingOutsideOfTheScanRootIsRead() throws IOException {
    write("secret.txt", "hunter2");
    write(
        "in/main.tf", "resource \"aws_sqs_queue\" \"a\" {\n  name = file(\"../secret.txt\")\n}\n");
    CommandRun run =
        CommandRun.in(
            folder,
            "scan",
            "--root",
            "in",
            "--verdicts",
            "all",
            "--profile",
            "all",
            "--format",
            "json");
    assertTrue(run.out().contains("aws_sqs_queue.a"), run.out() + run.err());
    assertFalse(run.out().contains("hunter2"), run.out());
  }

  private CommandRun scan() {
    return CommandRun.in(folder, "scan", "--root", ".");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
