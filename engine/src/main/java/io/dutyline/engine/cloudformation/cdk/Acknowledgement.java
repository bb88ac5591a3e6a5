package io.dutyline.engine.cloudformation.cdk;

import static java.util.Objects.requireNonNull;

/**
 * A finding of cdk-nag's, or of another of the CDK's validations, that the app's author accepts.
 * Public because reports show it.
 *
 * @param id as cdk-nag names its rule: {@code AwsSolutions-S1}, {@code
 *     HIPAA.Security-RDSStorageEncrypted}
 * @param rule the rule's own name, without a pack's: {@code S3BucketLoggingEnabled}
 * @param reason the author's
 * @param whole whether the whole finding is accepted, not a part of it that is named
 */
public record Acknowledgement(String id, String rule, String reason, boolean whole) {
  public Acknowledgement {
    requireNonNull(id, "id");
    requireNonNull(rule, "rule");
    requireNonNull(reason, "reason");
  }
}
