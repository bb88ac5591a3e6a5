package io.dutyline.engine.cloudformation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiagnosticListTest {

  @Test
  void keepsAHundred() {
    DiagnosticList list = new DiagnosticList();
    for (int line = 1; line <= 100; line++) {
      list.add(Diagnostic.note("n", "", at(line)));
    }

    assertEquals(100, list.toList().size());
    assertEquals("n", list.toList().get(99).summary());
  }

  @Test
  void countsWhatItLeavesOutAndKeepsTheWorstSeverity() {
    DiagnosticList list = new DiagnosticList();
    for (int line = 1; line <= 102; line++) {
      list.add(Diagnostic.note("n", "", at(line)));
    }
    list.add(Diagnostic.error("e", "", at(103)));
    list.add(Diagnostic.warning("w", "", at(104)));

    List<Diagnostic> told = list.toList();
    assertEquals(101, told.size());
    assertEquals(Diagnostic.Severity.ERROR, told.get(100).severity());
    assertEquals(103, told.get(100).range().startLine());
    assertEquals(
        "This file has 4 more than the 100 that are shown; the worst of them stands here.",
        told.get(100).detail());
  }

  @Test
  void excerptsAreShortAndPrintable() {
    assertEquals("a?[31mb", Excerpt.of("a\u001b[31mb"));
    assertEquals("x".repeat(60) + "...", Excerpt.of("x".repeat(61)));
    assertEquals("x".repeat(60), Excerpt.of("x".repeat(60)));
  }

  private static SourceRange at(int line) {
    return new SourceRange("t.yaml", line, 1, line, 1);
  }
}
