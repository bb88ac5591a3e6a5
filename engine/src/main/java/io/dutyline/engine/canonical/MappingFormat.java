package io.dutyline.engine.canonical;

/**
 * The compiled mapping: one resource for each service as Terraform's type names have it, with the
 * types one after the other, each with its length in front, so that only those are read that a
 * stack has.
 */
final class MappingFormat {
  static final String FOLDER = "META-INF/dutyline/terraform/";
  static final String TYPES = FOLDER + "awscc.txt";

  /** All types of hashicorp/aws: for those who build a pack. */
  static final String NAMES = FOLDER + "aws.txt";

  /** Canonical types and what Terraform calls each. */
  static final String CANONICAL = FOLDER + "canonical.txt";

  /** Raised with every change of what is written. */
  static final byte VERSION = 1;

  private MappingFormat() {}

  /** Returns the service of a type: {@code aws_s3} of {@code aws_s3_bucket}. */
  static String service(String type) {
    int end = type.indexOf('_', type.indexOf('_') + 1);
    return end < 0 ? type : type.substring(0, end);
  }

  static String resource(String type) {
    return FOLDER + service(type) + ".bin";
  }
}
