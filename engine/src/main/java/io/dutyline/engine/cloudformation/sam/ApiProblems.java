package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.source.SourceRange;

/** Tells what of an API or of its events the transform refuses. */
final class ApiProblems {
  private final Output output;

  ApiProblems(Output output) {
    this.output = output;
  }

  /** Tells that an event is not expanded. */
  void event(ApiEvent event, SamResource owner, String why, SourceRange range) {
    output
        .diagnostics()
        .warning(
            "Event " + event.name() + " of " + owner.logicalId() + " is not expanded",
            why + " What the event adds to its API is not judged.",
            range);
  }

  /** Tells that a part of an event is left out. */
  void part(ApiEvent event, SamResource owner, String part, String why, SourceRange range) {
    output
        .diagnostics()
        .warning(
            part + " of event " + event.name() + " of " + owner.logicalId() + " is left out",
            why + " The serverless transform refuses that.",
            range);
  }

  /** Tells that a part of an API is left out. */
  void part(SamResource api, String part, String why, SourceRange range) {
    output
        .diagnostics()
        .warning(
            part + " of " + api.logicalId() + " is left out",
            why + " The serverless transform refuses that.",
            range);
  }
}
