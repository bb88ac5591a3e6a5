package io.dutyline.hcl.function;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.HclValue.Obj;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Unknown;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain about results that are not known. */
final class UncertainResultsTest {
  private static final Unknown LINK =
      new Unknown(HclType.STRING, Refinements.NONE, Set.of(Mark.SENSITIVE));

  private static HclValue call(String name, HclValue... arguments) throws FunctionException {
    return requireNonNull(Functions.all(FileAccess.none()).get(name)).call(List.of(arguments));
  }

  private static Refinements certain(HclValue value) {
    return assertInstanceOf(Unknown.class, value).refinements();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "format(\"a-%s\", unk) | a-",
        "format(\"a-%d-%s\", 1, unk) | a-1-",
        "join(\"/\", [\"a\", \"b\", unk]) | a/b/",
        "jsonencode([unk]) | [",
        "jsonencode({ a = 1, b = unk }) | {\"a\":1,\"b\":",
        "jsonencode(unk) | ''",
        "base64gzip(\"a\") | H4sIAAAAAAAA/",
      })
  void startOfAnUnknownStringIsKnown(String expression, String prefix) {
    HclValue value = requireNonNull(FunctionTable.evaluate(expression, FileAccess.none()));
    assertEquals(prefix.equals("''") ? "" : prefix, certain(value).prefix());
    assertTrue(certain(value).notNull());
  }

  @Test
  void formattedStringRemembersItsParts() throws Exception {
    HclValue value = call("format", new Text("a-%s!"), LINK);
    Refinements.Form.Joined form =
        assertInstanceOf(Refinements.Form.Joined.class, certain(value).form());
    assertEquals(List.of(new Text("a-"), LINK, new Text("!")), form.parts());
    assertEquals(Set.of(Mark.SENSITIVE), value.marks());
  }

  @Test
  void encodedJsonRemembersWhatItEncodes() throws Exception {
    Obj document = new Obj(Map.of("a", LINK));
    Refinements.Form.Json form =
        assertInstanceOf(Refinements.Form.Json.class, certain(call("jsonencode", document)).form());
    assertEquals(document, form.encoded());
  }

  @Test
  void decodingGivesBackWhatWasEncoded() throws Exception {
    HclValue encoded =
        call("jsonencode", new Obj(Map.of("a", LINK.withMarks(Set.of()), "b", new Text("x"))));
    Obj decoded = assertInstanceOf(Obj.class, call("jsondecode", encoded));
    assertEquals(new Text("x"), decoded.attributes().get("b"));
    assertInstanceOf(Unknown.class, decoded.attributes().get("a"));
  }

  @Test
  void joinedAlternativesAreAlternatives() throws Exception {
    HclValue stage =
        new Unknown(
            HclType.STRING,
            Refinements.NOT_NULL.withPossible(List.of(new Text("dev"), new Text("prod"))),
            Set.of());
    assertEquals(
        List.of(new Text("app-dev"), new Text("app-prod")),
        certain(call("format", new Text("app-%s"), stage)).possible());
  }

  @Test
  void openObjectIsKnownInPart() throws Exception {
    Obj open = new Obj(Map.of("a", new Text("x")), Set.of(), name -> LINK);
    Obj merged = assertInstanceOf(Obj.class, call("merge", open, new Obj(Map.of("b", LINK))));
    assertEquals(Set.of("a", "b"), merged.attributes().keySet());
    assertEquals(LINK, requireNonNull(merged.rest()).attribute("c"));
    assertEquals(new Text("x"), call("lookup", open, new Text("a"), new Text("default")));
    assertEquals(LINK, call("lookup", open, new Text("z"), new Text("default")));
    assertInstanceOf(Unknown.class, call("keys", open));
    assertInstanceOf(Unknown.class, call("values", open));
    assertInstanceOf(Unknown.class, call("length", open));
    assertEquals("{", certain(call("jsonencode", open)).prefix());
  }

  @Test
  void unknownMapThatIsMergedFirstHidesNothing() throws Exception {
    HclValue tags = Values.unknown(new HclType.MapType(HclType.STRING), Set.of());
    Obj merged =
        assertInstanceOf(Obj.class, call("merge", tags, new Obj(Map.of("Name", new Text("x")))));
    assertEquals(new Text("x"), merged.attributes().get("Name"));
    Obj hidden =
        assertInstanceOf(Obj.class, call("merge", new Obj(Map.of("Name", new Text("x"))), tags));
    assertInstanceOf(Unknown.class, hidden.attributes().get("Name"));
  }
}
