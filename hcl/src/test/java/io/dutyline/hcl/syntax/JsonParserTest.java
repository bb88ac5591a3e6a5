package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonParserTest {
  @Test
  void readsValues() {
    assertFile(
        """
        {"a": [1, -2.5e3, true, false, null], "b": {"c": {}, "d": "x"}, "e": ""}
        """,
        "a=(tuple 1 -2500 true false null) b=(object 'c':(object) 'd':(text 'x')) e=(text) ");
  }

  @Test
  void takesStringsForTemplates() {
    assertFile(
        """
        {"a": "${b.c}", "d": "e ${f} $${g}", "h": {"i-${j}": 1}, "k": "%{if l}\\n%{endif}"}
        """,
        "a=(wrap (.c b)) d=(text 'e ' f ' ${g}') h=(object (text 'i-' j):1)"
            + " k=(text (if l (text '⏎') (text))) ");
  }

  @Test
  void takesTheEscapesOfStrings() {
    assertFile(
        "{\"a\": \"\\\"\\\\\\/\\n\\t\\u00e9\\ud83d\\ude00\", \"b\": \"${\\\"c\\\"}\"}",
        "a=(text '\"\\/⏎\\té😀') b=(wrap (text 'c')) ");
  }

  @Test
  void placesWhatStandsBehindEscapes() {
    Body body = JsonParser.parse("f", "{\"a\": \"\\u00e9é${b}\"}").value();

    Expression.Template template = (Expression.Template) attribute(body).expression();
    assertEquals("[6, 20]", offsets(template.range()));
    assertEquals("[7, 15]", offsets(template.parts().get(0).range()));
    assertEquals(new Position(1, 17, 17), template.parts().get(1).range().start());
  }

  @Test
  void givesRangesOfAttributes() {
    Body body = JsonParser.parse("f", "{\"a\": 12}").value();

    assertEquals("[0, 9]", offsets(body.range()));
    assertEquals("[1, 4]", offsets(attribute(body).nameRange()));
    assertEquals("[1, 8]", offsets(attribute(body).range()));
    assertEquals("[6, 8]", offsets(attribute(body).expression().range()));
  }

  @Test
  void takesAnArrayOfBodies() {
    assertFile("[{\"a\": 1}, {\"b\": 2}]", "a=1 b=2 ");
    assertFile("[1, {\"a\": 1}]", "a=1 ", "1:2-1:3 Object expected");
    assertFile("\"a\"", "", "1:1-1:4 Object expected");
  }

  @Test
  void goesOnBehindWhatIsWrong() {
    assertFile(
        """
        {
          "a": [1 2],
          "b": 01,
          c: 5,
          "d": ,
          "e" = 3,
          "f": 'x',
          "g": "y
          "h": "\\q",
          "i": True,
          "j": [1, ],
        }
        x
        """,
        "a=(tuple 1 2) b=INVALID d=INVALID e=3 f=INVALID g=(text 'y') h=(text '\\q') i=INVALID"
            + " j=(tuple 1) ",
        "2:11-2:12 Comma expected",
        "3:8-3:10 Not a number",
        "4:3-4:4 Property name expected",
        "5:8-5:9 Value expected",
        "6:7-6:8 Property without value",
        "7:8-7:9 Value expected",
        "8:8-8:9 String without end",
        "9:3-9:4 Comma expected",
        "9:9-9:11 Unknown escape",
        "10:8-10:12 Value expected",
        "11:10-11:11 Comma behind the last element",
        "11:13-11:14 Comma behind the last property",
        "13:1-13:2 Text behind the value");
  }

  @Test
  void tellsWhereABracketIsMissing() {
    assertFile(
        "{\"a\": {\"b\": 1",
        "a=(object 'b':1) ",
        "1:1-1:2 Object without end",
        "1:7-1:8 Object without end");
    assertFile("{\"a\": [1}", "a=(tuple 1) ", "1:7-1:8 Array without end");
    assertFile("", "", "1:1-1:1 Value expected");
  }

  @Test
  void tellsOfAPropertyThatIsSetTwice() {
    assertFile(
        "{\"a\": {\"b\": 1, \"b\": 2}}", "a=(object 'b':1) ", "1:16-1:19 Property set twice");
  }

  @Test
  void tellsWhatIsWrongInATemplate() {
    assertFile("{\"a\": \"x\\n${b\"}", "a=INVALID ", "1:14-1:14 Template sequence without end");
  }

  private static void assertFile(String text, String tree, String... problems) {
    Result<Body> result = JsonParser.parse("f", text);
    Body.Content content = result.value().content(Body.Schema.OPEN);

    Problems all = new Problems();
    result.problems().forEach(p -> all.add(p.summary(), p.detail(), p.subject()));
    content.problems().forEach(p -> all.add(p.summary(), p.detail(), p.subject()));
    assertEquals(List.of(problems), Cases.problems(all.inOrder()));
    assertEquals(tree, Trees.show(result.value()));
  }

  private static Attribute attribute(Body body) {
    return body.content(Body.Schema.OPEN).attributes().get(0);
  }

  private static String offsets(Range range) {
    return List.of(range.start().offset(), range.end().offset()).toString();
  }
}
