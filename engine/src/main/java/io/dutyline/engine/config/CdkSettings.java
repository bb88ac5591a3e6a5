package io.dutyline.engine.config;

/**
 * What the user says of apps of the CDK.
 *
 * @param countsOwn whether findings on what the CDK makes for itself count like others
 * @param honoursAcknowledgements whether what is acknowledged for cdk-nag is waived
 */
public record CdkSettings(boolean countsOwn, boolean honoursAcknowledgements) {
  /** What a run without any configuration uses. */
  public static final CdkSettings DEFAULT = new CdkSettings(false, false);
}
