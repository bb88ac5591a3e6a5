package io.dutyline.engine.cloudformation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text | STRING",
        "'5' | STRING",
        "\"true\" | STRING",
        "5 | NUMBER",
        "-5 | NUMBER",
        "+5 | NUMBER",
        "0 | NUMBER",
        "0.5 | NUMBER",
        ".5 | NUMBER",
        "5. | NUMBER",
        "1.10 | NUMBER",
        "123456789012 | NUMBER",
        "012345678901 | STRING",
        "012345670123 | STRING",
        "00 | STRING",
        "0o17 | STRING",
        "0x1F | STRING",
        "0b11 | STRING",
        "1_000 | STRING",
        "12:30 | STRING",
        "22:22:22 | STRING",
        "1e5 | STRING",
        "1.5e3 | STRING",
        "1.2.3 | STRING",
        ". | STRING",
        "-. | STRING",
        ".inf | STRING",
        ".NaN | STRING",
        "2010-09-09 | STRING",
        "2010-09-09T10:00:00Z | STRING",
        "10.0.0.0/16 | STRING",
        "true | BOOLEAN",
        "True | BOOLEAN",
        "TRUE | BOOLEAN",
        "tRUE | STRING",
        "yes | BOOLEAN",
        "No | BOOLEAN",
        "on | BOOLEAN",
        "OFF | BOOLEAN",
        "y | STRING",
        "n | STRING",
        "~ | NULL",
        "null | NULL",
        "Null | NULL",
        "NULL | NULL",
        "nULL | STRING",
        "!!str 5 | STRING",
        "! 5 | STRING",
        "!!int '5' | NUMBER",
        "!!bool 'yes' | BOOLEAN",
        "!!null '' | NULL",
        "!!int abc | STRING",
        "!!bool maybe | STRING",
        "!!float '1.5' | NUMBER",
        "= | STRING",
        "<< | STRING"
      })
  void typesScalars(String written, Kind kind) throws UnreadableException {
    ScalarNode node = (ScalarNode) read("K: " + written).get("K").orElseThrow();

    assertEquals(kind, node.kind());
  }

  @Test
  void keepsTheTextOfScalarsAsWritten() throws UnreadableException {
    assertEquals(
        "{A: boolean(yes), B: number(1.10), C: 0777, D: null(), E: null(~), F: it's, G: a\tb}",
        show("A: yes\nB: 1.10\nC: 0777\nD:\nE: ~\nF: 'it''s'\nG: \"a\\tb\"\n"));
  }

  @Test
  void readsBlockScalars() throws UnreadableException {
    assertEquals(
        "{A: one\n two\n, B: one two, C: one\n\n}",
        show("A: |\n  one\n   two\nB: >-\n  one\n  two\nC: |+\n  one\n\n"));
  }

  @Test
  void readsShortForms() throws UnreadableException {
    assertEquals(
        "{A: Ref(X), B: Fn::GetAtt(X.Arn), C: Fn::Sub([a, {B: number(1)}]), D:"
            + " Fn::Select([number(0), Fn::GetAZs()]), E: Fn::Not([Condition(C)]), F:"
            + " Fn::Transform({Name: T}), G: Fn::Base64(Fn::Sub(x)), H: Fn::ToJsonString({a:"
            + " number(1)}), I: Ref(5)}",
        show(
            """
            A: !Ref X
            B: !GetAtt X.Arn
            C: !Sub [a, {B: 1}]
            D: !Select [0, !GetAZs '']
            E: !Not [!Condition C]
            F: !Transform
              Name: T
            G:
              Fn::Base64: !Sub x
            H: !ToJsonString {a: 1}
            I: !Ref 5
            """));
  }

  @Test
  void readsLongForms() throws UnreadableException {
    assertEquals(
        "{A: Ref(X), B: Fn::Join([, [a, b]]), C: {Condition: X}, D: {Fn::If: a, Other: b},"
            + " E: Fn::ForEach::Loop([x, [y], {k: v}])}",
        show(
            """
            A: {Ref: X}
            B:
              Fn::Join: ['', [a, b]]
            C: {Condition: X}
            D: {Fn::If: a, Other: b}
            E: {'Fn::ForEach::Loop': [x, [y], {k: v}]}
            """));
  }

  @Test
  void theRootIsNeverAFunction() throws UnreadableException {
    assertEquals("{Fn::Transform: {Name: X}}", show("Fn::Transform: {Name: X}"));
  }

  @Test
  void anUnknownTagIsAFunctionOfItsName() throws UnreadableException {
    YamlReader reader =
        reader("A: !Foo [x]\nB: !!java.net.URL [y]\nC: !Rain::Embed z\nD: !Foo a\n");

    assertEquals(
        "{A: !Foo([x]), B: tag:yaml.org,2002:java.net.URL([y]), C: !Rain::Embed(z), D: !Foo(a)}",
        Nodes.show(reader.readDocument().orElseThrow()));
    assertEquals(
        List.of("WARNING 1:4-1:12", "WARNING 2:4-2:22", "WARNING 3:4-3:18"),
        reader.diagnostics().stream().map(YamlReaderTest::place).toList());
  }

  @Test
  void takesKeysThatAreNotTextAsText() throws UnreadableException {
    assertEquals(
        "{80: a, true: b, : c, 2010-09-09: d, q k: e}",
        show("80: a\ntrue: b\n?\n: c\n2010-09-09: d\n? q k\n: e\n"));
  }

  @Test
  void aKeyThatIsNoScalarIsReportedAndLeftOut() throws UnreadableException {
    YamlReader reader = reader("A: 1\n? [x, y]\n: {k: v}\n? {a: b}\n: - c\nB: 2\n");

    assertEquals("{A: number(1), B: number(2)}", Nodes.show(reader.readDocument().orElseThrow()));
    assertEquals(
        List.of("ERROR 2:3-2:9", "ERROR 4:3-4:9"),
        reader.diagnostics().stream().map(YamlReaderTest::place).toList());
  }

  @Test
  void theLastOfTwoEqualKeysIsKept() throws UnreadableException {
    YamlReader reader = reader("A: 1\nB: 2\n\"A\": 3\n");

    assertEquals("{A: number(3), B: number(2)}", Nodes.show(reader.readDocument().orElseThrow()));
    Diagnostic told = reader.diagnostics().get(0);
    assertEquals("WARNING 3:1-3:4", place(told));
    assertTrue(told.detail().contains("\"A\" already stands at line 1, column 1"));
  }

  @Test
  void findsEqualKeysAmongMany() throws UnreadableException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append("K").append(i).append(": x\n");
    }
    YamlReader reader = reader(text + "K3: y\nK99: y\n");

    MappingNode root = (MappingNode) reader.readDocument().orElseThrow();
    assertEquals(100, root.entries().size());
    assertEquals("y", Nodes.show(root.get("K3").orElseThrow()));
    assertEquals(
        List.of("WARNING 101:1-101:3", "WARNING 102:1-102:4"),
        reader.diagnostics().stream().map(YamlReaderTest::place).toList());
  }

  @Test
  void expandsAliases() throws UnreadableException {
    assertEquals(
        "{A: [x, y], B: [x, y], C: Ref(N), D: Ref(N), E: z, F: {z: z}, G: k, k: v}",
        show(
            """
            A: &list [x, y]
            B: *list
            C: &function !Ref N
            D: *function
            E: &text z
            F: {*text : *text}
            G: &key k
            *key : v
            """));
  }

  @Test
  void anAliasedValueKeepsThePlaceWhereItIsWritten() throws UnreadableException {
    MappingNode root = read("A: &x [y]\nB: *x\n");

    assertEquals(4 + 3, root.get("B").orElseThrow().range().startColumn());
    assertEquals(1, root.get("B").orElseThrow().range().startLine());
    assertEquals(2, root.range().endLine());
    assertEquals(6, root.range().endColumn());
  }

  @Test
  void mergesMapsUnderWhatIsWrittenThere() throws UnreadableException {
    assertEquals(
        "{A: {x: number(1), y: number(2)}, B: {y: number(3), z: number(5)},"
            + " C: {y: number(9), w: number(0), x: number(1)},"
            + " D: {x: number(1), y: number(2), z: number(5)}, E: {<<: text}}",
        show(
            """
            A: &a {x: 1, y: 2}
            B: &b {y: 3, z: 5}
            C:
              <<: *a
              y: 9
              w: 0
            D:
              <<: [*a, *b]
            E:
              '<<': text
            """));
  }

  @Test
  void tellsOfAMergeOfWhatIsNoMap() throws UnreadableException {
    YamlReader reader = reader("A: &a {Ref: X}\nB:\n  <<: *a\n  k: v\nC: {<<: [text]}\n");

    assertEquals("{A: Ref(X), B: {k: v}, C: {}}", Nodes.show(reader.readDocument().orElseThrow()));
    assertEquals(
        List.of("ERROR 1:7-1:15", "ERROR 5:10-5:14"),
        reader.diagnostics().stream().map(YamlReaderTest::place).toList());
  }

  @Test
  void anAliasOfNothingIsUnknown() throws UnreadableException {
    YamlReader reader = reader("A: *gone\nB: &b\n  c: [*b]\n");

    assertEquals(
        "{A: *gone(gone), B: {c: [*b(b)]}}", Nodes.show(reader.readDocument().orElseThrow()));
    assertEquals(
        List.of("Alias names nothing", "Alias stands inside of what it names"),
        reader.diagnostics().stream().map(Diagnostic::summary).toList());
    assertEquals(
        List.of("ERROR 1:4-1:9", "ERROR 3:7-3:9"),
        reader.diagnostics().stream().map(YamlReaderTest::place).toList());
  }

  @Test
  void readsOneDocumentAfterTheOther() throws UnreadableException {
    YamlReader reader = reader("--- a\n...\n---\nb: 1\n--- [c]\n");

    assertEquals("a", Nodes.show(reader.readDocument().orElseThrow()));
    assertTrue(reader.hasMore());
    assertEquals("{b: number(1)}", Nodes.show(reader.readDocument().orElseThrow()));
    assertEquals("[c]", Nodes.show(reader.readDocument().orElseThrow()));
    assertTrue(reader.readDocument().isEmpty());
  }

  @Test
  void anEmptyTextHasNoDocument() throws UnreadableException {
    assertTrue(reader("").readDocument().isEmpty());
    assertTrue(reader("# only a comment\n").readDocument().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`A:\\n\\tB: c` | 2:1 | A tab cannot indent YAML",
        "`A: [b, c` | 1:9 | Check the indentation, quotes and brackets",
        "`A: 'b` | 1:6 | The quote that starts at line 1 is never closed",
        "`A: b: c` | 1:5 | No key can stand here",
        "`A:\\n   b: 1\\n  c: 2` | 3:3 | expected <block end>",
        "`A: \u0007` | 1:4 | The control character U+0007 cannot stand in YAML",
        "`\uD83D\uDE00: \u0007` | 1:5 | The control character U+0007",
        "`A: !x!y z` | 1:4 | undefined tag handle",
        "`A: \"\\\\q\"` | 1:6 | found unknown escape character",
        "`A: @b` | 1:4 | Found character '@': no value can start with it",
        "`A: %b` | 1:4 | Put the value in quotes",
        "`A: b\n{% if c %}` | 2:2 | scan its output",
        "`A: {{ b }} c` | 1:12 | scan its output"
      })
  void tellsWhereAndWhyATextIsNoYaml(String escaped, String place, String reason)
      throws UnreadableException {
    YamlReader reader = reader(escaped.translateEscapes());

    Diagnostic told = assertThrows(UnreadableException.class, reader::readDocument).diagnostic();

    assertEquals(Diagnostic.Severity.ERROR, told.severity());
    assertEquals(place, told.range().startLine() + ":" + told.range().startColumn());
    assertTrue(told.detail().contains(reason), told.detail());
  }

  private static String show(String text) throws UnreadableException {
    YamlReader reader = reader(text);
    String shown = Nodes.show(reader.readDocument().orElseThrow());
    assertEquals(List.of(), reader.diagnostics());
    return shown;
  }

  private static MappingNode read(String text) throws UnreadableException {
    return (MappingNode) reader(text).readDocument().orElseThrow();
  }

  private static YamlReader reader(String text) throws UnreadableException {
    return new YamlReader(new SourceFile("t.yaml", text));
  }

  private static String place(Diagnostic told) {
    return told.severity()
        + " "
        + told.range().startLine()
        + ":"
        + told.range().startColumn()
        + "-"
        + told.range().endLine()
        + ":"
        + told.range().endColumn();
  }
}
