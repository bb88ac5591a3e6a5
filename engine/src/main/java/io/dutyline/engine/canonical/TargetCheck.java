package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** Checks that a canonical type has what a path leads to. */
final class TargetCheck {
  private final TypeSchema schema;
  private final TableProblems problems;

  TargetCheck(TypeSchema schema, TableProblems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  boolean has(Target target) {
    return target.beside() || wrong(target).isEmpty();
  }

  void check(Target target, SourceRange range) {
    if (!target.beside()) {
      wrong(target).ifPresent(path -> report(path, range));
    }
  }

  /** Returns the first part of the path that the type has not; empty if it has all of it. */
  private Optional<String> wrong(Target target) {
    String path = "";
    List<Target.Step> steps = target.steps();
    for (Target.Step step : target.multiplies() ? steps.subList(1, steps.size()) : steps) {
      if (schema.property(path).orElse("").startsWith("json")) {
        return Optional.empty();
      }
      path = path.isEmpty() ? step.schemaText().substring(1) : path + step.schemaText();
      if (schema.property(path).isEmpty()) {
        return Optional.of(path);
      }
      if (step instanceof Target.Keyed keyed
          && schema.property(path + "." + keyed.key()).isEmpty()) {
        return Optional.of(path + "." + keyed.key());
      }
    }
    return Optional.empty();
  }

  private void report(String path, SourceRange range) {
    boolean bracket = path.endsWith("[]") || path.endsWith("{}");
    if (bracket) {
      String kind = path.endsWith("[]") ? "list" : "free-form map";
      problems.error(
          "Wrong path",
          "'%s' of %s is no %s."
              .formatted(path.substring(0, path.length() - 2), schema.type(), kind),
          range);
      return;
    }
    int dot = path.lastIndexOf('.');
    String parent = dot < 0 ? "" : path.substring(0, dot);
    List<String> siblings =
        schema.names(parent).stream().map(n -> dot < 0 ? n : parent + "." + n).toList();
    problems.unknown("property of " + schema.type(), path, siblings, range);
  }
}
