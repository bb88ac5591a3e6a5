package io.dutyline.engine.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The schema of one resource type, as far as rules and their checker need it: CloudFormation's, or
 * Terraform's for a type of Terraform's.
 */
public interface TypeSchema {
  /** Returns the canonical type: {@code AWS::S3::Bucket}. */
  String type();

  /**
   * Returns the CloudFormation type name of the property at a path, {@code string}, {@code
   * boolean}, {@code integer}, {@code json}, {@code Tag[]}…; empty if there is no such property.
   *
   * @param path with {@code []} behind a list and {@code {}} behind a map: {@code Tags[].Key}
   */
  Optional<String> property(String path);

  /** Returns the allowed values of the property at a path; empty if any are. */
  List<String> allowedValues(String path);

  /** Returns all property paths, for looking for the nearest right word. */
  Set<String> paths();

  /** Returns the names of the properties below a path, or of the type's own for an empty one. */
  default List<String> names(String path) {
    return List.of();
  }

  /** Returns whether no writer may print the value of the property at a path. */
  default boolean isSecret(String path) {
    return false;
  }

  /** Returns whether the property at a path is a nested block in Terraform. */
  default boolean isBlock(String path) {
    return false;
  }

  /** Returns the names that Fn::GetAtt takes. */
  List<String> attributes();

  /** Returns the properties or attributes that identify a resource, as {@code /}-free names. */
  List<String> primaryIdentifier();

  /** Returns the resource's ARN with {@code ${…}} for its parts; empty if not known. */
  Optional<String> arnTemplate();

  /** Returns the property that holds the tags: {@code Tags}; empty if it cannot be tagged. */
  Optional<String> tagProperty();
}
