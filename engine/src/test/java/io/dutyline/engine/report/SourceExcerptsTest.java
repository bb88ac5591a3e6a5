package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceExcerptsTest {
  private static SourceExcerpts excerpts(String text, SourceRange... sensitive) {
    return new SourceExcerpts(List.of(new SourceFile("a.yaml", text)), List.of(sensitive));
  }

  private static SourceRange at(int line, int from, int to) {
    return new SourceRange("a.yaml", line, from, line, to);
  }

  private static Excerpt excerpt(SourceExcerpts excerpts, SourceRange range, int width) {
    return excerpts.excerpt(range, width).orElseThrow();
  }

  /** Returns the stretch that an excerpt points at. */
  private static String marked(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.start(), excerpt.end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\nthree", "one\r\ntwo\r\nthree\r\n", "one\rtwo\rthree"})
  void findsLinesWhateverEndsThem(String text) {
    SourceExcerpts excerpts = excerpts(text);
    assertEquals(Optional.of("one"), excerpts.line("a.yaml", 1));
    assertEquals(Optional.of("two"), excerpts.line("a.yaml", 2));
    assertEquals(Optional.of("three"), excerpts.line("a.yaml", 3));
  }

  @Test
  void knowsNoLineBeyondTheFile() {
    assertEquals(Optional.empty(), excerpts("one").line("a.yaml", 2));
    assertEquals(Optional.empty(), excerpts("one").line("a.yaml", 0));
    assertEquals(Optional.empty(), excerpts("one").line("b.yaml", 1));
  }

  @Test
  void masksWhatIsSensitiveAndKeepsTheRest() {
    SourceExcerpts excerpts = excerpts("a: { p: hunter2, q: 1 }\n", at(1, 9, 16));
    assertEquals(Optional.of("a: { p: ***, q: 1 }"), excerpts.line("a.yaml", 1));
    Excerpt behind = excerpt(excerpts, at(1, 18, 22), 80);
    assertEquals("a: { p: ***, q: 1 }", behind.text());
    assertEquals("q: 1", marked(behind));
  }

  @Test
  void pointsAtTheMaskOfWhatIsSensitive() {
    SourceExcerpts excerpts = excerpts("p: hunter2\n", at(1, 4, 11));
    assertEquals("***", marked(excerpt(excerpts, at(1, 4, 11), 80)));
    assertEquals("***", marked(excerpt(excerpts, at(1, 6, 8), 80)));
    assertEquals("p: ***", marked(excerpt(excerpts, at(1, 1, 11), 80)));
  }

  @Test
  void pointsUpToAMaskThatBeginsWhereTheRangeEnds() {
    SourceExcerpts excerpts = excerpts("p: hunter2\n", at(1, 4, 11));
    assertEquals("p: ", marked(excerpt(excerpts, at(1, 1, 4), 80)));
  }

  @Test
  void masksEveryLineOfARange() {
    SourceExcerpts excerpts =
        excerpts("a: |\n  one\n  two\nb: c\n", new SourceRange("a.yaml", 1, 4, 4, 1));
    assertEquals(Optional.of("a: ***"), excerpts.line("a.yaml", 1));
    assertEquals(Optional.of("***"), excerpts.line("a.yaml", 2));
    assertEquals(Optional.of("***"), excerpts.line("a.yaml", 3));
    assertEquals(Optional.of("b: c"), excerpts.line("a.yaml", 4));
  }

  @Test
  void masksOverlappingRangesOnce() {
    SourceExcerpts excerpts = excerpts("abcdefgh", at(1, 2, 5), at(1, 4, 7), at(1, 7, 8));
    assertEquals(Optional.of("a***h"), excerpts.line("a.yaml", 1));
  }

  @Test
  void cutsLongLinesAroundTheRange() {
    String text =
        "{" + "\"k\":1,".repeat(200_000) + "\"bad\":true" + ",\"k\":1".repeat(9_000) + "}";
    int column = text.indexOf("\"bad\"") + 1;
    Excerpt excerpt = excerpt(excerpts(text), at(1, column, column + 10), 80);
    assertEquals("\"bad\":true", marked(excerpt));
    assertTrue(excerpt.text().length() <= 80);
    assertTrue(excerpt.text().startsWith("...") && excerpt.text().endsWith("..."));
  }

  @Test
  void neverShowsPartOfASecretThatTheCutGoesThrough() {
    String secret = "s3cret".repeat(100);
    String text = "p: " + secret + " q: 1";
    SourceExcerpts excerpts = excerpts(text, at(1, 4, 4 + secret.length()));
    int column = text.indexOf("q:") + 1;
    Excerpt excerpt = excerpt(excerpts, at(1, column, column + 4), 60);
    assertFalse(excerpt.text().contains("s3"));
    assertEquals("q: 1", marked(excerpt));
  }

  @Test
  void keepsItsPlaceAcrossTabsAndEscapes() {
    Excerpt excerpt = excerpt(excerpts("\t\u001b[2Jx: y"), at(1, 6, 10), 80);
    assertEquals("    \\u001b[2Jx: y", excerpt.text());
    assertEquals("x: y", marked(excerpt));
  }

  @Test
  void pointsBehindALineThatIsShorterThanTheRange() {
    Excerpt excerpt = excerpt(excerpts("ab"), at(1, 9, 12), 80);
    assertEquals(2, excerpt.start());
    assertEquals(2, excerpt.end());
  }

  @Test
  void marksTheRestOfTheLineOfARangeOverMore() {
    Excerpt excerpt = excerpt(excerpts("ab cd\nef"), new SourceRange("a.yaml", 1, 4, 2, 3), 80);
    assertEquals("cd", marked(excerpt));
  }
}
