package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.canonical.Canonicalisation;
import io.dutyline.engine.canonical.Mappings;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.config.KnownWords;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.pack.RulePacks;
import io.dutyline.engine.terraform.TerraformStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the loaded packs know.
 *
 * @param catalog which service a type belongs to, and who owes what for it
 * @param rules of all packs
 * @param mappings what Terraform calls the types of the catalogue
 */
public record Knowledge(Catalog catalog, RulePacks rules, Mappings mappings) {

  /** The list, in any pack, of lines such as {@code AWS::RDS::DBInstance MasterUserPassword}. */
  private static final String SECRET_PROPERTIES = "secret-properties";

  public Knowledge {
    requireNonNull(catalog, "catalog");
    requireNonNull(rules, "rules");
    requireNonNull(mappings, "mappings");
    requireNonNull(mappings, "mappings");
  }

  /** Returns what the packs on a class path know. */
  public static Knowledge load(ClassLoader loader) {
    return new Knowledge(Catalogs.load(loader), RulePacks.load(loader), Mappings.load(loader));
  }

  /**
   * Returns whether a rule of the loaded packs, whatever its profile, judges a duty of resources of
   * a type that are written in a language.
   */
  boolean judges(String canonicalType, Duty duty, String language) {
    return rules.rulesFor(canonicalType, catalog).stream()
        .anyMatch(rule -> rule.duty() == duty && rule.judges(language));
  }

  /** Returns a Terraform stack in the words that rules are written in. */
  Stack canonical(TerraformStack stack) {
    return Canonicalisation.of(stack, mappings, catalog, this::isNamed);
  }

  private boolean isNamed(String type) {
    return !rules.rulesFor(type, catalog).isEmpty();
  }

  /** Returns the paths of properties that hold secrets, by canonical type. */
  Map<String, List<String>> secretProperties() {
    Map<String, List<String>> paths = new HashMap<>();
    for (String property : rules.list(SECRET_PROPERTIES)) {
      int space = property.indexOf(' ');
      paths
          .computeIfAbsent(property.substring(0, space), type -> new ArrayList<>())
          .add(property.substring(space + 1));
    }
    return paths;
  }

  /** Returns the ids and former ids of all rules. */
  Set<String> ruleNames() {
    return words().rules().keySet();
  }

  /** Returns the words that the packs give a meaning in the configuration. */
  public KnownWords words() {
    return rules.words();
  }
}
