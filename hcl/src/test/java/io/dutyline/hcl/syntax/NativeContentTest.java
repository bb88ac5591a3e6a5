package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NativeContentTest {
  private static final String FILE =
      """
      a = 1
      b = 2
      c "x" {}
      d {}
      """;

  @Test
  void takesWhatTheSchemaHas() {
    Body.Content content =
        content(new Body.Schema(Set.of("a", "b"), Map.of("c", 1, "d", 0), false));

    assertEquals(List.of(), content.problems());
    assertEquals(List.of("a", "b"), content.attributes().stream().map(Attribute::name).toList());
    assertEquals(List.of("c", "d"), content.blocks().stream().map(Block::type).toList());
  }

  @Test
  void leavesOutWhatTheSchemaHasNot() {
    Body.Content content = content(new Body.Schema(Set.of("a", "d"), Map.of("b", 0), false));

    assertEquals(
        List.of(
            "2:1-2:2 Unexpected argument", "3:1-3:6 Unexpected block", "4:1-4:2 Unexpected block"),
        Cases.problems(content.problems()));
    assertEquals(
        "Here \"b\" is a block, which is written without \"=\".",
        content.problems().get(0).detail());
    assertEquals(1, content.attributes().size());
    assertEquals(List.of(), content.blocks());
  }

  @Test
  void takesAnythingElseIfOpen() {
    Body.Content content = content(new Body.Schema(Set.of(), Map.of("c", 1), true));

    assertEquals(List.of(), content.problems());
    assertEquals(2, content.attributes().size());
    assertEquals(2, content.blocks().size());
  }

  @Test
  void countsLabels() {
    Body.Content content = content(new Body.Schema(Set.of(), Map.of("c", 0, "d", 2), true));

    assertEquals(
        List.of("3:3-3:6 Label too many", "4:1-4:2 Label missing"),
        Cases.problems(content.problems()));
    assertEquals("A block \"d\" has 2 labels; this one has 0.", content.problems().get(1).detail());
    assertEquals(List.of(), content.blocks());
  }

  private static Body.Content content(Body.Schema schema) {
    return HclParser.parse("f", FILE).value().content(schema);
  }
}
