package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConsoleWriterTest extends ReportWriterContract {
  ConsoleWriterTest() {
    super(ReportFormat.CONSOLE, "txt");
  }

  @Test
  void coloursWhereAskedTo() {
    Golden.assertMatches(
        "console/colour.txt",
        write(SampleReports.SEVERAL, WriterOptions.DEFAULT.withColour(true))
            .replace("\u001b", "<ESC>"));
  }

  @ParameterizedTest
  @EnumSource
  void coloursNothingButItsOwn(SampleReports sample) {
    String coloured = write(sample, WriterOptions.DEFAULT.withColour(true));
    assertEquals(
        write(sample, WriterOptions.DEFAULT), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @ParameterizedTest
  @EnumSource
  void keepsToAsciiWhereAskedTo(SampleReports sample) {
    String text = write(sample, WriterOptions.DEFAULT.withAllStatuses().withAscii(true));
    assertTrue(text.chars().allMatch(each -> each < 0x7f), text);
  }

  @Test
  void wrapsAtTheWidth() {
    String text = write(SampleReports.SEVERAL, WriterOptions.DEFAULT.withWidth(80));
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
  }

  @Test
  void breaksWordsThatAreLongerThanTheWidth() {
    assertEquals(List.of("ab", "aaaaaaaaaa", "bbb c"), ConsoleText.wrap("ab  aaaaaaaaaabbb c", 10));
  }
}
