package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownWriterTest extends ReportWriterContract {
  MarkdownWriterTest() {
    super(ReportFormat.MARKDOWN, "md");
  }

  @Test
  void staysBelowWhatACommentMayHoldAndKeepsTheWorst() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      verdicts.add(SampleReports.verdict(SampleReports.BACKED_UP, "A" + i, Status.MISSING, 4));
    }
    verdicts.add(SampleReports.verdict(SampleReports.PRIVATE, "Z", Status.MISSING, 4));
    String text =
        write(
            SampleReports.report(List.of(), List.of(), SampleReports.entries(verdicts)),
            WriterOptions.DEFAULT);
    assertTrue(text.length() <= MarkdownWriter.MAX_LENGTH);
    assertTrue(text.contains("**`Z`**"));
    assertTrue(text.contains("findings of the least severities left out here"));
  }

  @Test
  void linksFromTheBaseThatIsGiven() {
    String text =
        write(
            SampleReports.ONE_FINDING,
            WriterOptions.DEFAULT.withLinkBase("https://example.com/blob/main/"));
    assertTrue(text.contains("](https://example.com/blob/main/a/template.yaml#L4)"), text);
  }

  @Test
  void letsNoTextMentionAnybodyOrLink() {
    String text = write(SampleReports.HOSTILE, WriterOptions.DEFAULT);
    assertFalse(text.contains("@someone"));
    assertFalse(text.contains("http://x"));
    assertFalse(text.contains("<script>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"a `a`", "a`b ``_a`b_``", "`` ```_``_```"})
  void fencesCodeByMoreBackticksThanItHas(String text, String code) {
    assertEquals(code.replace('_', ' '), MarkdownText.code(text));
  }
}
