package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions of some families, each made when it is first asked for: a configuration uses ten of
 * them, and to make all takes longer than to evaluate it.
 */
final class Library extends AbstractMap<String, HclFunction> {
  private static final String NAMESPACE = "core::";

  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, HclFunction> made = new ConcurrentHashMap<>();

  Library(List<Family> families) {
    for (Family family : families) {
      for (String name : family.names()) {
        this.families.put(name, family);
      }
    }
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String name && families.containsKey(plain(name));
  }

  @Override
  public @Nullable HclFunction get(@Nullable Object key) {
    if (!(key instanceof String name)) {
      return null;
    }
    String plain = plain(name);
    Family family = families.get(plain);
    return family == null ? null : made.computeIfAbsent(plain, family::define);
  }

  @Override
  public Set<Entry<String, HclFunction>> entrySet() {
    Map<String, HclFunction> all = new LinkedHashMap<>();
    families.forEach(
        (name, family) -> {
          HclFunction function = made.computeIfAbsent(name, family::define);
          all.put(name, function);
          all.put(NAMESPACE + name, function);
        });
    return Map.copyOf(all).entrySet();
  }

  private static String plain(String name) {
    return name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
  }
}
