package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the statements that {@code aws_iam_policy_document} has as blocks. */
final class StatementReader {
  private static final String EVERYBODY = "*";

  /** What people write for these, because a policy's JSON calls it so. */
  private static final Map<String, String> SINGULARS =
      Map.of(
          "actions", "action",
          "not_actions", "not_action",
          "resources", "resource",
          "not_resources", "not_resource");

  private StatementReader() {}

  static PolicyStatement read(BodyEvaluation statement) {
    SINGULARS.forEach(statement::misnamed);
    return read(statement.object());
  }

  /** Returns the statement that an object with the block's names is. */
  static PolicyStatement read(HclValue statement) {
    Optional<Map<String, HclValue>> entries = Values.entries(statement);
    if (entries.isEmpty()) {
      return PolicyStatement.unknown(statement);
    }
    Map<String, HclValue> from = entries.get();
    Map<String, HclValue> fields = new LinkedHashMap<>();
    fields.put("Sid", get(from, "sid"));
    HclValue effect = get(from, "effect");
    fields.put("Effect", effect instanceof HclValue.Null ? Values.text("Allow") : effect);
    fields.put("Action", set(list(from, "actions"), false));
    fields.put("NotAction", set(list(from, "not_actions"), false));
    fields.put("Resource", set(list(from, "resources"), true));
    fields.put("NotResource", set(list(from, "not_resources"), true));
    fields.put("Principal", principals(get(from, "principals")));
    fields.put("NotPrincipal", principals(get(from, "not_principals")));
    fields.put("Condition", conditions(get(from, "condition")));
    return PolicyStatement.of(fields);
  }

  private static HclValue get(Map<String, HclValue> from, String name) {
    return from.getOrDefault(name, HclValue.Null.OF_ANY_TYPE);
  }

  /** Returns the value of an argument, or of the one that is meant for it. */
  private static HclValue list(Map<String, HclValue> from, String name) {
    return from.containsKey(name) ? get(from, name) : get(from, SINGULARS.getOrDefault(name, ""));
  }

  /** Returns the elements of a collection; of anything else, that as the only one. */
  static List<HclValue> several(HclValue value) {
    if (value instanceof HclValue.Null) {
      return List.of();
    }
    return Values.elements(value).orElseGet(() -> List.of(value));
  }

  /** A set of strings is written in falling order, a single one without brackets. */
  private static HclValue set(HclValue value, boolean escaped) {
    if (value instanceof HclValue.Unknown) {
      return value;
    }
    TreeSet<String> known = new TreeSet<>(Collections.reverseOrder());
    List<HclValue> open = new ArrayList<>();
    Set<Mark> marks = value.marks();
    for (HclValue each : several(value)) {
      if (each instanceof HclValue.Text text) {
        known.add(escaped ? unescaped(text.value()) : text.value());
        marks = Marks.union(marks, each.marks());
      } else if (!(each instanceof HclValue.Null)) {
        open.add(each);
      }
    }
    List<HclValue> all = new ArrayList<>();
    for (String each : known) {
      all.add(new HclValue.Text(each, marks));
    }
    all.addAll(open);
    return all.isEmpty() ? HclValue.Null.OF_ANY_TYPE : single(all);
  }

  private static HclValue single(List<HclValue> all) {
    return all.size() == 1 ? all.get(0) : new HclValue.Tuple(all);
  }

  /** So that a policy's own variables are not taken for Terraform's. */
  private static String unescaped(String text) {
    return text.replace("&{", "${");
  }

  private static HclValue principals(HclValue blocks) {
    if (blocks instanceof HclValue.Null || blocks instanceof HclValue.Unknown) {
      return blocks;
    }
    Map<String, List<HclValue>> byType = new TreeMap<>();
    for (HclValue block : several(blocks)) {
      Map<String, HclValue> from = Values.entries(block).orElse(Map.of());
      if (!(get(from, "type") instanceof HclValue.Text type)) {
        return Values.notNull(HclType.DYNAMIC, Marks.deep(block));
      }
      HclValue identifiers = set(get(from, "identifiers"), true);
      byType.computeIfAbsent(type.value(), key -> new ArrayList<>()).addAll(several(identifiers));
    }
    return principals(byType);
  }

  private static HclValue principals(Map<String, List<HclValue>> byType) {
    List<HclValue> everybody = byType.get(EVERYBODY);
    if (byType.size() == 1 && everybody != null && everybody.size() == 1) {
      return everybody.get(0);
    }
    Map<String, HclValue> principals = new LinkedHashMap<>();
    byType.forEach((type, all) -> principals.put(type, single(all)));
    return principals.isEmpty() ? HclValue.Null.OF_ANY_TYPE : Values.object(principals);
  }

  private static HclValue conditions(HclValue blocks) {
    if (blocks instanceof HclValue.Null || blocks instanceof HclValue.Unknown) {
      return blocks;
    }
    Map<String, Map<String, List<HclValue>>> byTest = new TreeMap<>();
    for (HclValue block : several(blocks)) {
      Map<String, HclValue> from = Values.entries(block).orElse(Map.of());
      if (!(get(from, "test") instanceof HclValue.Text test)
          || !(get(from, "variable") instanceof HclValue.Text variable)) {
        return Values.notNull(HclType.DYNAMIC, Marks.deep(block));
      }
      List<HclValue> values =
          byTest
              .computeIfAbsent(test.value(), key -> new TreeMap<>())
              .computeIfAbsent(variable.value(), key -> new ArrayList<>());
      several(get(from, "values")).forEach(each -> values.add(conditionValue(each)));
    }
    Map<String, HclValue> conditions = new LinkedHashMap<>();
    byTest.forEach(
        (test, variables) -> {
          Map<String, HclValue> single = new LinkedHashMap<>();
          variables.forEach((variable, values) -> single.put(variable, single(values)));
          conditions.put(test, Values.object(single));
        });
    return conditions.isEmpty() ? HclValue.Null.OF_ANY_TYPE : Values.object(conditions);
  }

  private static HclValue conditionValue(HclValue value) {
    return value instanceof HclValue.Text text
        ? new HclValue.Text(unescaped(text.value()), value.marks())
        : value;
  }
}
