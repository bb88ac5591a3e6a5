package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Classification.Kind;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Responsibility;
import io.dutyline.engine.catalog.Responsibility.Owner;
import io.dutyline.engine.catalog.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BuiltInCatalogTest {
  private static final Catalog CATALOG = Catalogs.load(BuiltInCatalogTest.class.getClassLoader());

  static Stream<String> wellKnownTypes() throws IOException {
    try (InputStream in = BuiltInCatalogTest.class.getResourceAsStream("well-known-types.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("wellKnownTypes")
  void wellKnownTypeHasItsServiceAndDuties(String expected) {
    String type = expected.substring(0, expected.indexOf(' '));
    assertEquals(expected, describe(type));
  }

  /** The schema files are the measure: what is in them is AWS's, or of a kind that is named. */
  @Test
  void everyTypeOfTheSchemaIsClassified() throws IOException {
    List<String> types = schemaTypes();
    List<String> holes = new ArrayList<>();
    for (String type : types) {
      Kind kind = CATALOG.classify(type).kind();
      if (kind == Kind.UNCLASSIFIED || kind == Kind.THIRD_PARTY) {
        holes.add(type);
      }
    }
    assertEquals(List.of(), holes);
    assertTrue(types.size() > 1_800, "only " + types.size());
  }

  /** The facts that the files were first made from are not part of this repository. */
  @Test
  void schemaHasEveryTypeOfTheFacts() throws IOException {
    Optional<Path> facts =
        SharedFolder.find().map(shared -> shared.resolve("facts/cfn-types.json"));
    assumeTrue(facts.isPresent() && Files.exists(facts.get()), "no shared folder beside");
    List<String> missing = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(facts.get().toFile())) {
      parser.nextToken();
      for (String type = parser.nextFieldName(); type != null; type = parser.nextFieldName()) {
        parser.nextToken();
        parser.skipChildren();
        missing.add(type);
      }
    }
    missing.removeAll(Set.copyOf(schemaTypes()));
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTypeStatesWhoOwesEachDutyInTheirOrder() throws IOException {
    List<Duty> duties = List.of(Duty.values());
    for (String type : schemaTypes()) {
      Classification classification = CATALOG.classify(type);
      if (classification.kind() == Kind.AWS) {
        List<Responsibility> lines = classification.responsibilities();
        assertEquals(duties, lines.stream().map(Responsibility::duty).toList(), type);
        List<Duty> applying = List.copyOf(classification.duties());
        assertEquals(applying.stream().sorted().toList(), applying, type);
      }
    }
  }

  @Test
  void noDutyAppliesThatIsLeftToAws() throws IOException {
    for (String type : schemaTypes()) {
      Classification classification = CATALOG.classify(type);
      for (Responsibility line : classification.responsibilities()) {
        boolean applies = classification.duties().contains(line.duty());
        assertFalse(applies && line.owner() == Owner.AWS, type + " " + line.duty());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Custom::Anything, CUSTOM",
    "AWS::CloudFormation::CustomResource, CUSTOM",
    "AWS::CloudFormation::WaitConditionHandle, DEPLOYMENT",
    "AWS::CloudFormation::Stack, DEPLOYMENT",
    "AWS::CDK::Metadata, DEPLOYMENT",
    "AWS::Serverless::Application, DEPLOYMENT",
    "Datadog::Monitors::Monitor, THIRD_PARTY",
    "My::S3::Bucket::MODULE, THIRD_PARTY",
    "google_storage_bucket, THIRD_PARTY",
    "null_resource, THIRD_PARTY",
    "AWS::NoSuchService::Thing, UNCLASSIFIED",
    "aws_no_such_thing, UNCLASSIFIED",
    "AWS::S3, UNCLASSIFIED",
    "AWS, THIRD_PARTY",
    "'', THIRD_PARTY",
  })
  void whatIsNoServicesTypeHasItsKind(String type, Kind kind) {
    Classification classification = CATALOG.classify(type);
    assertEquals(kind, classification.kind());
    assertEquals(Optional.empty(), classification.service());
    assertEquals(List.of(), List.copyOf(classification.duties()));
  }

  @Test
  void newTypeOfKnownServiceTakesTheServicesLine() {
    assertEquals(
        "AWS::S3::Novelty | s3 | abstracted | - | regional | data-residency access-control",
        describe("AWS::S3::Novelty"));
    assertEquals(
        "AWS::EC2::TransitGatewayNovelty | transit-gateway | infrastructure | - | regional |"
            + " data-residency access-control",
        describe("AWS::EC2::TransitGatewayNovelty"));
    assertEquals(
        "AWS::IAM::Novelty | iam | abstracted | - | global | access-control",
        describe("AWS::IAM::Novelty"));
  }

  @Test
  void servicesLineGoesBeforeItsCategorys() {
    assertEquals(Owner.AWS, owner("AWS::SNS::Topic", Duty.PATCHING));
    assertEquals(Owner.BOTH, owner("AWS::Lambda::Function", Duty.PATCHING));
    assertTrue(
        line("AWS::S3::Bucket", Duty.ENCRYPTION_AT_REST).aws().contains("2023-01-05"),
        "S3 encrypts by default");
    assertTrue(
        line("AWS::EC2::Instance", Duty.PATCHING).customer().startsWith("You patch the guest"),
        "the guest is the customer's");
  }

  static String describe(String type) {
    Classification classification = CATALOG.classify(type);
    Service service = classification.service().orElseThrow();
    String duties = classification.duties().stream().map(Duty::id).collect(Collectors.joining(" "));
    return String.join(
        " | ",
        type,
        service.id(),
        service.category().id(),
        service.container() ? "container" : "-",
        classification.global() ? "global" : "regional",
        duties.isEmpty() ? "-" : duties);
  }

  private static Owner owner(String type, Duty duty) {
    return line(type, duty).owner();
  }

  private static Responsibility line(String type, Duty duty) {
    return CATALOG.classify(type).responsibilities().stream()
        .filter(line -> line.duty() == duty)
        .findFirst()
        .orElseThrow();
  }

  static List<String> schemaTypes() throws IOException {
    List<String> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/data/schema"))) {
      for (Path file : files.sorted().toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          lines.filter(line -> !line.isEmpty() && line.charAt(0) != ' ').forEach(types::add);
        }
      }
    }
    return types;
  }
}
