package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.rule.Rule;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a loaded pack: what chooses it is at hand, the rest is decoded when it is asked for.
 * Any number of threads may.
 */
public final class PackedRule {
  private final Index index;
  private final RulePack pack;
  private volatile @Nullable RuleInfo info;
  private volatile @Nullable Rule rule;

  /**
   * A rule's line of the index.
   *
   * @param references keys of the equivalent checks that it names: {@code securityhub}
   * @param except languages whose resources it does not judge
   * @param described where its description starts among the bodies
   * @param asked where what it asks starts among the bodies
   */
  record Index(
      String id,
      String profile,
      Duty duty,
      Severity severity,
      boolean deprecated,
      List<String> types,
      List<String> aliases,
      Set<String> references,
      Set<String> except,
      int described,
      int asked) {
    Index {
      types = List.copyOf(types);
      aliases = List.copyOf(aliases);
      references = Set.copyOf(references);
      except = Set.copyOf(except);
    }
  }

  PackedRule(Index index, RulePack pack) {
    this.index = requireNonNull(index, "index");
    this.pack = requireNonNull(pack, "pack");
  }

  public String id() {
    return index.id();
  }

  /** Returns the least strict profile that the rule belongs to. */
  public String profile() {
    return index.profile();
  }

  public Duty duty() {
    return index.duty();
  }

  public Severity severity() {
    return index.severity();
  }

  /** Returns whether another rule has taken its place: it runs only where it is asked for. */
  public boolean isDeprecated() {
    return index.deprecated();
  }

  /** Returns the canonical types that it judges; {@code *} for all to which its duty applies. */
  public List<String> types() {
    return index.types();
  }

  /** Returns former ids. */
  public List<String> aliases() {
    return index.aliases();
  }

  /** Returns the keys under which it names equivalent checks: {@code checkov}, {@code cis}. */
  public Set<String> references() {
    return index.references();
  }

  /** Returns whether it judges resources of a language: {@code terraform}. */
  public boolean judges(String language) {
    return !index.except().contains(language);
  }

  /** Returns the name of the pack that the rule is from: its jar's or its folder's. */
  public String pack() {
    return pack.name();
  }

  /** Returns what the rule says about itself. */
  public RuleInfo info() {
    RuleInfo known = info;
    if (known == null) {
      known = pack.info(index);
      info = known;
    }
    return known;
  }

  /** Returns the rule, ready to judge. */
  public Rule rule() {
    Rule known = rule;
    if (known == null) {
      known = pack.rule(index, info());
      rule = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "PackedRule[" + id() + "]";
  }
}
