package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample that has it all: serverless types, a loop, a nested stack and two deployments. */
final class CheckoutSampleTest {
  private static final Path SAMPLES = Path.of("..", "sample-templates");

  private static final Pattern VERDICT =
      Pattern.compile(
          "\"rule\": \"([^\"]*)\",\\s*\"stack\": \"[^\"]*\",\\s*\"address\": \"([^\"]*)\""
              + ".*?\"path\": \"bad/checkout/([^\"]*)\",\\s*\"startLine\": (\\d+)"
              + ".*?\"deployments\": \\[ ([^\\]]*) \\]",
          Pattern.DOTALL);

  @Test
  void theGoodOneHasNoFindings() {
    CommandRun run = CommandRun.in(SAMPLES, "scan", "good/checkout");
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("No findings in 11 resources."), run.out());
  }

  @Test
  void theBadOneHasItsFindingsAtTheirLinesInTheirDeployments() {
    CommandRun run = CommandRun.in(SAMPLES, "scan", "bad/checkout", "--format", "json");
    assertEquals(1, run.exitCode(), run.out());
    assertEquals(
        List.of(
            "dynamodb-table-point-in-time-recovery@Carts template.yaml:40 dev, prod",
            "lambda-runtime-supported@Pay template.yaml:16 dev, prod",
            "iam-no-admin-statement@PayRole template.yaml:30 dev, prod",
            "iam-no-star-action@PayRole template.yaml:30 dev, prod",
            "iam-pass-role-names-role@PayRole template.yaml:30 dev, prod",
            "sqs-queue-encrypted-at-rest@QueuePaid template.yaml:50 dev, prod",
            "sqs-queue-encrypted-at-rest@QueuePlaced template.yaml:50 dev, prod",
            "s3-bucket-requires-tls@Receipts/Bucket receipts.yaml:9 dev, prod",
            "s3-bucket-versioned@Receipts/Bucket receipts.yaml:13 dev"),
        VERDICT.matcher(run.out()).results().map(CheckoutSampleTest::text).toList());
  }

  private static String text(MatchResult verdict) {
    return "%s@%s %s:%s %s"
        .formatted(
            verdict.group(1),
            verdict.group(2),
            verdict.group(3),
            verdict.group(4),
            verdict.group(5).replace("\"", ""));
  }
}
