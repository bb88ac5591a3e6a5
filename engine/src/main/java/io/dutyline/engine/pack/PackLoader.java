package io.dutyline.engine.pack;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the packs on a class path. */
final class PackLoader {
  private final ClassLoader loader;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<RulePack> packs = new ArrayList<>();
  private final Map<String, PackedRule> rules = new LinkedHashMap<>();
  private final Map<String, Setting> settings = new LinkedHashMap<>();

  PackLoader(ClassLoader loader) {
    this.loader = loader;
  }

  RulePacks load() {
    for (URL url : resources(PackFormat.RULES)) {
      Optional<RulePack> pack = open(url);
      if (pack.isPresent()) {
        add(pack.get());
      }
    }
    return new RulePacks(loader, packs, rules, settings, diagnostics);
  }

  /** Returns the texts that belong to a rule, by file name. */
  Map<String, String> examples(String id) {
    for (URL url : resources(PackFormat.EXAMPLES)) {
      Map<String, String> texts = examples(ByteBuffer.wrap(read(url)), id);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return new LinkedHashMap<>();
  }

  private static Map<String, String> examples(ByteBuffer bytes, String id) {
    Map<String, String> found = new LinkedHashMap<>();
    if (bytes.getInt() != PackFormat.MAGIC || bytes.getInt() != PackFormat.VERSION) {
      return found;
    }
    StringTable strings = StringTable.read(bytes);
    int rules = bytes.getInt();
    for (int i = 0; i < rules; i++) {
      boolean wanted = strings.get(bytes.getInt()).equals(id);
      int files = bytes.getShort();
      for (int j = 0; j < files; j++) {
        int name = bytes.getInt();
        int text = bytes.getInt();
        if (wanted) {
          found.put(strings.get(name), strings.get(text));
        }
      }
    }
    return found;
  }

  private Optional<RulePack> open(URL url) {
    String name = name(url);
    try {
      return Optional.of(new RulePack(name, read(url), loader));
    } catch (BufferUnderflowException e) {
      report(name, "Its rules are cut off.");
    } catch (IllegalArgumentException e) {
      report(name, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private void add(RulePack pack) {
    packs.add(pack);
    for (PackedRule rule : pack.rules()) {
      PackedRule other = rules.putIfAbsent(rule.id(), rule);
      if (other != null) {
        report(
            pack.name(),
            "The rule '%s' is in %s too; the first one counts.".formatted(rule.id(), other.pack()));
      }
    }
    for (Map.Entry<String, MapValue.Entry> each : pack.settings().entries().entrySet()) {
      if (each.getValue().value() instanceof MapValue map) {
        settings.putIfAbsent(each.getKey(), setting(each.getKey(), map));
      }
    }
  }

  private static Setting setting(String key, MapValue map) {
    return new Setting(
        key,
        text(map, "type"),
        text(map, "description"),
        Optional.ofNullable(PackSettings.otherwise(map)));
  }

  private static String text(MapValue map, String key) {
    return map.get(key) instanceof Scalar scalar ? scalar.text() : "";
  }

  private void report(String pack, String detail) {
    diagnostics.add(
        Diagnostic.error(
            "Rule pack cannot be used", pack + ": " + detail, new SourceRange(pack, 1, 1, 1, 1)));
  }

  private List<URL> resources(String name) {
    try {
      return Collections.list(loader.getResources(name));
    } catch (IOException e) {
      throw new UncheckedIOException("The class path cannot be read", e);
    }
  }

  /** Without the URL cache: it would keep a jar open that the user's build wants to replace. */
  private static byte[] read(URL url) {
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A rule pack cannot be read: " + url, e);
    }
  }

  /** Returns the jar's or the folder's name; never a path, which would differ between machines. */
  private static String name(URL url) {
    String text = url.toString();
    int end = text.lastIndexOf("!/");
    String container =
        end >= 0
            ? text.substring(0, end)
            : text.substring(0, text.length() - PackFormat.RULES.length());
    String trimmed =
        container.endsWith("/") ? container.substring(0, container.length() - 1) : container;
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }
}
