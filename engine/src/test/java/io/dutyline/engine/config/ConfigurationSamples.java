package io.dutyline.engine.config;

import java.util.Map;
import java.util.Set;

/** Words and files that the tests of configuration share. */
final class ConfigurationSamples {
  static final KnownWords WORDS =
      new KnownWords(
          Set.of("baseline", "strict", "all", "fsbp"),
          Map.of(
              "rds-instance-encrypted-at-rest", "rds-instance-encrypted-at-rest",
              "rds-encrypted", "rds-instance-encrypted-at-rest",
              "s3-bucket-versioned", "s3-bucket-versioned"),
          Map.of(
              "ebs-encryption-by-default", FactType.BOOLEAN,
              "trusted-accounts", FactType.LIST),
          Map.of(
              "backup.min-retention-days", FactType.NUMBER,
              "tags.required", FactType.LIST,
              "owner", FactType.TEXT));

  private ConfigurationSamples() {}

  static final String WHOLE =
      """
      profile: strict
      fail-on: high
      regions: { allowed: [eu-central-1, eu-west-1] }
      stacks:
        - match: infra/**
          regions: [eu-central-1]
          parameters: { Env: prod, Zones: [a, b], Size: 3, Public: false }
        - match: infra/dr.yaml
          regions: eu-west-1
          parameters: { Env: dr }
          parameter-files: [params/dr.json]
          deployments:
            east: { regions: us-east-1, parameter-files: params/east.json }
            west: { parameters: { Size: 5 } }
            plain:
      account:
        ebs-encryption-by-default: true
        trusted-accounts: ["111122223333"]
      settings:
        backup: { min-retention-days: 14 }
        tags.required: [Owner]
        owner: platform
      rules:
        rds-encrypted: { severity: critical }
        s3-bucket-versioned: off
      exclude: [legacy/]
      waivers:
        - rule: s3-*
          resource: Logs*
          stack: infra/**
          by: ada
          reason: Holds no data
          until: 2027-01-31
        - { rule: rds-encrypted, by: ada, reason: Test data only }
        - { rule: s3-*, construct: Data/**, by: ada, reason: Holds no data }
      cdk: { own-resources: count, acknowledgements: honour }
      """;
}
