package io.dutyline.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * What a run knows besides the templates. Values are {@link String}, {@link Boolean}, {@link
 * java.math.BigDecimal} or a list of strings.
 *
 * @param account facts about the account, by the key under {@code account:}; what is not said is
 *     not there
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
}
