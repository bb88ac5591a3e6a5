package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;

/**
 * What a table's author says of one type, as it is written.
 *
 * @param relation to the canonical types
 * @param by attribute whose value decides on the canonical type; empty if there is one only
 * @param types canonical types by that value
 * @param parents by which attributes a part is joined, and the parent's properties; an empty text
 *     for what identifies the parent
 * @param documents what a policy document may be for
 */
record TypeTable(
    String type,
    SourceRange range,
    Relation relation,
    String by,
    Map<String, String> types,
    Map<String, String> parents,
    Lines lines,
    List<Also> also,
    List<DocumentUse> documents) {

  /**
   * What it says of one canonical type's properties.
   *
   * @param without the properties that nothing in Terraform says
   */
  record Lines(
      List<Line> attributes,
      Map<Target, Constant> set,
      Map<Target, Constant> defaults,
      List<Without> without) {
    static final Lines NONE = new Lines(List.of(), Map.of(), Map.of(), List.of());
  }

  /**
   * Where an attribute goes.
   *
   * @param moves none if it is not what its name suggests
   */
  record Line(SourcePath from, List<Move> moves, SourceRange range) {}

  /** A value that is always the same. */
  record Constant(Value value, SourceRange range) {}

  /** A property that Terraform does not know. */
  record Without(String property, SourceRange range) {}

  /** A further resource. */
  record Also(String type, SourcePath from, Lines lines, SourceRange range) {}
}
