package io.dutyline.engine.rule.language;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.rule.language.Path.Root;
import io.dutyline.engine.rule.language.Path.Step;
import io.dutyline.engine.rule.language.PathParser.PathSyntaxException;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads paths, and checks that the types have what they lead to. */
final class PathReader {
  private static final String FREE = "json";

  private final Problems problems;
  private final Vocabulary vocabulary;

  PathReader(Problems problems, Vocabulary vocabulary) {
    this.problems = problems;
    this.vocabulary = vocabulary;
  }

  /** Returns the path that a value spells; empty after an error. */
  Optional<Path> read(Value value, Scope scope) {
    if (value instanceof Scalar scalar) {
      return read(scalar.text(), scope, value.range());
    }
    problems.error("Path expected", "A path is a text.", value.range());
    return Optional.empty();
  }

  Optional<Path> read(String text, Scope scope, SourceRange range) {
    try {
      Path path = PathParser.parse(text);
      check(path, scope, range);
      return Optional.of(path);
    } catch (PathSyntaxException e) {
      problems.error("Path cannot be read", String.valueOf(e.getMessage()), range);
      return Optional.empty();
    }
  }

  /**
   * Returns the paths that a value spells, one or a list. A type may lack some of them, but has one
   * or more.
   */
  List<Path> readAlternatives(Value value, Scope scope) {
    List<Path> alternatives = new ArrayList<>();
    List<Value> texts = Fields.elements(value);
    if (texts.size() == 1) {
      read(texts.get(0), scope).ifPresent(alternatives::add);
      return alternatives;
    }
    for (Value text : texts) {
      read(text, scope.anything()).ifPresent(alternatives::add);
    }
    for (TypeSchema type : scope.types()) {
      boolean none = alternatives.stream().noneMatch(path -> has(type, path, scope));
      if (none && !alternatives.isEmpty()) {
        String detail = "%s has none of these.".formatted(type.type());
        problems.error("Unknown property", detail, value.range());
      }
    }
    return alternatives;
  }

  private static boolean has(TypeSchema type, Path path, Scope scope) {
    return path.root() != Root.HERE
        || Scope.property(type, scope.at(path).prefix()).isPresent()
        || isFree(scope.at(path).prefix(), type);
  }

  /**
   * Returns the path to the elements of what a path leads to, unless it leads to elements already.
   */
  static Path elements(Path path) {
    int last = path.steps().size() - 1;
    if (last >= 0 && path.isWildcardAt(last)) {
      return path;
    }
    List<Step> steps = new ArrayList<>(path.steps());
    steps.add(new Path.Elements());
    return new Path(path.text(), path.root(), path.argument(), steps);
  }

  private void check(Path path, Scope scope, SourceRange range) {
    if (path.root() == Root.SETTING) {
      checkSetting(path.argument(), range);
    } else if (path.root() == Root.ACCOUNT) {
      checkSetting("account." + path.argument(), range);
    }
    for (TypeSchema type : scope.typesFor(path)) {
      check(path, path.root() == Root.HERE ? scope.prefix() : "", type, range);
    }
  }

  void checkSetting(String key, SourceRange range) {
    boolean known = key.equals(Known.ALLOWED_REGIONS) || vocabulary.settings().contains(key);
    if (vocabulary.catalog().isPresent() && !known) {
      problems.unknown("setting", key, vocabulary.settings(), range);
    }
  }

  private void check(Path path, String prefix, TypeSchema type, SourceRange range) {
    StringBuilder known = new StringBuilder(prefix);
    if (isFree(prefix, type)) {
      return;
    }
    for (Step step : path.steps()) {
      String before = known.toString();
      known.append(step.schemaText());
      Optional<String> property = Scope.property(type, known.toString());
      if (property.isEmpty()) {
        report(type, before, known.toString(), range);
        return;
      }
      if (property.get().startsWith(FREE)) {
        return;
      }
      checkKey(step, type, known.toString(), range);
    }
  }

  private static boolean isFree(String prefix, TypeSchema type) {
    for (int end = 1; end <= prefix.length(); end++) {
      boolean whole = end == prefix.length() || ".[{".indexOf(prefix.charAt(end)) >= 0;
      if (whole && Scope.property(type, prefix.substring(0, end)).orElse("").startsWith(FREE)) {
        return true;
      }
    }
    return false;
  }

  private void checkKey(Step step, TypeSchema type, String known, SourceRange range) {
    if (step instanceof Path.Keyed keyed
        && Scope.property(type, known + '.' + keyed.key()).isEmpty()) {
      report(type, known, known + '.' + keyed.key(), range);
    }
  }

  private void report(TypeSchema type, String before, String wrong, SourceRange range) {
    String shown = wrong.startsWith(".") ? wrong.substring(1) : wrong;
    if (wrong.endsWith("[]") || wrong.endsWith("{}")) {
      String kind = wrong.endsWith("[]") ? "list" : "free-form map";
      String of = before.startsWith(".") ? before.substring(1) : before;
      problems.error("Wrong path", "'%s' of %s is no %s.".formatted(of, type.type(), kind), range);
      return;
    }
    String hint = Problems.hint(shown, siblings(type, shown));
    String detail = "%s has no property '%s'. %s".formatted(type.type(), shown, hint).strip();
    problems.error("Unknown property", detail, range);
  }

  /** Returns the properties beside one; a type can have tens of thousands further down. */
  private static List<String> siblings(TypeSchema type, String path) {
    String parent = path.substring(0, path.lastIndexOf('.') + 1);
    return type.paths().stream()
        .filter(each -> each.startsWith(parent) && each.indexOf('.', parent.length()) < 0)
        .toList();
  }
}
