package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BodyParserTest {
  @Test
  void readsAttributesAndBlocks() {
    assertFile(
        """
        a = 1 # one
        b "x" y {
          c = "2"

          d {}
          e { f = 3 }
        }
        """,
        "a=1 b 'x' 'y' { c=(text '2') d { } e { f=3 } } ");
  }

  @Test
  void readsAFileWithByteOrderMarkAndWindowsLineEnds() {
    Result<Body> result = HclParser.parse("f", "\uFEFFa = <<X\r\nb\r\nX\r\nc = \"d\"\r\n");

    assertEquals(List.of(), result.problems());
    NativeBody body = (NativeBody) result.value();
    assertEquals("a=(text 'b\r⏎') c=(text 'd') ", Trees.show(body));
    assertEquals(new Position(1, 1, 3), body.attributes().get(0).range().start());
    assertEquals(new Position(4, 1, 18), body.attributes().get(1).range().start());
  }

  @Test
  void takesKeywordsForNames() {
    assertFile("for = 1\nif = 2\ntrue = 3\nin {}\n", "for=1 if=2 true=3 in { } ");
  }

  @Test
  void givesRangesOfBlocks() {
    NativeBody file = (NativeBody) HclParser.parse("f", "a \"b\" c {\n  d = 1\n}\n").value();

    Block block = file.blocks().get(0);
    assertEquals("[0, 7]", offsets(block.header()));
    assertEquals("[0, 19]", offsets(block.range()));
    assertEquals("[2, 5]", offsets(block.labels().get(0).range()));
    assertEquals("[9, 18]", offsets(block.body().range()));
    assertEquals("[12, 17]", offsets(((NativeBody) block.body()).attributes().get(0).range()));
  }

  @Test
  void keepsTheFirstOfTwoArgumentsOfOneName() {
    assertFile("a = 1\na = 2\n", "a=1 ", "2:1-2:2 Argument set twice");
  }

  @Test
  void refusesQuotedNames() {
    assertFile("\"a\" = 1\nb = 2\n", "b=2 ", "1:1-1:2 Argument or block expected");
  }

  @Test
  void goesOnBehindACommaBetweenArguments() {
    assertFile("a = 1, b = 2\n", "a=1 b=2 ", "1:6-1:7 Line end expected");
  }

  @Test
  void goesOnBehindBlocksOnOneLine() {
    assertFile("a {} b {}\n", "a { } b { } ", "1:6-1:7 Line end expected");
  }

  @Test
  void wantsALineEndBeforeTheClosingBrace() {
    assertFile("a {\n  b = 1 }\nc = 2\n", "c=2 a { b=1 } ", "2:9-2:10 Line end expected");
  }

  @Test
  void keepsBlocksThatShouldNotBeOnOneLine() {
    assertFile(
        """
        a { b = "foo", c = "bar" }
        a { b = "foo"
          c = "bar" }
        a { d {} }
        """,
        "a { b=(text 'foo') c=(text 'bar') } a { b=(text 'foo') c=(text 'bar') } a { d { } } ",
        "1:14-1:15 Several arguments in a block of one line",
        "2:14-3:1 Block of one line without end",
        "4:5-4:8 Block in a block of one line");
  }

  @Test
  void keepsWhatIsInABlockWithoutEnd() {
    assertFile("a {\n  b = 1\n", "a { b=1 } ", "1:3-1:4 Block without end");
  }

  @Test
  void tellsOfAClosingBraceTooMany() {
    assertFile("a {}\n}\nb = 1\n", "b=1 a { } ", "2:1-2:2 Closing brace without block");
  }

  @Test
  void keepsTheBodyBehindABrokenHeader() {
    assertFile("a b 5 {\n  b = 1\n}\n", "a 'b' { b=1 } ", "1:5-1:6 Block without body");
    assertFile("a \"${x}\" {\n  b = 1\n}\n", "a { b=1 } ", "1:4-1:6 Label that is not plain text");
    assertFile("a b\n{\n  c = 1\n}\n", "a 'b' { c=1 } ", "1:4-2:1 Block without body");
  }

  @Test
  void losesNothingButTheBrokenArgument() {
    assertFile(
        """
        a "b" {
          c = [1, 2
          d = 3
          e = "x ${foo
          f = 4
          g = {
            h = (1
          }
          i = ) 5
          j = "k
          l = (
        }
        m = 6
        """,
        "m=6 a 'b' { c=INVALID d=3 e=INVALID f=4 g=INVALID i=INVALID j=INVALID l=INVALID } ",
        "3:3-3:4 List without end",
        "5:3-5:4 Template sequence without end",
        "8:3-8:4 Parenthesis without end",
        "9:7-9:8 Value expected",
        "10:7-10:8 String without end",
        "12:1-12:2 Value expected");
  }

  @Test
  void skipsABrokenArgumentWithAllItsLines() {
    assertFile(
        """
        a = [
          ! ,
          <<X
        b = 1
        X
        ]
        c = 2
        """,
        "a=INVALID c=2 ",
        "2:5-2:6 Value expected");
  }

  @Test
  void tellsOfAHeredocWithoutEndOnce() {
    assertFile("a = 1\nb = <<X\nc = 2\n", "a=1 b=INVALID ", "2:5-2:8 Heredoc without end");
  }

  private static void assertFile(String text, String tree, String... problems) {
    Result<Body> result = HclParser.parse("f", text);

    assertEquals(List.of(problems), Cases.problems(result.problems()));
    assertEquals(tree, Trees.show(result.value()));
  }

  private static String offsets(io.dutyline.hcl.Range range) {
    return List.of(range.start().offset(), range.end().offset()).toString();
  }
}
