package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import java.util.List;

/** The APIs of one template: what functions and state machines add to them by their events. */
final class ApiEvents {
  private final Output output;

  ApiEvents(Output output) {
    this.output = output;
  }

  /**
   * Returns the entries of the section Resources for APIs that nobody wrote but that events need.
   * Asked once, before Globals are merged and before anything is expanded.
   *
   * @param resources all serverless resources, without Globals
   */
  List<Entry> implicitApis(List<SamResource> resources) {
    return List.of();
  }

  /**
   * Adds what an event of type {@code Api} or {@code HttpApi} needs: permissions, and its path in the
   * API's definition. Functions and state machines come before the APIs are expanded.
   */
  void add(Target target, Entry event) {
    output
        .diagnostics()
        .note(
            "Event " + event.key() + " of " + target.owner().logicalId() + " is not expanded",
            "What it adds to its API is not judged.",
            event.keyRange());
  }
}
