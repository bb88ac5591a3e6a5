package io.dutyline.engine.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the waivers that may be about a resource: a template can hold one for each of thousands.
 */
final class WaiverIndex {
  private final List<WaiverMatch> patterns = new ArrayList<>();
  private final Map<String, List<WaiverMatch>> byAddress = new HashMap<>();

  /**
   * @param waivers in their order
   */
  WaiverIndex(List<WaiverMatch> waivers) {
    for (WaiverMatch each : waivers) {
      if (!isPattern(each.waiver().address())) {
        byAddress.put(each.waiver().address(), new ArrayList<>());
      }
    }
    for (WaiverMatch each : waivers) {
      String address = each.waiver().address();
      if (isPattern(address)) {
        patterns.add(each);
        byAddress.values().forEach(list -> list.add(each));
      } else {
        byAddress.getOrDefault(address, List.of()).add(each);
      }
    }
  }

  private static boolean isPattern(String address) {
    return address.indexOf('*') >= 0 || address.indexOf('?') >= 0;
  }

  /** Returns the waivers whose address may fit, in their order. */
  List<WaiverMatch> about(String address) {
    return byAddress.getOrDefault(address, patterns);
  }
}
