package io.dutyline.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dutyline.engine.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema can know of a file, it says as the reader does. */
final class ConfigurationSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());

  @Test
  void wholeFileIsGood() {
    assertAgreed(true, ConfigurationSamples.WHOLE);
  }

  @Test
  void documentedFileIsGood() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "configuration.md"));
    String fence = "```yaml\n";
    int start = page.indexOf(fence) + fence.length();
    assertAgreed(true, page.substring(start, page.indexOf("```", start)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profile: fsbp",
        "profile:",
        "fail-on: none",
        "regions:",
        "regions: { allowed: eu-west-1 }",
        "regions: { allowed: [us-gov-west-1] }",
        "stacks: { match: a }",
        "exclude: '*.json'",
        "stacks: [{ match: a, parameters: { P: [1, true], Q: { a: { b: [c] } } } }]",
        "stacks: [{ match: a, var-files: [prod.tfvars], sources: infra }]",
        "account:",
        "rules: { s3-bucket-versioned: true }",
        "rules: { s3-bucket-versioned: { enabled: off } }",
        "rules: { s3-bucket-versioned: }",
        "waivers: { rule: s3-*, by: ada, reason: why }",
        "waivers: [{ rule: s3-*, by: ada, reason: why, until: 2027-12-31, resource: A }]",
        "waivers: [{ rule: s3-*, by: ada, reason: why, construct: Data/Bucket }]",
        "cdk:",
        "cdk: { own-resources: leave-out, acknowledgements: show }",
        "cdk: { own-resources: , acknowledgements: }"
      })
  void goodFileIsGoodForBoth(String text) {
    assertAgreed(true, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profil: strict",
        "profile: 3",
        "profile: ' '",
        "fail-on: hi",
        "fail-on: [low]",
        "regions: eu-west-1",
        "regions: { alowed: [] }",
        "regions: { allowed: [eu-west1] }",
        "regions: { allowed: Frankfurt }",
        "stacks: [{ regions: [eu-west-1] }]",
        "stacks: [{ match: '!a' }]",
        "stacks: [{ match: a, region: eu-west-1 }]",
        "stacks: [{ match: a, parameters: [P] }]",
        "stacks: [{ match: a, sources: [x] }]",
        "stacks: a",
        "account: yes",
        "settings: 3",
        "rules: [s3-bucket-versioned]",
        "rules: { s3-bucket-versioned: maybe }",
        "rules: { s3-bucket-versioned: { severity: bad } }",
        "rules: { s3-bucket-versioned: { level: low } }",
        "rules: { s3-bucket-versioned: [] }",
        "exclude: [1]",
        "exclude: { a: b }",
        "waivers: why",
        "waivers: [{ rule: s3-*, by: ada }]",
        "waivers: [{ rule: s3-*, reason: why }]",
        "waivers: [{ by: ada, reason: why }]",
        "waivers: [{ rule: s3-*, by: ada, reason: '' }]",
        "waivers: [{ rule: s3-*, by: 3, reason: why }]",
        "waivers: [{ rule: s3-*, by: a, reason: w, until: 2027-13-01 }]",
        "waivers: [{ rule: s3-*, by: a, reason: w, until: soon }]",
        "waivers: [{ rule: s3-*, by: a, reason: w, til: 2027-02-01 }]",
        "waivers: [{ rule: s3-*, by: a, reason: w, construct: '!Data' }]",
        "cdk: count",
        "cdk: { own-resources: yes }",
        "cdk: { acknowledgements: count }",
        "cdk: { own: count }",
        "[1, 2]"
      })
  void badFileIsBadForBoth(String text) {
    assertAgreed(false, text);
  }

  private static void assertAgreed(boolean good, String text) {
    boolean read =
        ConfigurationFile.read(new SourceFile("dutyline.yaml", text), ConfigurationSamples.WORDS)
            .diagnostics()
            .isEmpty();
    assertEquals(good, read, "the reader");
    assertEquals(good, SCHEMA.validate(text, InputFormat.YAML).isEmpty(), "the schema");
  }

  private static String schema() {
    try (InputStream in =
        ConfigurationSchemaTest.class.getResourceAsStream("/dutyline/dutyline.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
