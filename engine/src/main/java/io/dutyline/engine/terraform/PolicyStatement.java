package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement of a policy that {@code aws_iam_policy_document} makes.
 *
 * @param fields in the order in which the provider writes them; empty fields are left out
 * @param unknown stands for any number of statements of which nothing is known
 */
record PolicyStatement(Map<String, HclValue> fields, Optional<HclValue> unknown) {
  /** As the provider orders them (hashicorp/aws 5.100, observed). */
  private static final List<String> ORDER =
      List.of(
          "Sid",
          "Effect",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Principal",
          "NotPrincipal",
          "Condition");

  static PolicyStatement of(Map<String, HclValue> fields) {
    Map<String, HclValue> ordered = new LinkedHashMap<>();
    for (String name : ORDER) {
      HclValue value = fields.get(name);
      boolean empty =
          value == null
              || value instanceof HclValue.Null
              || (value instanceof HclValue.Text text && text.value().isEmpty());
      if (!empty) {
        ordered.put(name, value);
      }
    }
    return new PolicyStatement(ordered, Optional.empty());
  }

  static PolicyStatement unknown(HclValue value) {
    return new PolicyStatement(Map.of(), Optional.of(value));
  }

  /** Returns the statement's id; empty if it has none, or it is not known. */
  String sid() {
    return fields.get("Sid") instanceof HclValue.Text text ? text.value() : "";
  }

  HclValue value() {
    return unknown.orElseGet(() -> Values.object(fields));
  }
}
