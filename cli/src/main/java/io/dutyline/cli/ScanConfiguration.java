package io.dutyline.cli;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.ConfigurationFile;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration of a scan: what the file says, and over that what the options say. */
final class ScanConfiguration {
  static final Option PROFILE =
      Option.with(
          "--profile",
          "PROFILE",
          "Judges by the rules of this profile: baseline (the default), strict, all, fsbp, cis,"
              + " nist-800-53 or pci-dss.");
  static final Option FAIL_ON =
      Option.with(
          "--fail-on",
          "SEVERITY",
          "Exits with 1 for findings of this severity or worse: low, medium (the default), high,"
              + " critical or none.");
  static final Option FILE =
      Option.with(
          "--config", "FILE", "Reads this configuration instead of the root's dutyline.yaml.");
  static final Option REGION =
      Option.repeatable(
          "--region", "REGION", "Takes all stacks to be deployed to this Region; may be repeated.");
  static final Option PARAMETER =
      Option.repeatable(
          "--parameter", "NAME=VALUE", "Gives a parameter of all stacks a value; may be repeated.");

  private static final String DEFAULT_FILE = "dutyline.yaml";
  private static final String NEVER = "none";
  private static final String EVERY_STACK = "**";

  private final Arguments arguments;
  private final Knowledge knowledge;

  ScanConfiguration(Arguments arguments, Knowledge knowledge) {
    this.arguments = arguments;
    this.knowledge = knowledge;
  }

  /**
   * Returns the configuration; warnings about its file go to the terminal.
   *
   * @throws UsageException if it is wrong: no scan should start with it
   */
  Configuration read(Path root, Terminal terminal) throws UsageException {
    Configuration base = base(root, terminal);
    List<StackSettings> stacks = new ArrayList<>(base.stacks());
    List<String> regions = arguments.values(REGION);
    Map<String, String> parameters = parameters();
    if (!regions.isEmpty() || !parameters.isEmpty()) {
      stacks.add(new StackSettings(EVERY_STACK, regions, parameters, List.of(), ""));
    }
    return new Configuration(
        profile().orElse(base.profile()),
        base.rules(),
        base.allowedRegions(),
        stacks,
        base.account(),
        base.settings(),
        failOn(base),
        base.excludes(),
        base.waivers(),
        base.cdk());
  }

  private Configuration base(Path root, Terminal terminal) throws UsageException {
    Optional<String> said = arguments.value(FILE);
    Path path = said.map(terminal.folder()::resolve).orElse(root.resolve(DEFAULT_FILE));
    if (said.isEmpty() && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Configuration.DEFAULT;
    }
    String name = said.orElse(DEFAULT_FILE);
    Parsed<Configuration> parsed = ConfigurationFile.read(file(path, name), knowledge.words());
    List<String> errors = new ArrayList<>();
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        errors.add(describe(diagnostic));
      } else {
        terminal.err().println("dutyline: " + describe(diagnostic));
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(String.join("\ndutyline: ", errors));
    }
    return parsed.value().orElse(Configuration.DEFAULT);
  }

  private static SourceFile file(Path path, String name) throws UsageException {
    if (!Files.isRegularFile(path)) {
      throw new UsageException("Cannot read " + name + ": there is no such file.");
    }
    Parsed<SourceFile> file = new SourceReader().read(path, name);
    if (file.value().isEmpty()) {
      throw new UsageException(describe(file.diagnostics().get(0)));
    }
    return file.value().get();
  }

  private static String describe(Diagnostic diagnostic) {
    SourceRange range = diagnostic.range();
    String place = range.path() + ":" + range.startLine() + ":" + range.startColumn();
    return place + ": " + diagnostic.summary() + ". " + diagnostic.detail();
  }

  private Optional<String> profile() throws UsageException {
    Optional<String> profile = arguments.value(PROFILE);
    if (profile.isPresent() && !RuleSelection.profiles().contains(profile.get())) {
      throw UsageException.unknown("profile", profile.get(), RuleSelection.profiles());
    }
    return profile;
  }

  private Optional<Severity> failOn(Configuration base) throws UsageException {
    Optional<String> word = arguments.value(FAIL_ON);
    if (word.isEmpty()) {
      return base.failOn();
    }
    Optional<Severity> severity = Severity.withId(word.get());
    if (severity.isEmpty() && !word.get().equals(NEVER)) {
      List<String> known = new ArrayList<>(List.of(NEVER));
      Arrays.stream(Severity.values()).map(Severity::id).forEach(known::add);
      throw UsageException.unknown("severity", word.get(), known);
    }
    return severity;
  }

  private Map<String, String> parameters() throws UsageException {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String word : arguments.values(PARAMETER)) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--parameter takes NAME=VALUE, not " + word + ".");
      }
      parameters.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return parameters;
  }
}
