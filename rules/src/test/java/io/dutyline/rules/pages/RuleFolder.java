package io.dutyline.rules.pages;

import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.pack.Setting;
import io.dutyline.engine.rule.language.RuleReader;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a rule is written.
 *
 * @param path below the folder of all rules: {@code rds/rds-instance-encrypted-at-rest}
 * @param keys of the configuration that the rule reads, facts about the account with {@code
 *     account.} in front
 */
record RuleFolder(String path, Set<String> keys) {
  static final String ROOT = "rules/src/main/resources/dutyline/rules/";
  private static final Path REPOSITORY = Path.of("..");
  private static final Path CLASSES = Path.of("src/main/java");
  private static final Pattern KEY = Pattern.compile("\\$(account|setting)\\.([a-z0-9.-]+)");

  /** Returns the folders of all rules by id. */
  static Map<String, RuleFolder> all(List<Setting> settings) throws IOException {
    Map<String, RuleFolder> folders = new HashMap<>();
    Path root = REPOSITORY.resolve(ROOT);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(root, 3)) {
      found.filter(file -> file.endsWith("rule.yaml")).forEach(files::add);
    }
    for (Path file : files) {
      Path folder = file.getParent();
      String path = root.relativize(folder).toString().replace('\\', '/');
      folders.put(
          path.substring(path.indexOf('/') + 1), new RuleFolder(path, keys(file, settings)));
    }
    return folders;
  }

  private static Set<String> keys(Path file, List<Setting> settings) throws IOException {
    Value rule =
        DataFile.read(new SourceFile("rule.yaml", Files.readString(file))).value().orElseThrow();
    Set<String> keys = new TreeSet<>();
    if (rule instanceof MapValue map) {
      for (String part : RuleReader.LOGIC) {
        collect(map.get(part), settings, keys);
      }
    }
    return keys;
  }

  private static void collect(Value value, List<Setting> settings, Set<String> keys)
      throws IOException {
    if (value instanceof MapValue map) {
      for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
        Value child = entry.getValue().value();
        find(entry.getKey(), keys);
        if (child instanceof Scalar scalar && entry.getKey().equals("setting")) {
          keys.add(scalar.text());
        } else if (child instanceof Scalar scalar && entry.getKey().equals("class")) {
          keys.addAll(keysOfClass(scalar.text(), settings));
        }
        collect(child, settings, keys);
      }
    } else if (value instanceof ListValue list) {
      for (Value element : list.elements()) {
        collect(element, settings, keys);
      }
    } else if (value instanceof Scalar scalar) {
      find(scalar.text(), keys);
    }
  }

  private static void find(String text, Set<String> keys) {
    Matcher matcher = KEY.matcher(text);
    while (matcher.find()) {
      keys.add(
          matcher.group(1).equals("account") ? "account." + matcher.group(2) : matcher.group(2));
    }
  }

  /** Java names a fact without the prefix, as a literal. */
  private static Set<String> keysOfClass(String name, List<Setting> settings) throws IOException {
    String source = Files.readString(CLASSES.resolve(name.replace('.', '/') + ".java"));
    Set<String> keys = new TreeSet<>();
    for (Setting setting : settings) {
      String key = setting.key();
      String literal = setting.isAboutAccount() ? key.substring("account.".length()) : key;
      if (source.contains("\"" + literal + "\"")) {
        keys.add(key);
      }
    }
    return keys;
  }
}
