package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.canonical.TypeTable.Also;
import io.dutyline.engine.canonical.TypeTable.Constant;
import io.dutyline.engine.canonical.TypeTable.Line;
import io.dutyline.engine.canonical.TypeTable.Lines;
import io.dutyline.engine.canonical.TypeTable.Without;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a table's file says of each type. */
final class TableReader {
  private static final List<String> LINES = List.of("attributes", "set", "without", "defaults");
  private static final List<String> KEYS =
      List.of(
          "type",
          "part-of",
          "own",
          "attributes",
          "set",
          "without",
          "defaults",
          "also",
          "facts",
          "documents");

  private final TableProblems problems;
  private final MoveReader moves;
  private final Map<String, KnownType> known;

  /**
   * @param known what {@code types.txt} says of each of Terraform's types
   */
  TableReader(Map<String, KnownType> known, TableProblems problems) {
    this.problems = problems;
    this.moves = new MoveReader(problems);
    this.known = known;
  }

  /** What {@code types.txt} says: the canonical type, empty if there is none. */
  record KnownType(String canonicalType, Relation relation) {}

  List<TypeTable> read(Value file) {
    List<TypeTable> tables = new ArrayList<>();
    new TableFields(file, problems)
        .entries()
        .forEach((type, entry) -> tables.add(table(type, entry)));
    return tables;
  }

  private TypeTable table(String type, MapValue.Entry entry) {
    TableFields fields = new TableFields(entry.value(), problems).only(KEYS);
    if (!known.containsKey(type)) {
      problems.unknown("type", type, known.keySet(), entry.keyRange());
    }
    Map<String, String> types = new LinkedHashMap<>();
    Relation relation = relation(type, fields);
    String by = types(type, relation, fields, types);
    return new TypeTable(
        type,
        entry.keyRange(),
        relation,
        by,
        types,
        parents(fields),
        lines(fields),
        also(fields),
        documents(fields));
  }

  private Relation relation(String type, TableFields fields) {
    if (fields.has("own")) {
      return Relation.OWN;
    }
    if (fields.has("part-of") || fields.has("type")) {
      return fields.has("part-of") ? Relation.PART : Relation.SAME;
    }
    KnownType line = known.get(type);
    if (line != null && line.relation() == Relation.PART) {
      problems.error(
          "Key is missing",
          "Say with 'part-of' what '%s' is a part of, and by which attribute.".formatted(type),
          fields.range());
    }
    return line == null ? Relation.OWN : line.relation();
  }

  /** Fills in the canonical types, and returns the attribute that decides between them. */
  private String types(
      String type, Relation relation, TableFields fields, Map<String, String> types) {
    if (relation == Relation.PART) {
      List<String> parents = fields.map("part-of").words("type");
      for (int i = 0; i < parents.size(); i++) {
        types.put(i == 0 ? "" : String.valueOf(i), parents.get(i));
      }
      return "";
    }
    if (fields.get("type").isPresent() && fields.get("type").get() instanceof MapValue) {
      types.putAll(fields.map("type").texts());
      String by = types.remove("by");
      return by == null ? "" : by;
    }
    KnownType line = known.get(type);
    String named = fields.text("type");
    String otherwise = line == null ? "" : line.canonicalType();
    types.put("", relation == Relation.OWN ? type : named.isEmpty() ? otherwise : named);
    return "";
  }

  private static Map<String, String> parents(TableFields fields) {
    if (!fields.has("part-of")) {
      return Map.of();
    }
    TableFields part = fields.map("part-of").only(List.of("type", "by"));
    if (part.get("by").isPresent() && part.get("by").get() instanceof MapValue) {
      return part.map("by").texts();
    }
    String by = part.text("by");
    return by.isEmpty() ? Map.of() : Map.of(by, "");
  }

  private Lines lines(TableFields fields) {
    List<Line> attributes = new ArrayList<>();
    fields
        .map("attributes")
        .entries()
        .forEach((path, entry) -> line(path, entry).ifPresent(attributes::add));
    if (fields.has("facts")) {
      fields
          .map("facts")
          .entries()
          .forEach((path, entry) -> line(path, entry).ifPresent(attributes::add));
    }
    List<Without> without = new ArrayList<>();
    for (Value each : fields.elements("without")) {
      without.add(new Without(fields.text(each), each.range()));
    }
    return new Lines(
        attributes, constants(fields.map("set")), constants(fields.map("defaults")), without);
  }

  private Optional<Line> line(String path, MapValue.Entry entry) {
    SourceRange range = entry.keyRange();
    return path(path, range).map(from -> new Line(from, moves.read(entry.value()), range));
  }

  private Optional<SourcePath> path(String text, SourceRange range) {
    try {
      return Optional.of(SourcePath.parse(text));
    } catch (PathException e) {
      problems.error("Path cannot be read", String.valueOf(e.getMessage()), range);
      return Optional.empty();
    }
  }

  private Map<Target, Constant> constants(TableFields fields) {
    Map<Target, Constant> constants = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (path, entry) ->
                moves
                    .target(path, entry.keyRange())
                    .ifPresent(
                        to -> constants.put(to, new Constant(entry.value(), entry.keyRange()))));
    return constants;
  }

  private List<DocumentUse> documents(TableFields fields) {
    List<DocumentUse> documents = new ArrayList<>();
    for (Value each : fields.elements("documents")) {
      TableFields use =
          new TableFields(each, problems).only(List.of("type", "to", "actions", "principals"));
      boolean principals = !use.text("principals").equals("false");
      documents.add(
          new DocumentUse(use.text("type"), use.text("to"), use.words("actions"), principals));
    }
    return documents;
  }

  private List<Also> also(TableFields fields) {
    List<Also> also = new ArrayList<>();
    for (Value each : fields.elements("also")) {
      TableFields further = new TableFields(each, problems);
      List<String> keys = new ArrayList<>(LINES);
      keys.addAll(List.of("type", "from"));
      further.only(keys);
      Optional<SourcePath> from = path(further.text("from"), further.range());
      if (from.isPresent()) {
        also.add(new Also(further.text("type"), from.get(), lines(further), further.range()));
      }
    }
    return also;
  }
}
