package io.dutyline.hcl.fuzz;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds for every text. */
final class Claims {
  private Claims() {}

  static void assertTrue(String text, Result<Body> result) {
    assertWithin(text, result.problems());
    assertWithin(text, result.value().range());
    content(text, result.value());
  }

  private static void content(String text, Body body) {
    Body.Content content = body.content(Body.Schema.OPEN);
    assertWithin(text, content.problems());
    for (Attribute attribute : content.attributes()) {
      assertWithin(text, attribute.range());
      assertInside(attribute.range(), attribute.nameRange());
      assertInside(attribute.range(), attribute.expression().range());
    }
    for (Block block : content.blocks()) {
      assertWithin(text, block.range());
      assertInside(block.range(), block.header());
      assertInside(block.range(), block.body().range());
      content(text, block.body());
    }
  }

  static void assertWithin(String text, List<Problem> problems) {
    problems.forEach(problem -> assertWithin(text, problem.subject()));
  }

  private static void assertWithin(String text, Range range) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (range.end().offset() > length) {
      throw new AssertionError(range + " ends behind a text of " + length + " bytes");
    }
  }

  private static void assertInside(Range whole, Range part) {
    if (part.start().compareTo(whole.start()) < 0 || part.end().compareTo(whole.end()) > 0) {
      throw new AssertionError(part + " is not inside " + whole);
    }
  }
}
