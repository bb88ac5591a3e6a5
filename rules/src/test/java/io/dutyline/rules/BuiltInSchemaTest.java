package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.TypeSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BuiltInSchemaTest {
  private static final Catalog CATALOG = Catalogs.load(BuiltInSchemaTest.class.getClassLoader());
  private static final String RULE =
      "BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault";

  @ParameterizedTest
  @CsvSource({
    "AWS::S3::Bucket, BucketName, string",
    "AWS::S3::Bucket, Tags, Tag[]",
    "AWS::S3::Bucket, Tags[], Tag",
    "AWS::S3::Bucket, Tags[].Key, string",
    "AWS::S3::BucketPolicy, PolicyDocument, json|string",
    "AWS::S3::BucketPolicy, PolicyDocument.Statement[].Effect, json",
    "AWS::RDS::DBInstance, StorageEncrypted, boolean",
    "AWS::RDS::DBParameterGroup, Parameters, json",
    "AWS::Lambda::Function, Environment.Variables, string{}",
    "AWS::Lambda::Function, Environment.Variables{}, string",
    "AWS::EC2::Instance, BlockDeviceMappings[].Ebs.Encrypted, boolean",
    "AWS::ElasticLoadBalancingV2::LoadBalancer, LoadBalancerAttributes[].Value, string",
    "AWS::QuickSight::Dashboard, Permissions[].Actions[], string",
    "AWS::WAFv2::WebACL,"
        + " Rules[].Statement.NotStatement.Statement.NotStatement.Statement.GeoMatchStatement,"
        + " GeoMatchStatement",
    "AWS::Serverless::Function, Policies[].Version, string",
  })
  void propertyHasTheTypeOfTheSchema(String type, String path, String expected) {
    assertEquals(Optional.of(expected), schema(type).property(path));
  }

  @ParameterizedTest
  @CsvSource({
    "AWS::S3::Bucket, Bucketname",
    "AWS::S3::Bucket, BucketName.Part",
    "AWS::S3::Bucket, BucketName[]",
    "AWS::S3::Bucket, Tags.Key",
    "AWS::S3::Bucket, Tags{}.Key",
    "AWS::S3::Bucket, Tags[].Name",
    "AWS::S3::Bucket, Tags[",
    "AWS::S3::Bucket, Tags[].",
    "AWS::S3::Bucket, ''",
    "AWS::Lambda::Function, Environment.Variables[]",
  })
  void whatIsNoPropertyIsNone(String type, String path) {
    assertEquals(Optional.empty(), schema(type).property(path));
  }

  @Test
  void allowedValuesAreThoseOfTheSchema() {
    TypeSchema bucket = schema("AWS::S3::Bucket");
    assertEquals(
        List.of("aws:kms", "AES256", "aws:kms:dsse"), bucket.allowedValues(RULE + ".SSEAlgorithm"));
    assertEquals(List.of(), bucket.allowedValues(RULE + ".KMSMasterKeyID"));
    assertEquals(List.of(), bucket.allowedValues("NoSuch"));
  }

  @Test
  void whatIdentifiesAndTagsAResourceIsKnown() {
    TypeSchema bucket = schema("AWS::S3::Bucket");
    assertEquals(List.of("BucketName"), bucket.primaryIdentifier());
    assertEquals(Optional.of("arn:${Partition}:s3:::${BucketName}"), bucket.arnTemplate());
    assertEquals(Optional.of("Tags"), bucket.tagProperty());
    assertEquals(Optional.of("FileSystemTags"), schema("AWS::EFS::FileSystem").tagProperty());
    assertEquals(Optional.empty(), schema("AWS::S3::BucketPolicy").tagProperty());
    assertTrue(bucket.attributes().contains("RegionalDomainName"), "GetAtt names");
  }

  @Test
  void typesWithoutSchemaHaveNone() {
    assertEquals(Optional.empty(), CATALOG.schema("AWS::S3::Novelty"));
    assertEquals(Optional.empty(), CATALOG.schema("aws_iam_novelty"));
    assertEquals(Optional.empty(), CATALOG.schema("AWS::S3::*"));
    assertEquals(Optional.empty(), CATALOG.schema("Custom::Thing"));
  }

  @Test
  void terraformsTypesHaveTheirSchemaToo() {
    TypeSchema versioning = CATALOG.schema("aws_s3_bucket_versioning").orElseThrow();
    assertEquals(Optional.of("string"), versioning.property("versioning_configuration.status"));
    assertEquals(Optional.of("string"), versioning.property("versioning_configuration[].status"));
    assertTrue(versioning.isBlock("versioning_configuration"));
    assertTrue(CATALOG.schema("aws_db_instance").orElseThrow().isSecret("password"));
  }

  @Test
  void everyTypeOfTerraformsIsClassified() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/main/data/terraform/types.txt"))) {
      String[] words = line.split(" ");
      String type = words[1].equals("-") ? words[0] : words[1];
      if (!line.startsWith("#")
          && CATALOG.classify(type).kind() == Classification.Kind.UNCLASSIFIED) {
        unknown.add(line);
      }
    }
    assertEquals(List.of(), unknown);
  }

  /** A sample, so that no definition is missing and no path leads nowhere. */
  @Test
  void everyListedPathIsAProperty() throws IOException {
    int paths = 0;
    for (String type : BuiltInCatalogTest.schemaTypes()) {
      Optional<TypeSchema> schema = CATALOG.schema(type);
      if (schema.isPresent()) {
        for (String path : schema.get().paths()) {
          if (paths++ % 7 == 0) {
            assertTrue(schema.get().property(path).isPresent(), type + " " + path);
          }
        }
      }
    }
    assertTrue(paths > 57_000, "only " + paths);
  }

  private static TypeSchema schema(String type) {
    return CATALOG.schema(type).orElseThrow();
  }
}
