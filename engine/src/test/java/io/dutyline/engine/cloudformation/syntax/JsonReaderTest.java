package io.dutyline.engine.cloudformation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

  @Test
  void readsValuesOfEveryKind() throws UnreadableException {
    assertEquals(
        "{a: x\"y\nz, b: number(-1.50), c: number(1E3), d: 1e999999999, e: boolean(true),"
            + " f: boolean(false), g: null(null), h: [], i: {}, j: é}",
        Nodes.show(
            read(
                "{\"a\":\"x\\\"y\\n"
                    + "z\",\"b\":-1.50,\"c\":1E3,\"d\":1e999999999,\"e\":true,\"f\":false,"
                    + "\"g\":null,\"h\":[],\"i\":{},\"j\":\"\\u00e9\"}")));
  }

  @Test
  void readsFunctions() throws UnreadableException {
    assertEquals(
        "{a: Ref(X), b: Fn::Join([, [Ref(Y), z]]), c: {Condition: C}, d: {Ref: X, e: y}}",
        Nodes.show(
            read(
                """
                {"a": {"Ref": "X"}, "b": {"Fn::Join": ["", [{"Ref": "Y"}, "z"]]},
                 "c": {"Condition": "C"}, "d": {"Ref": "X", "e": "y"}}
                """)));
  }

  @Test
  void aMergeKeyIsAKeyLikeAnyOther() throws UnreadableException {
    assertEquals("{<<: {a: number(1)}}", Nodes.show(read("{\"<<\":{\"a\":1}}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\t", "\r"})
  void rangesCoverWholeTokens(String blank) throws UnreadableException {
    String text =
        blank
            + "{"
            + blank
            + "\"a\\\"b\""
            + blank
            + ":"
            + blank
            + "\"x\\\\\""
            + blank
            + ","
            + blank
            + "\"c\":"
            + blank
            + "["
            + blank
            + "-1.5e3"
            + blank
            + ","
            + blank
            + "true"
            + blank
            + ","
            + "null"
            + blank
            + ","
            + blank
            + "\"\","
            + blank
            + "7]"
            + blank
            + "}"
            + blank;
    List<String> covered = Nodes.coverage(text, read(text));

    assertEquals(text.substring(blank.length(), text.length() - blank.length()), covered.get(0));
    assertEquals("\"a\\\"b\"", covered.get(1));
    assertEquals("\"x\\\\\"", covered.get(2));
    assertEquals("\"c\"", covered.get(3));
    assertTrue(covered.get(4).startsWith("[") && covered.get(4).endsWith("]"));
    assertEquals(List.of("-1.5e3", "true", "null", "\"\"", "7"), covered.subList(5, 10));
  }

  @Test
  void rangesOfLongMinifiedTextAreRight() throws UnreadableException {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 5_000; i++) {
      text.append("\"key\\u0041")
          .append(i)
          .append("\":{\"v\uD83D\uDE00\":[\"")
          .append(i)
          .append("\"]},");
    }
    String all = text.append("\"last\":1}").toString();
    MappingNode root = read(all);

    assertEquals(5_001, root.entries().size());
    assertEquals("\"key\\u00414999\"", Nodes.covered(all, root.entries().get(4_999).keyRange()));
    assertEquals(
        "{\"v\uD83D\uDE00\":[\"4999\"]}",
        Nodes.covered(all, root.entries().get(4_999).value().range()));
    assertEquals(all, Nodes.covered(all, root.range()));
  }

  @Test
  void aStringMayBeLong() throws UnreadableException {
    String text = "{\"a\":\"" + "x".repeat(3_000_000) + "\"}";

    assertEquals(text, Nodes.covered(text, read(text).range()));
  }

  @Test
  void theLastOfTwoEqualKeysIsKept() throws UnreadableException {
    JsonReader reader = reader("{\"A\": 1,\n \"B\": 2, \"A\": 3}");

    assertEquals("{A: number(3), B: number(2)}", Nodes.show(reader.read().orElseThrow()));
    Diagnostic told = reader.diagnostics().get(0);
    assertEquals("2:10-2:13", place(told));
    assertTrue(told.detail().contains("\"A\" already stands at line 1, column 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"a\": 1,\\n}` | 2:1 | Remove the comma",
        "`{\"a\": [1,]}` | 1:10 | Remove the comma",
        "`{\"a\": 1, // c\\n \"b\": 2}` | 1:10 | JSON has no comments",
        "`{ /* c */ \"a\": 1}` | 1:3 | JSON has no comments",
        "`{\"a\": 1 # c\\n}` | 1:9 | JSON has no comments",
        "`{'a': 1}` | 1:2 | double quotes",
        "`{\"a\": 'b'}` | 1:7 | double quotes",
        "`{\"a\": 1\\n \"b\": 2}` | 2:2 | comma is missing",
        "`{\"a\": \"say \"hi\"\"}` | 1:13 | ",
        "`{\"a\": {\"b\": 1}` | 1:15 | Is it cut off?",
        "`{\"a\": \"b` | 1:9 | Is it cut off?",
        "`{\"a\": tru` | 1:7 | Unrecognized token 'tru'",
        "`{\"a\": 1}\\n{\"b\": 2}` | 2:1 | Remove the rest",
        "`{\"a\": 1}}` | 1:9 | ",
        "`{\"a\" 1}` | 1:6 | ",
        "`{a: 1}` | 1:2 | ",
        "`{\"a\": 012}` | 1:8 | ",
        "`{\"a\": NaN}` | 1:10 | Non-standard token 'NaN'",
        "`{\"a\": \"b\u0001\"}` | 1:9 | ",
        "`{\"a\": \"\\\\x\"}` | 1:9 | ",
        "`{\"a\": ]` | 1:7 | ",
        "`{\"a\": 1]` | 1:8 | expected '}'."
      })
  void tellsWhereAndWhyATextIsNoJson(String escaped, String place, String reason) {
    JsonReader reader = reader(escaped.translateEscapes());

    Diagnostic told = assertThrows(UnreadableException.class, reader::read).diagnostic();

    assertEquals(Diagnostic.Severity.ERROR, told.severity());
    assertTrue(told.detail().contains(reason == null ? "" : reason), told.detail());
    assertEquals(place, told.range().startLine() + ":" + told.range().startColumn(), told.detail());
  }

  private static MappingNode read(String text) throws UnreadableException {
    JsonReader reader = reader(text);
    MappingNode root = (MappingNode) reader.read().orElseThrow();
    assertEquals(List.of(), reader.diagnostics());
    return root;
  }

  private static JsonReader reader(String text) {
    return new JsonReader(new SourceFile("t.json", text));
  }

  private static String place(Diagnostic told) {
    return told.range().startLine()
        + ":"
        + told.range().startColumn()
        + "-"
        + told.range().endLine()
        + ":"
        + told.range().endColumn();
  }
}
