package io.dutyline.engine.report;

import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.source.SourceRange;
import java.util.Optional;

/** What made a resource, in the words that writers for people share. */
final class MakerText {
  private MakerText() {}

  /** Returns {@code CDK: DataStack/Uploads}, {@code made by SAM for Hello}. */
  static String of(Maker maker) {
    return maker.tool() == Maker.Tool.CDK
        ? "CDK: " + maker.name()
        : "made by " + maker.tool().title() + " for " + maker.name();
  }

  /** Returns the same with the place in the author's code, as far as that is known. */
  static String withPlace(Maker maker) {
    return of(maker) + maker.source().map(range -> ", at " + place(range)).orElse("");
  }

  static String place(SourceRange range) {
    return range.path() + ":" + range.startLine();
  }

  /** Returns where an author finds what an entry is about: in the code that the template is of. */
  static SourceRange place(Report.Entry entry) {
    return entry.maker().flatMap(Maker::source).orElse(entry.verdict().range());
  }

  static String of(Acknowledgement acknowledged) {
    String reason = acknowledged.reason().isBlank() ? "" : ": " + acknowledged.reason().strip();
    String part = acknowledged.whole() ? "" : " in part";
    return "cdk-nag: " + acknowledged.id() + " acknowledged" + part + reason;
  }

  /** Returns {@code made by the CDK for itself, not counted} of a finding that is not. */
  static Optional<String> uncounted(Report.Entry entry) {
    return entry.counted() || entry.verdict().status() != Status.MISSING
        ? Optional.empty()
        : Optional.of(
            "made by the "
                + entry.maker().map(maker -> maker.tool().title()).orElse("tool")
                + " for itself, not counted");
  }
}
