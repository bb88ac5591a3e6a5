package io.dutyline.engine.terraform.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a plan that Terraform made of two calls of a module, a key and a database. */
final class TerraformPlanTest {
  private static final Path PLAN = Path.of("src/test/resources/terraform/plan/modules.json");

  @TempDir private Path folder;

  @Test
  void resourcesHaveTheirAddresses() {
    assertEquals(
        List.of(
            "aws_db_instance.this",
            "aws_kms_key.this",
            "module.data[\"a\"].aws_s3_bucket.this",
            "module.data[\"a\"].aws_s3_bucket_server_side_encryption_configuration.this",
            "module.data[\"a\"].aws_s3_bucket_versioning.this",
            "module.data[\"b\"].aws_s3_bucket.this",
            "module.data[\"b\"].aws_s3_bucket_server_side_encryption_configuration.this",
            "module.data[\"b\"].aws_s3_bucket_versioning.this"),
        stack().resources().stream().map(TerraformResource::address).toList());
  }

  @Test
  void knownValuesStandWhereThePlanHasThem() {
    Scalar encrypted = (Scalar) attribute("aws_db_instance.this", "storage_encrypted");
    assertEquals(true, encrypted.data());
    assertEquals("p.json", encrypted.range().path());
    assertTrue(encrypted.range().startLine() > 1);
  }

  @Test
  void whatNobodyWroteAndIsKnownAfterApplyIsAbsent() {
    MapValue database = resource("aws_db_instance.this").attributes();
    assertFalse(database.entries().containsKey("backup_retention_period"));
    assertFalse(database.entries().containsKey("arn"));
  }

  @Test
  void whatIsKnownAfterApplyKeepsItsLink() {
    Unknown key = (Unknown) attribute("aws_db_instance.this", "kms_key_id");
    assertEquals("aws_kms_key.this.arn", key.reason().input());
    assertEquals(Set.of(new Reference("aws_kms_key.this", "arn")), key.origin().references());
  }

  @Test
  void linksStayInTheirInstanceOfAModule() {
    Value bucket = attribute("module.data[\"b\"].aws_s3_bucket_versioning.this", "bucket");
    assertEquals(
        Set.of(new Reference("module.data[\"b\"].aws_s3_bucket.this", "id")),
        bucket.origin().references());
  }

  @Test
  void linksLeadThroughArguments() {
    MapValue rule =
        first(
            attribute(
                "module.data[\"a\"].aws_s3_bucket_server_side_encryption_configuration.this",
                "rule"));
    MapValue defaults = first(rule.get("apply_server_side_encryption_by_default"));
    assertEquals("aws:kms", ((Scalar) defaults.get("sse_algorithm")).text());
    assertEquals(
        Set.of(new Reference("aws_kms_key.this", "arn")),
        defaults.get("kms_master_key_id").origin().references());
  }

  @Test
  void sensitiveValuesAreMarked() {
    assertTrue(attribute("aws_db_instance.this", "password").origin().sensitive());
    assertFalse(attribute("aws_db_instance.this", "username").origin().sensitive());
  }

  @Test
  void providersGiveRegionAndTags() {
    TerraformResource database = resource("aws_db_instance.this");
    assertEquals("eu-west-1", ((Scalar) database.region()).text());
    assertEquals(Set.of("Team"), database.defaultTags().entries().keySet());
    assertEquals(List.of("eu-west-1"), stack().regions().names());
  }

  @Test
  void whatIsDestroyedIsTold() {
    assertEquals(
        List.of("Plan destroys resources"),
        read(PLAN).diagnostics().stream().map(Diagnostic::summary).toList());
  }

  @Test
  void brokenPlanIsToldWithItsPlace() throws IOException {
    Path broken = folder.resolve("p.json");
    Files.writeString(broken, "{\n \"format_version\": \"1.2\",\n \"resource_changes\": [}\n");
    Parsed<TerraformStack> read = read(broken);
    assertTrue(read.value().isEmpty());
    assertEquals(3, read.diagnostics().get(0).range().startLine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"resource_changes\": null, \"configuration\": null}",
        "{\"resource_changes\": [{\"address\": \"a.b\", \"mode\": \"managed\", \"change\": {}}]}",
        "{\"planned_values\": {\"root_module\": {\"resources\": [{\"values\": []}]}}}",
        "{\"variables\": {\"a\": null, \"b\": {\"value\": {}}}}"
      })
  void sparsePlansAreRead(String text) throws IOException {
    assertTrue(read(plan(text)).value().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"resource_changes\": {}}",
        "{\"resource_changes\": [1]}",
        "{\"resource_changes\": [{\"address\": 1}]}",
        "{\"planned_values\": [{\"root_module\": 1}]}",
        "{\"configuration\": {\"root_module\": {\"resources\": [[]]}}}",
        "{\"variables\": {\"a\": []}}"
      })
  void plansOfAnotherShapeAreTold(String text) throws IOException {
    Parsed<TerraformStack> read = read(plan(text));
    assertTrue(read.value().isEmpty());
    assertEquals("Plan cannot be read", read.diagnostics().get(0).summary());
  }

