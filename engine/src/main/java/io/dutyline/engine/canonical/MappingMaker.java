package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TableReader.KnownType;
import io.dutyline.engine.canonical.TypeMapping.Chosen;
import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.canonical.TypeTable.Also;
import io.dutyline.engine.canonical.TypeTable.Constant;
import io.dutyline.engine.canonical.TypeTable.Line;
import io.dutyline.engine.canonical.TypeTable.Lines;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the mappings of all types from their tables, or from their names alone. */
final class MappingMaker {
  private static final SourceRange TYPES = new SourceRange("types.txt", 1, 1, 1, 1);

  private final Catalog catalog;
  private final MappingFolder folder;
  private final TableProblems problems;

  MappingMaker(Catalog catalog, MappingFolder folder, TableProblems problems) {
    this.catalog = catalog;
    this.folder = folder;
    this.problems = problems;
  }

  /** Returns the mappings by Terraform's types. */
  Map<String, TypeMapping> make() {
    Map<String, List<String>> parts = parts();
    Map<String, TypeMapping> mappings = new TreeMap<>();
    folder
        .known()
        .forEach(
            (type, known) -> {
              TypeTable table = folder.tables().getOrDefault(type, byName(type, known));
              mappings.put(type, make(table, parts));
            });
    return mappings;
  }

  private static TypeTable byName(String type, KnownType known) {
    return new TypeTable(
        type,
        TYPES,
        known.relation(),
        "",
        Map.of("", known.canonicalType()),
        Map.of(),
        Lines.NONE,
        List.of(),
        List.of());
  }

