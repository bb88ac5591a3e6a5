package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The provider configurations that a module instance has or is given. */
final class Providers {
  private final ModuleInstance module;
  private final Passed passed;
  private final Map<String, Optional<Provider>> known = new HashMap<>();

  Providers(ModuleInstance module, Passed passed) {
    this.module = module;
    this.passed = passed;
  }

  /** What a module gets from its caller. */
  interface Passed {
    /** The root module gets nothing. */
    Passed NOTHING = name -> Optional.empty();

    /**
     * @param name {@code aws} or {@code aws.west}, as the called module has it
     */
    Optional<Provider> provider(String name);
  }

  /**
   * Returns what a call hands on: what its {@code providers} say, and, for names without an alias
   * that they do not have, what the caller itself has.
   */
  static Passed passed(Providers caller, Declaration call) {
    Map<String, String> names = new LinkedHashMap<>();
    if (call.expression("providers").orElse(null)
        instanceof Expression.ObjectConstructor constructor) {
      for (Expression.ObjectConstructor.Item item : constructor.items()) {
        Optional<String> to = Texts.reference(item.key());
        Optional<String> from = Texts.reference(item.value());
        if (to.isPresent() && from.isPresent()) {
          names.put(to.get(), from.get());
        }
      }
    }
    return name -> {
      String given = names.get(name);
      if (given != null) {
        return caller.provider(given);
      }
      return name.indexOf('.') < 0 ? caller.provider(name) : Optional.empty();
    };
  }

  /** Returns a provider's configuration; empty if there is none that is written. */
  Optional<Provider> provider(String name) {
    Optional<Provider> provider = known.get(name);
    if (provider == null) {
      Declaration declaration = module.declarations().providers().get(name);
      provider =
          declaration == null
              ? passed.provider(name)
              : Optional.of(new Provider(module, declaration));
      known.put(name, provider);
    }
    return provider;
  }

  /** Returns the provider that a resource or data source is of. */
  Optional<Provider> of(Declaration resource) {
    return provider(name(resource));
  }

  /** Returns where the provider of a resource works; null if nothing says so. */
  HclValue region(Declaration resource) {
    Optional<Provider> provider = of(resource);
    String name = name(resource);
    if (provider.isEmpty() && name.indexOf('.') >= 0) {
      return Values.notNull(
          HclType.STRING,
          Set.of(Provenance.Because.of(Cause.CONFIGURATION, "provider " + name + " region")));
    }
    return provider.map(Provider::region).orElse(HclValue.Null.OF_ANY_TYPE);
  }

  private static String name(Declaration resource) {
    Optional<String> written = resource.expression("provider").flatMap(Texts::reference);
    if (written.isPresent()) {
      return written.get();
    }
    String type = resource.label(0);
    int end = type.indexOf('_');
    return end < 0 ? type : type.substring(0, end);
  }
}
