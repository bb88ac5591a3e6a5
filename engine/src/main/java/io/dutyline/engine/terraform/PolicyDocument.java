package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy document under way: documents are merged into it, one after the other. */
final class PolicyDocument {
  private Optional<HclValue> version = Optional.empty();
  private Optional<HclValue> id = Optional.empty();
  private final List<PolicyStatement> statements = new ArrayList<>();

  void add(PolicyStatement statement) {
    statements.add(statement);
  }

  void setVersion(HclValue value) {
    version = isGiven(value) ? Optional.of(value) : Optional.empty();
  }

  void setId(HclValue value) {
    id = isGiven(value) ? Optional.of(value) : Optional.empty();
  }

  private static boolean isGiven(HclValue value) {
    return !(value instanceof HclValue.Null)
        && !(value instanceof HclValue.Text text && text.value().isEmpty());
  }

  /**
   * Merges another document into this one: the newer version and the other's id count, and a
   * statement takes the place of the one with the same id.
   */
  void merge(PolicyDocument other) {
    if (other.version.isPresent() && (version.isEmpty() || isNewer(other.version.get()))) {
      version = other.version;
    }
    id = other.id.isPresent() ? other.id : id;
    for (PolicyStatement statement : other.statements) {
      int same = statement.sid().isEmpty() ? -1 : find(statement.sid());
      if (same < 0) {
        statements.add(statement);
      } else {
        statements.set(same, statement);
      }
    }
  }

  private boolean isNewer(HclValue other) {
    return other instanceof HclValue.Text text
        && version.orElse(null) instanceof HclValue.Text mine
        && text.value().compareTo(mine.value()) > 0;
  }

  private int find(String sid) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).sid().equals(sid)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the document's fields in the order in which the provider writes them. */
  Map<String, HclValue> fields() {
    Map<String, HclValue> fields = new LinkedHashMap<>();
    version.ifPresent(value -> fields.put("Version", value));
    id.ifPresent(value -> fields.put("Id", value));
    if (!statements.isEmpty()) {
      List<HclValue> values = new ArrayList<>();
      statements.forEach(each -> values.add(each.value()));
      fields.put("Statement", new HclValue.Tuple(values));
    }
    return fields;
  }

  List<PolicyStatement> statements() {
    return statements;
  }

  HclValue value() {
    return Values.object(fields());
  }
}