  /** Returns the types that are parts, by canonical type. */
  private Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new TreeMap<>();
    for (TypeTable table : folder.tables().values()) {
      if (table.relation() == Relation.PART) {
        for (String parent : table.types().values()) {
          parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(table.type());
        }
      }
    }
    return parts;
  }

  private TypeMapping make(TypeTable table, Map<String, List<String>> parts) {
    Map<String, View> views = new LinkedHashMap<>();
    List<String> joined = new ArrayList<>();
    check(table);
    table
        .types()
        .forEach(
            (value, canonical) -> {
              views.put(value, view(table, canonical));
              if (table.relation() == Relation.SAME) {
                joined.addAll(parts.getOrDefault(canonical, List.of()));
              }
            });
    List<View> also = new ArrayList<>();
    table.also().forEach(each -> also.add(also(table, each)));
    return new TypeMapping(
        table.type(),
        table.relation(),
        new Chosen(table.by(), views),
        table.parents(),
        also,
        joined,
        table.documents());
  }

  /** What no canonical type of the table has is a mistake; not every type has a schema, though. */
  private void check(TypeTable table) {
    table.documents().forEach(each -> check(each, table.range()));
    if (table.relation() == Relation.OWN || !folder.tables().containsKey(table.type())) {
      return;
    }
    List<TypeSchema> schemas = new ArrayList<>();
    for (String type : table.types().values()) {
      schema(type, table.range()).ifPresent(schemas::add);
    }
    check(table.lines(), schemas);
    SourceSchema source = new SourceSchema(source(table.type()));
    List<String> named = new ArrayList<>(table.parents().keySet());
    if (!table.by().isEmpty()) {
      named.add(table.by());
    }
    for (String name : named) {
      if (!source.names(new SourcePath(List.of())).contains(name.replaceAll("[.\\[{].*", ""))) {
        problems.unknown("attribute", name, source.names(new SourcePath(List.of())), table.range());
      }
    }
  }

  private void check(DocumentUse use, SourceRange range) {
    Optional<TypeSchema> schema = schema(use.type(), range);
    if (schema.isPresent() && schema.get().property(use.property()).isEmpty()) {
      problems.unknown("property", use.property(), schema.get().names(""), range);
    }
  }

  private void check(Lines lines, List<TypeSchema> schemas) {
    Map<Target, SourceRange> targets = new LinkedHashMap<>();
    for (Line line : lines.attributes()) {
      line.moves().forEach(move -> targets.put(move.target(), line.range()));
    }
    lines.set().forEach((target, constant) -> targets.put(target, constant.range()));
    lines.defaults().forEach((target, constant) -> targets.put(target, constant.range()));
    lines.without().forEach(each -> without(each).ifPresent(t -> targets.put(t, each.range())));
    targets.forEach(
        (target, range) -> {
          boolean known =
              schemas.stream().anyMatch(each -> new TargetCheck(each, problems).has(target));
          if (!known && !schemas.isEmpty()) {
            new TargetCheck(schemas.get(0), problems).check(target, range);
          }
        });
  }

  private Optional<Target> without(TypeTable.Without without) {
    return new MoveReader(problems).target(without.property(), without.range());
  }

  private View view(TypeTable table, String canonical) {
    TypeSchema source = source(table.type());
    if (table.relation() == Relation.OWN) {
      BranchMaker maker = new BranchMaker(source, source, problems);
      maker.add(table.lines().attributes(), false);
      maker.hideSecrets();
      return new View(table.type(), "", maker.grown(), Map.of(), Map.of(), List.of());
    }
    Optional<TypeSchema> schema = catalog.schema(canonical);
    BranchMaker maker = new BranchMaker(source, schema.orElse(source), problems);
    if (schema.isPresent()) {
      boolean part = table.relation() == Relation.PART;
      maker.add(table.lines().attributes(), false);
      maker.match(new SourcePath(List.of()), table.parents().keySet(), part);
    }
    maker.hideSecrets();
    return new View(
        canonical,
        "",
        maker.grown(),
        values(table.lines().set()),
        values(table.lines().defaults()),
        without(table.lines()));
  }

  private View also(TypeTable table, Also also) {
    Optional<TypeSchema> schema = schema(also.type(), also.range());
    TypeSchema source = source(table.type());
    BranchMaker maker = new BranchMaker(source, schema.orElse(source), problems);
    SourcePath from = also.from();
    boolean each = from.elements() > 0;
    List<Line> lines = new ArrayList<>();
    for (Line line : also.lines().attributes()) {
      lines.add(new Line(placed(line.from(), from, each), line.moves(), line.range()));
    }
    if (schema.isPresent()) {
      check(also.lines(), List.of(schema.get()));
      maker.add(lines, true);
      if (each) {
        maker.match(from, Set.of(), false);
      }
    }
    return new View(
        also.type(),
        from.text(),
        maker.grown(),
        values(also.lines().set()),
        values(also.lines().defaults()),
        without(also.lines()));
  }

  /** Of a block, attributes are named from the block on, and {@code /x} from the resource on. */
  private static SourcePath placed(SourcePath path, SourcePath from, boolean each) {
    if (path.steps().isEmpty()) {
      return path;
    }
    String first = path.steps().get(0);
    List<String> steps = new ArrayList<>();
    if (first.startsWith("/")) {
      steps.add(first.substring(1));
      steps.addAll(path.steps().subList(1, path.steps().size()));
    } else {
      steps.addAll(each ? from.steps() : List.of());
      steps.addAll(path.steps());
    }
    return new SourcePath(steps);
  }

  private static List<String> without(Lines lines) {
    return lines.without().stream().map(TypeTable.Without::property).toList();
  }

  private static Map<Target, Value> values(Map<Target, Constant> constants) {
    Map<Target, Value> values = new LinkedHashMap<>();
    constants.forEach((target, constant) -> values.put(target, constant.value()));
    return values;
  }

  private TypeSchema source(String type) {
    return catalog.schema(type).orElseThrow(() -> new IllegalStateException("No schema: " + type));
  }

  private Optional<TypeSchema> schema(String type, SourceRange range) {
    Optional<TypeSchema> schema = catalog.schema(type);
    if (schema.isEmpty()) {
      problems.error("Unknown type", "The catalogue has no type '%s'.".formatted(type), range);
    }
    return schema;
  }
}
