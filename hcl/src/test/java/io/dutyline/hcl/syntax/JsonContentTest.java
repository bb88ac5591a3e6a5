package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JsonContentTest {
  private static final Body.Schema SCHEMA =
      new Body.Schema(Set.of("a"), Map.of("b", 0, "r", 2), false);

  @Test
  void readsBlocksWithoutLabels() {
    assertContent("{\"b\": {\"x\": 1}}", "b { x=1 } ");
    assertContent("{\"b\": [{\"x\": 1}, {\"x\": 2}]}", "b { x=1 } b { x=2 } ");
    assertContent("{\"b\": {\"x\": 1}, \"b\": {\"x\": 2}}", "b { x=1 } b { x=2 } ");
    assertContent("{\"b\": [{}, null]}", "b { } ");
    assertContent("{\"b\": null}", "");
  }

  @Test
  void readsALabelFromEachPropertyBelow() {
    assertContent(
        "{\"r\": {\"s\": {\"t\": {\"x\": 1}, \"u\": [{}, {}]}, \"v\": {\"w\": {}}}}",
        "r 's' 't' { x=1 } r 's' 'u' { } r 's' 'u' { } r 'v' 'w' { } ");
    assertContent(
        "{\"r\": [{\"s\": [{\"t\": {}}]}, {\"s\": {\"u\": {}}}]}", "r 's' 't' { } r 's' 'u' { } ");
  }

  @Test
  void skipsComments() {
    assertContent(
        "{\"//\": 1, \"a\": {\"//\": 2}, \"b\": {\"//\": 3}}", "a=(object '//':2) b { } ");
  }

  @Test
  void leavesOutWhatDoesNotFit() {
    assertContent("{\"c\": 1, \"a\": 2}", "a=2 ", "1:2-1:5 Unexpected property");
    assertContent("{\"a\": 1, \"a\": 2}", "a=1 ", "1:10-1:13 Argument set twice");
    assertContent("{\"b\": 1}", "", "1:7-1:8 Object expected");
    assertContent("{\"b\": [[{}]]}", "", "1:8-1:12 Object expected");
    assertContent("{\"r\": {\"s\": \"x\"}}", "", "1:13-1:16 Object expected");
  }

  @Test
  void takesWhatTheSchemaDoesNotNameForArguments() {
    Body body = JsonParser.parse("f", "{\"b\": {}, \"c\": {\"d\": 1}}").value();
    Body.Content content = body.content(new Body.Schema(Set.of(), Map.of("b", 0), true));

    assertEquals(List.of("c"), content.attributes().stream().map(Attribute::name).toList());
    assertEquals(List.of("b"), content.blocks().stream().map(Block::type).toList());
  }

  @Test
  void givesRangesOfBlocks() {
    Block block =
        JsonParser.parse("f", "{\"r\": {\"s\": {\"t\": {\"x\": 1}}}}")
            .value()
            .content(SCHEMA)
            .blocks()
            .get(0);

    assertEquals("[13, 16]", offsets(block.header()));
    assertEquals("[13, 26]", offsets(block.range()));
    assertEquals("[7, 10]", offsets(block.labels().get(0).range()));
    assertEquals("[18, 26]", offsets(block.body().range()));
  }

  private static void assertContent(String text, String expected, String... problems) {
    Body.Content content = JsonParser.parse("f", text).value().content(SCHEMA);

    assertEquals(List.of(problems), Cases.problems(content.problems()));
    List<Attribute> attributes = new ArrayList<>(content.attributes());
    NativeBody shown = new NativeBody(attributes, content.blocks(), someRange());
    assertEquals(expected, Trees.show(shown));
  }

  private static Range someRange() {
    return JsonParser.parse("f", "{}").value().range();
  }

  private static String offsets(Range range) {
    return List.of(range.start().offset(), range.end().offset()).toString();
  }
}
