package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.Optional;

/**
 * What put a resource into its template, where that is not its author's hand.
 *
 * @param tool that made it
 * @param name of what the tool made it for: the logical id of a serverless resource or of a loop, a
 *     construct's path
 * @param type of what it was made for, as the author writes it; empty if that has none
 * @param source where the author's own code asks for it, if that is another file than the
 *     template's and is known
 * @param own whether it is the tool's own helper, which the author never asked for
 */
public record Maker(
    Tool tool, String name, String type, Optional<SourceRange> source, boolean own) {
  /** Tools that make resources. */
  public enum Tool {
    /** The serverless transform, {@code AWS::Serverless-2016-10-31}. */
    SAM("SAM"),
    /** {@code Fn::ForEach}. */
    LOOP("Fn::ForEach"),
    /** {@code AWS::Include}. */
    INCLUDE("AWS::Include"),
    /** The Cloud Development Kit. */
    CDK("CDK");

    private final String title;

    Tool(String title) {
      this.title = title;
    }

    /** Returns its name, as one says it. */
    public String title() {
      return title;
    }
  }

  public Maker {
    requireNonNull(tool, "tool");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(source, "source");
  }

  /** Returns whether a resource is the very one that its author wrote, in other words. */
  public boolean standsFor(String logicalId) {
    return name.equals(logicalId) && !type.isEmpty();
  }
}