  @Test
  void eachLeadsToTheInstanceOfTheSameKey() throws IOException {
    Value vpc =
        planned(
            """
            {"address": "aws_vpc.a[\\"x\\"]", "mode": "managed", "type": "aws_vpc", "change": {"actions": ["create"], "after": {}}},
            {"address": "aws_vpc.a[\\"y\\"]", "mode": "managed", "type": "aws_vpc", "change": {"actions": ["create"], "after": {}}},
            {"address": "aws_flow_log.b[\\"y\\"]", "mode": "managed", "type": "aws_flow_log",
             "change": {"actions": ["create"], "after": {}, "after_unknown": {"vpc_id": true}}}
            """,
            """
            {"address": "aws_flow_log.b",
             "expressions": {"vpc_id": {"references": ["each.value.id", "each.value"]}},
             "for_each_expression": {"references": ["aws_vpc.a"]}}
            """,
            "vpc_id");
    assertEquals(Set.of(new Reference("aws_vpc.a[\"y\"]", "id")), vpc.origin().references());
  }

  @Test
  void whatProvidersWriteForNothingIsAbsent() throws IOException {
    MapValue block =
        first(
            planned(
                """
                {"address": "a.b", "mode": "managed", "type": "a", "change": {"actions": ["create"], "after":
                  {"rule": [{"name": "n", "schedule": "", "days": 0, "on": false, "set": 0, "none": []}]}}}
                """,
                """
                {"address": "a.b", "expressions": {"rule": [
                  {"name": {"constant_value": "n"}, "set": {"constant_value": 0}}]}}
                """,
                "rule"));
    assertEquals(Set.of("name", "set"), block.entries().keySet());
  }

  @Test
  void blocksThatAreASetAreToldByTheirConstants() throws IOException {
    Value rules =
        planned(
            """
            {"address": "a.key", "mode": "managed", "type": "a", "change": {"actions": ["create"], "after": {}}},
            {"address": "a.b", "mode": "managed", "type": "a", "change": {"actions": ["create"], "after":
              {"rule": [{"name": "one"}, {"name": "two"}]},
              "after_unknown": {"rule": [{"key": true}, {"key": true}]}}}
            """,
            """
            {"address": "a.b", "expressions": {"rule": [
              {"name": {"constant_value": "two"}, "key": {"references": ["a.key.id", "a.key"]}},
              {"name": {"constant_value": "one"}}]}}
            """,
            "rule");
    List<Value> both = ((ListValue) rules).elements();
    assertFalse(((MapValue) both.get(0)).entries().containsKey("key"));
    assertEquals(
        Set.of(new Reference("a.key", "id")),
        ((MapValue) both.get(1)).get("key").origin().references());
  }

  @Test
  void argumentThatIsNullIsLeftToTheProvider() throws IOException {
    String resource =
        """
        {"address": "a.b", "mode": "managed", "type": "a",
         "change": {"actions": ["create"], "after": {}, "after_unknown": {"key": true}}}
        """;
    String written =
        "{\"address\": \"a.b\", \"expressions\": {\"key\": {\"references\": [\"%s\"]}}}";
    assertTrue(planned(resource, written.formatted("var.known"), "key") instanceof Absent);
    assertTrue(planned(resource, written.formatted("local.key"), "key") instanceof Unknown);
  }

  /** Returns an attribute of the last resource of a plan. */
  private Value planned(String resources, String configured, String name) throws IOException {
    String text =
        """
        {"variables": {"known": {"value": null}}, "resource_changes": [%s],
         "configuration": {"root_module": {"resources": [%s]}}}
        """;
    List<TerraformResource> read =
        read(plan(text.formatted(resources, configured))).value().orElseThrow().resources();
    return read.get(read.size() - 1).attributes().get(name);
  }

  private Path plan(String text) throws IOException {
    return Files.writeString(folder.resolve("p.json"), text);
  }

  @Test
  void plansAreToldFromOtherJson() throws IOException {
    assertTrue(TerraformPlan.startsLikePlan(Files.readString(PLAN).substring(0, 500)));
    assertFalse(TerraformPlan.startsLikePlan("{\"Resources\": {}}"));
    assertFalse(TerraformPlan.startsLikePlan("format_version: 1\nresource_changes: []"));
  }

  private static Parsed<TerraformStack> read(Path file) {
    return TerraformPlan.read(new Candidate("p.json", file, false));
  }

  private static TerraformStack stack() {
    return read(PLAN).value().orElseThrow();
  }

  private static TerraformResource resource(String address) {
    return stack().resources().stream()
        .filter(each -> each.address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static Value attribute(String address, String name) {
    return resource(address).attributes().get(name);
  }

  private static MapValue first(Value list) {
    return (MapValue) ((ListValue) list).elements().get(0);
  }
}
