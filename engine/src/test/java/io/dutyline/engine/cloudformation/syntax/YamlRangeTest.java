package io.dutyline.engine.cloudformation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlRangeTest {

  @Test
  void coverScalarsWithTheirQuotes() {
    assertCoverage(
        "A: plain text  # comment\n'B': 'single' # c\n\"C\" : \"dou\\\"ble\"\nD: 5\n",
        "A: plain text  # comment\n'B': 'single' # c\n\"C\" : \"dou\\\"ble\"\nD: 5",
        "A",
        "plain text",
        "'B'",
        "'single'",
        "\"C\"",
        "\"dou\\\"ble\"",
        "D",
        "5");
  }

  @Test
  void endABlockWithItsLastValue() {
    assertCoverage(
        "A:\n  B:\n    - c\n    - d: e  \n\n  # comment\n\nF: g\n",
        "A:\n  B:\n    - c\n    - d: e  \n\n  # comment\n\nF: g",
        "A",
        "B:\n    - c\n    - d: e",
        "B",
        "- c\n    - d: e",
        "c",
        "d: e",
        "d",
        "e",
        "F",
        "g");
  }

  @Test
  void coverIndentlessSequences() {
    assertCoverage("A:\n- b\n- c\nD: e", "A:\n- b\n- c\nD: e", "A", "- b\n- c", "b", "c", "D", "e");
  }

  @Test
  void areEmptyWhereAValueIsMissing() {
    assertCoverage("A:\nB:\n  - \n  -\n", "A:\nB:\n  - \n  -", "A", "", "B", "- \n  -", "", "");
    MappingNode root = read("A:\nB: c\n");
    assertEquals(
        "SourceRange[path=t.yaml, startLine=1, startColumn=3, endLine=1, endColumn=3]",
        root.get("A").orElseThrow().range().toString());
  }

  @Test
  void coverFlowCollectionsWithTheirBrackets() {
    assertCoverage(
        "A: [b, {c: d}, ]  \nE: {f: [],\n  g: }\n",
        "A: [b, {c: d}, ]  \nE: {f: [],\n  g: }",
        "A",
        "[b, {c: d}, ]",
        "b",
        "{c: d}",
        "c",
        "d",
        "E",
        "{f: [],\n  g: }",
        "f",
        "[]",
        "g",
        "");
  }

  @Test
  void coverBlockScalarsWithoutTheBlanksBehind() {
    assertCoverage(
        "A: |\n  one\n\n  two\n\n\nB: >-\n  x\n\n",
        "A: |\n  one\n\n  two\n\n\nB: >-\n  x",
        "A",
        "|\n  one\n\n  two",
        "B",
        ">-\n  x");
    assertCoverage("A: |\nB: c\n", "A: |\nB: c", "A", "|", "B", "c");
  }

  @Test
  void coverScalarsOfManyLines() {
    assertCoverage(
        "A: one\n  two\n\nB: 'x\n\n  y'\n",
        "A: one\n  two\n\nB: 'x\n\n  y'",
        "A",
        "one\n  two",
        "B",
        "'x\n\n  y'");
  }

  @Test
  void coverShortFormsWithTheTagAndArgumentsWithout() {
    assertCoverage(
        "A: !Ref X # c\nB: !Join # c\n  - ''\n  - [a]\n\nC: !GetAZs\nD: !Sub |\n  x\n  y\n",
        "A: !Ref X # c\nB: !Join # c\n  - ''\n  - [a]\n\nC: !GetAZs\nD: !Sub |\n  x\n  y",
        "A",
        "!Ref X",
        "X",
        "B",
        "!Join # c\n  - ''\n  - [a]",
        "- ''\n  - [a]",
        "''",
        "[a]",
        "a",
        "C",
        "!GetAZs",
        "",
        "D",
        "!Sub |\n  x\n  y",
        "|\n  x\n  y");
  }

  @Test
  void coverLongFormsAsMaps() {
    assertCoverage(
        "A:\n  Fn::Sub: x\nB: {Ref: Y}\n",
        "A:\n  Fn::Sub: x\nB: {Ref: Y}",
        "A",
        "Fn::Sub: x",
        "x",
        "B",
        "{Ref: Y}",
        "Y");
  }

  @Test
  void startBehindAnchors() {
    assertCoverage(
        "A: &a x\nB: &b\n  c: d\nE: &e !Ref f\n",
        "A: &a x\nB: &b\n  c: d\nE: &e !Ref f",
        "A",
        "x",
        "B",
        "c: d",
        "c",
        "d",
        "E",
        "&e !Ref f",
        "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countLinesAsEditorsDo(String end) {
    String text = String.join(end, "A:", "  - b", "  - |", "    x", "", "C: d", "");
    assertEquals(
        List.of(
            String.join(end, "A:", "  - b", "  - |", "    x", "", "C: d"),
            "A",
            String.join(end, "- b", "  - |", "    x"),
            "b",
            String.join(end, "|", "    x"),
            "C",
            "d"),
        Nodes.coverage(text, read(text)));
  }

  @Test
  void countUtf16CodeUnits() {
    assertCoverage(
        """
        A: "\uD83D\uDE00\uD83D\uDE00" # \uD83D\uDE00
        B\uD83D\uDE00: [\uD83D\uDE00, c]
        D: !Ref e
        """,
        """
        A: "\uD83D\uDE00\uD83D\uDE00" # \uD83D\uDE00
        B\uD83D\uDE00: [\uD83D\uDE00, c]
        D: !Ref e\
        """,
        "A",
        "\"\uD83D\uDE00\uD83D\uDE00\"",
        "B\uD83D\uDE00",
        "[\uD83D\uDE00, c]",
        "\uD83D\uDE00",
        "c",
        "D",
        "!Ref e",
        "e");
  }

  @Test
  void countNoLineForCharactersThatYamlTakesForOne() {
    String text = "A: \"x\u2028y\u0085z\"\nB: c\uFEFFd\n";
    MappingNode root = read(text);

    assertEquals("\"x\u2028y\u0085z\"", Nodes.covered(text, root.get("A").orElseThrow().range()));
    assertEquals("c\uFEFFd", Nodes.covered(text, root.get("B").orElseThrow().range()));
    assertEquals(2, root.get("B").orElseThrow().range().startLine());
  }

  private static void assertCoverage(String text, String... expected) {
    assertEquals(List.of(expected), Nodes.coverage(text, read(text)));
  }

  private static MappingNode read(String text) {
    try {
      YamlReader reader = new YamlReader(new SourceFile("t.yaml", text));
      return (MappingNode) reader.readDocument().orElseThrow();
    } catch (UnreadableException e) {
      throw new AssertionError(e.diagnostic().toString(), e);
    }
  }
}
