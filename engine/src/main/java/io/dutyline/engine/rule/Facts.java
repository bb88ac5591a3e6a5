package io.dutyline.engine.rule;

import io.dutyline.engine.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run knows besides the templates. Values are {@link String}, {@link Boolean}, {@link
 * java.math.BigDecimal} or a list of strings.
 *
 * @param account facts about the account, by the key under {@code account:}; what is not said is
 *     not there. One that a template sets and that is not known is a {@code Value}
 * @param settings by dotted key, with the packs' defaults for what the user does not say
 * @param allowedRegions where data may be; empty if the user does not say
 */
public record Facts(
    Map<String, Object> account, Map<String, Object> settings, List<String> allowedRegions) {
  public static final Facts NONE = new Facts(Map.of(), Map.of(), List.of());

  public Facts {
    account = Map.copyOf(account);
    settings = Map.copyOf(settings);
    allowedRegions = List.copyOf(allowedRegions);
  }

  /** Returns these facts with what the resources of a stack set; what they do not know stays. */
  Facts with(Map<String, Object> set) {
    if (set.isEmpty()) {
      return this;
    }
    Map<String, Object> all = new HashMap<>(account);
    set.forEach(
        (key, value) -> {
          if (!(value instanceof Value)) {
            all.put(key, value);
          } else {
            all.putIfAbsent(key, value);
          }
        });
    return new Facts(all, settings, allowedRegions);
  }
}
