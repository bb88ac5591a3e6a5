package io.dutyline.engine.cloudformation.cdk;

import java.util.List;
import java.util.Map;

/**
 * What an assembly says of one construct.
 *
 * @param logicalId of the resource that it is; empty if it is none
 * @param trace where it was made, innermost frame first, as it stands
 * @param provider whether it serves custom resources of the CDK's own
 * @param acknowledged reasons, by the finding that is accepted for it and all in it
 */
record Construct(
    String logicalId, List<String> trace, boolean provider, Map<String, String> acknowledged) {
  static final Construct UNKNOWN = new Construct("", List.of(), false, Map.of());

  Construct {
    trace = List.copyOf(trace);
    acknowledged = Map.copyOf(acknowledged);
  }
}
