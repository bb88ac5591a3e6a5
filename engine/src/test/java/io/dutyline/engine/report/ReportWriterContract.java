package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every writer must do; a new format extends this and cannot skip a case. */
abstract class ReportWriterContract {
  private final ReportFormat format;
  private final String extension;

  ReportWriterContract(ReportFormat format, String extension) {
    this.format = format;
    this.extension = extension;
  }

  final String write(SampleReports sample, WriterOptions options) {
    return write(sample.report(), options);
  }

  final String write(Report report, WriterOptions options) {
    StringBuilder out = new StringBuilder();
    try {
      format.writer(options).write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatTheGoldenFileHolds(SampleReports sample) {
    Golden.assertMatches(
        "%s/%s.%s".formatted(format.id(), sample.id(), extension),
        write(sample, WriterOptions.DEFAULT));
  }

  @ParameterizedTest
  @EnumSource
  void writesAllVerdictsWhereTheyAreAskedFor(SampleReports sample) {
    Golden.assertMatches(
        "%s/%s-all.%s".formatted(format.id(), sample.id(), extension),
        write(sample, WriterOptions.DEFAULT.withAllStatuses()));
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameEveryTime(SampleReports sample) {
    String first = write(sample, WriterOptions.DEFAULT.withAllStatuses());
    for (int i = 0; i < 20; i++) {
      assertEquals(first, write(sample, WriterOptions.DEFAULT.withAllStatuses()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void neverWritesControlCharacters(SampleReports sample) {
    String text = write(sample, WriterOptions.DEFAULT.withAllStatuses());
    assertTrue(text.chars().allMatch(each -> each == '\n' || (each >= ' ' && each != 0x7f)), text);
  }

  @ParameterizedTest
  @EnumSource
  void neverWritesSensitiveValues(SampleReports sample) {
    assertFalse(write(sample, WriterOptions.DEFAULT.withAllStatuses()).contains("hunter2"));
  }

  @ParameterizedTest
  @EnumSource
  void endsWithALineEnd(SampleReports sample) {
    assertTrue(write(sample, WriterOptions.DEFAULT).endsWith("\n"));
  }
}
