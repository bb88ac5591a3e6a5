package io.dutyline.engine.config;

import java.util.Map;
import java.util.Set;

/**
 * The words that the loaded packs give a meaning, so that a misspelt one is noticed.
 *
 * @param profiles {@code baseline}, {@code strict}, {@code all} and the frameworks'
 * @param rules each rule's id and former ids, with the id that it stands for
 * @param account keys of facts about the account, with what they hold
 * @param settings dotted keys, with what they hold
 */
public record KnownWords(
    Set<String> profiles,
    Map<String, String> rules,
    Map<String, FactType> account,
    Map<String, FactType> settings) {
  public KnownWords {
    profiles = Set.copyOf(profiles);
    rules = Map.copyOf(rules);
    account = Map.copyOf(account);
    settings = Map.copyOf(settings);
  }
}
