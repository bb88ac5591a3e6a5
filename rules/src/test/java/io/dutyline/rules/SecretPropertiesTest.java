package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.pack.RulePacks;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.MapValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SecretPropertiesTest {
  private static final Path RULE =
      Path.of("src/main/resources/dutyline/rules/general/secret-not-in-template/rule.yaml");

  /** Else a writer would print what the rule calls a secret, or the rule miss what is hidden. */
  @Test
  void ruleJudgesWhatWritersHide() throws IOException {
    RulePacks packs = RulePacks.load(SecretPropertiesTest.class.getClassLoader());
    assertEquals(new TreeSet<>(packs.list("secret-properties")), judged());
  }

  private static Set<String> judged() throws IOException {
    SourceFile file = new SourceFile("rule.yaml", Files.readString(RULE));
    MapValue rule = (MapValue) DataFile.read(file).value().orElseThrow();
    Set<String> properties = new TreeSet<>();
    MapValue types = (MapValue) rule.get("require");
    types
        .entries()
        .forEach(
            (type, entry) ->
                ((MapValue) entry.value())
                    .entries()
                    .keySet()
                    .forEach(path -> properties.add(type + " " + path)));
    return properties;
  }
}
