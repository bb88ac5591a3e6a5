package io.dutyline.engine.terraform;

import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the statements of a document that is JSON already, as the provider writes them again. */
final class DecodedStatement {
  private DecodedStatement() {}

  static PolicyStatement read(HclValue statement) {
    Optional<Map<String, HclValue>> entries = Values.entries(statement);
    if (entries.isEmpty()) {
      return PolicyStatement.unknown(statement);
    }
    Map<String, HclValue> fields = new LinkedHashMap<>(entries.get());
    fields.computeIfPresent("Principal", (name, value) -> principals(value));
    fields.computeIfPresent("NotPrincipal", (name, value) -> principals(value));
    fields.computeIfPresent("Condition", (name, value) -> conditions(value));
    return PolicyStatement.of(fields);
  }

  private static HclValue principals(HclValue value) {
    Optional<Map<String, HclValue>> byType = Values.entries(value);
    if (byType.isEmpty()) {
      return value;
    }
    HclValue everybody = byType.get().get("*");
    if (byType.get().size() == 1 && everybody instanceof HclValue.Text) {
      return everybody;
    }
    Map<String, HclValue> sorted = new LinkedHashMap<>();
    byType.get().forEach((type, identifiers) -> sorted.put(type, falling(identifiers)));
    return Values.object(sorted);
  }

  private static HclValue falling(HclValue identifiers) {
    Optional<List<HclValue>> elements = Values.elements(identifiers);
    if (elements.isEmpty() || !elements.get().stream().allMatch(HclValue.Text.class::isInstance)) {
      return identifiers;
    }
    List<HclValue> sorted = new ArrayList<>(elements.get());
    sorted.sort(Comparator.comparing(each -> ((HclValue.Text) each).value()));
    java.util.Collections.reverse(sorted);
    return new HclValue.Tuple(sorted);
  }

  /** The values are strings, whatever they were. */
  private static HclValue conditions(HclValue value) {
    Map<String, HclValue> tests = new LinkedHashMap<>();
    Optional<Map<String, HclValue>> written = Values.entries(value);
    if (written.isEmpty()) {
      return value;
    }
    written.get().forEach((test, variables) -> tests.put(test, variables(variables)));
    return Values.object(tests);
  }

  private static HclValue variables(HclValue variables) {
    Optional<Map<String, HclValue>> written = Values.entries(variables);
    if (written.isEmpty()) {
      return variables;
    }
    Map<String, HclValue> texts = new LinkedHashMap<>();
    written.get().forEach((variable, values) -> texts.put(variable, texts(values)));
    return Values.object(texts);
  }

  private static HclValue texts(HclValue values) {
    List<HclValue> texts = new ArrayList<>();
    for (HclValue each : StatementReader.several(values)) {
      Optional<String> text = Scalars.text(each);
      texts.add(text.isPresent() ? new HclValue.Text(text.get(), each.marks()) : each);
    }
    return texts.size() == 1 ? texts.get(0) : new HclValue.Tuple(texts);
  }
}
