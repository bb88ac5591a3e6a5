package io.dutyline.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.RuleSetting;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.language.TestCatalog;
import io.dutyline.engine.source.Diagnostic;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulePackTest {
  private static final String RULE =
      """
      id: %s
      title: Boxes are locked
      message: This box is open
      duty: access-control
      severity: high
      profile: baseline
      since: 0.1.0
      on: AWS::Test::Box
      require: { Locked: true, Size: { at-least: { setting: box.size } } }
      why: Because.
      fix: { set: { Locked: true } }
      sources: [ "https://example.com" ]
      """;

  private static final String EXAMPLE =
      """
      Resources:
        # expect: met
        Locked:
          Type: AWS::Test::Box
          Properties: { Locked: true, Size: 7 }
        # expect: missing at Locked
        Open:
          Type: AWS::Test::Box
          Properties: { Locked: false }
      """;

  private static final String SETTINGS =
      """
      box.size: { default: 7, type: number, description: How large boxes are at least }
      account.safe: { type: boolean, description: Whether the account is safe }
      """;

  @TempDir Path folder;

  private final List<URLClassLoader> loaders = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (URLClassLoader loader : loaders) {
      loader.close();
    }
  }

  @Test
  void holdsWhatItWasCompiledFrom() throws IOException {
    rule("box-locked", RULE.formatted("box-locked") + "aliases: [box-closed]\n");
    RulePacks packs = load(compile("a"));
    assertEquals(List.of(), packs.diagnostics());
    PackedRule rule = packs.rule("box-locked").orElseThrow();
    assertEquals("Boxes are locked", rule.info().title());
    assertEquals("Set Locked: true.", rule.info().fix());
    assertEquals(Severity.HIGH, rule.severity());
    assertSame(rule, packs.rule("box-closed").orElseThrow());
    assertEquals(List.of(rule), packs.rulesFor("AWS::Test::Box", new TestCatalog()));
    assertEquals(List.of(), packs.rulesFor("AWS::Test::BoxPolicy", new TestCatalog()));
    assertEquals(
        BigDecimal.valueOf(7), packs.facts(Configuration.DEFAULT).settings().get("box.size"));
    assertEquals(Map.of("example.cfn.yaml", EXAMPLE), packs.examples("box-locked"));
    assertEquals(List.of(), new RuleExamples(packs, new TestCatalog()).check(rule));
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    rule("box-locked", RULE.formatted("box-locked"));
    rule("box-shut", RULE.formatted("box-shut"));
    assertTrue(
        Arrays.equals(
            Files.readAllBytes(compile("a").resolve(PackFormat.RULES)),
            Files.readAllBytes(compile("b").resolve(PackFormat.RULES))));
  }

  @Test
  void offersRulesForEveryTypeThatTheirDutyAppliesTo() throws IOException {
    String every = RULE.formatted("box-every").replace("on: AWS::Test::Box", "on: \"*\"");
    rule("box-every", every.replaceAll("require: .*", "require: { \\$region: a }"));
    RulePacks packs = load(compile("a"));
    assertEquals(1, packs.rulesFor("AWS::Test::BoxPolicy", new TestCatalog()).size());
    assertEquals(0, packs.rulesFor("AWS::Else::Where", new TestCatalog()).size());
  }

  @Test
  void reportsAllMistakesOfAllRules() throws IOException {
    rule("box-locked", RULE.formatted("box-lokced"));
    rule("box-shut", RULE.formatted("box-shut").replace("Locked: true, S", "Lockt: true, S"));
    rule("box-empty", "");
    Files.delete(folder.resolve("source/rules/test/box-shut/example.cfn.yaml"));
    write("settings.yaml", SETTINGS + "box.colour: { type: paint, hue: red }\n");
    assertEquals(
        List.of(
            "rules/test/box-empty/rule.yaml:1:1 File is empty",
            "rules/test/box-locked/rule.yaml:1:1 Wrong id",
            "rules/test/box-shut/rule.yaml:1:1 Example is missing",
            "rules/test/box-shut/rule.yaml:9:12 Unknown property",
            "settings.yaml:3:13 Wrong type",
            "settings.yaml:3:28 Unknown key"),
        problems());
  }

  @Test
  void findsFormerIdsThatMeanTwoRules() throws IOException {
    rule("box-locked", RULE.formatted("box-locked"));
    rule("box-shut", RULE.formatted("box-shut") + "aliases: [box-locked]\n");
    assertEquals(List.of("rules/test/box-shut/rule.yaml:1:1 Alias is taken"), problems());
  }

  @Test
  void reportsARuleThatIsInTwoPacks() throws IOException {
    rule("box-locked", RULE.formatted("box-locked"));
    RulePacks packs = load(compile("a"), compile("b"));
    assertEquals(1, packs.rules().size());
    assertEquals(
        "b: The rule 'box-locked' is in a too; the first one counts.",
        packs.diagnostics().get(0).detail());
  }

  @Test
  void reportsPacksThatItCannotRead() throws IOException {
    rule("box-locked", RULE.formatted("box-locked"));
    Path newer = compile("newer");
    byte[] bytes = Files.readAllBytes(newer.resolve(PackFormat.RULES));
    bytes[7]++;
    Files.write(newer.resolve(PackFormat.RULES), bytes);
    Path cut = compile("cut");
    Files.write(cut.resolve(PackFormat.RULES), Arrays.copyOf(bytes, 6));
    List<Diagnostic> diagnostics = load(newer, cut).diagnostics();
    assertEquals(
        List.of(
            "newer: Its rules are of format 3, and this version reads format 2. Use releases that"
                + " belong together.",
            "cut: It holds no rules, or they are damaged."),
        diagnostics.stream().map(Diagnostic::detail).toList());
  }

  @Test
  void choosesRulesByProfileAndByName() throws IOException {
    rule("box-locked", RULE.formatted("box-locked"));
    rule("box-strict", profile("box-strict", "strict"));
    rule("box-all", profile("box-all", "all") + "references: { cis: [\"1\"] }\n");
    rule("box-old", RULE.formatted("box-old") + "aliases: [box-older]\ndeprecated: box-locked\n");
    RulePacks packs = load(compile("a"));
    assertEquals(List.of("box-locked HIGH"), chosen(packs, "baseline", Map.of()));
    assertEquals(List.of("box-locked HIGH", "box-strict HIGH"), chosen(packs, "strict", Map.of()));
    assertEquals(
        List.of("box-all HIGH", "box-locked HIGH", "box-strict HIGH"),
        chosen(packs, "all", Map.of()));
    assertEquals(List.of("box-all HIGH"), chosen(packs, "cis", Map.of()));
    assertEquals(List.of(), chosen(packs, "fsbp", Map.of()));
    Map<String, RuleSetting> settings =
        Map.of(
            "box-locked", new RuleSetting(Optional.of(false), Optional.empty()),
            "box-strict", new RuleSetting(Optional.of(true), Optional.of(Severity.LOW)),
            "box-older", new RuleSetting(Optional.of(true), Optional.empty()));
    assertEquals(List.of("box-old HIGH", "box-strict LOW"), chosen(packs, "baseline", settings));
  }

  @Test
  void comparesExamplesWithWhatTheyExpect() throws IOException {
    rule("box-locked", RULE.formatted("box-locked"));
    write(
        "rules/test/box-locked/example.cfn.yaml",
        """
        Resources:
          # expect: missing
          Locked:
            Type: AWS::Test::Box
            Properties: { Locked: true, Size: 7 }
          Unmarked:
            Type: AWS::Test::Box
          # expect: missing at Size
          Open:
            Type: AWS::Test::Box
          # expect: met
          Other:
            Type: AWS::Test::BoxPolicy
          # expect: met
        Outputs: {}
        """);
    RulePacks packs = load(compile("a"));
    assertEquals(
        List.of(
            "example.cfn.yaml:14: There is no resource below this.",
            "example.cfn.yaml:3: Locked: expected missing, but it is met.",
            "example.cfn.yaml:6: Unmarked: the rule judges this; say '# expect: …' above it.",
            "example.cfn.yaml:9: Open: expected to be decided at Size, but it is at Locked.",
            "example.cfn.yaml:12: Other: the rule does not judge this type."),
        new RuleExamples(packs, new TestCatalog()).check(packs.rules().get(0)));
  }

  private static String profile(String id, String profile) {
    return RULE.formatted(id).replace("profile: baseline", "profile: " + profile);
  }

  private static List<String> chosen(
      RulePacks packs, String profile, Map<String, RuleSetting> rules) {
    Configuration all = Configuration.DEFAULT;
    Configuration configuration =
        new Configuration(
            profile,
            rules,
            all.allowedRegions(),
            all.stacks(),
            all.account(),
            all.settings(),
            all.failOn(),
            all.excludes(),
            all.waivers());
    return new RuleSelection(packs, configuration, new TestCatalog())
        .rulesFor("AWS::Test::Box").stream()
            .map(each -> each.rule().id() + " " + each.severity())
            .toList();
  }

  private void rule(String id, String text) throws IOException {
    write("settings.yaml", SETTINGS);
    write("rules/test/" + id + "/rule.yaml", text);
    write("rules/test/" + id + "/example.cfn.yaml", EXAMPLE);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("source").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Path compile(String name) throws IOException {
    Path classes = folder.resolve(name);
    assertEquals(List.of(), compile(classes));
    return classes;
  }

  private List<Diagnostic> compile(Path classes) throws IOException {
    ClassLoader loader = RulePackTest.class.getClassLoader();
    return RulePackCompiler.compile(folder.resolve("source"), classes, new TestCatalog(), loader);
  }

  private List<String> problems() throws IOException {
    return compile(folder.resolve("broken")).stream()
        .map(
            each ->
                "%s:%d:%d %s"
                    .formatted(
                        each.range().path(),
                        each.range().startLine(),
                        each.range().startColumn(),
                        each.summary()))
        .toList();
  }

  private RulePacks load(Path... classes) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path each : classes) {
      urls.add(each.toUri().toURL());
    }
    URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), null);
    loaders.add(loader);
    return RulePacks.load(loader);
  }
}
