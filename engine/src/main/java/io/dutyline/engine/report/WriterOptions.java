package io.dutyline.engine.report;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.rule.Status;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a report is to be written. A writer that has no use for an option ignores it.
 *
 * @param statuses verdicts with one of these are written; the others are only counted
 * @param colour whether to use terminal colours; the caller knows whether a terminal reads
 * @param ascii whether to keep to ASCII, for terminals that cannot show more
 * @param width in characters, at which text for people is wrapped; at least 40
 * @param linkBase what links to source files start with, up to the scan root, with a {@code /} at
 *     its end: {@code https://github.com/acme/infra/blob/main/}; empty for relative links
 */
public record WriterOptions(
    Set<Status> statuses, boolean colour, boolean ascii, int width, String linkBase) {

  private static final int MIN_WIDTH = 40;
  private static final int DEFAULT_WIDTH = 100;

  /** What needs a reader's attention, without colours, 100 characters wide. */
  public static final WriterOptions DEFAULT =
      new WriterOptions(
          Set.of(Status.MISSING, Status.UNKNOWN, Status.WAIVED), false, false, DEFAULT_WIDTH, "");

  public WriterOptions {
    statuses = Set.copyOf(statuses);
    width = Math.max(MIN_WIDTH, width);
    requireNonNull(linkBase, "linkBase");
  }

  /** Returns these options with every verdict written. */
  public WriterOptions withAllStatuses() {
    return new WriterOptions(EnumSet.allOf(Status.class), colour, ascii, width, linkBase);
  }

  public WriterOptions withStatuses(Set<Status> statuses) {
    return new WriterOptions(statuses, colour, ascii, width, linkBase);
  }

  public WriterOptions withColour(boolean colour) {
    return new WriterOptions(statuses, colour, ascii, width, linkBase);
  }

  public WriterOptions withAscii(boolean ascii) {
    return new WriterOptions(statuses, colour, ascii, width, linkBase);
  }

  public WriterOptions withWidth(int width) {
    return new WriterOptions(statuses, colour, ascii, width, linkBase);
  }

  public WriterOptions withLinkBase(String linkBase) {
    return new WriterOptions(statuses, colour, ascii, width, linkBase);
  }

  /** Returns whether every verdict was asked for, not only those that need attention. */
  boolean all() {
    return statuses.contains(Status.MET);
  }

  boolean show(Report.Entry entry) {
    return statuses.contains(entry.verdict().status());
  }
}
