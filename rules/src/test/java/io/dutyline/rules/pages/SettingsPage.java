package io.dutyline.rules.pages;

import io.dutyline.engine.pack.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of what rules read from the configuration. */
final class SettingsPage {
  /** A key of the configuration itself, which rules read as they read settings. */
  private static final Setting REGIONS =
      new Setting(
          "regions.allowed", "list", "Regions in which data may be", java.util.Optional.empty());

  private SettingsPage() {}

  static String text(Library library) {
    List<Setting> settings = library.knowledge().rules().settings();
    return Markdown.GENERATED
        + """
        # What rules read from the configuration

        Keys of `dutyline.yaml` (see [configuration](configuration.md)) that change what rules say.

        ## Facts about the account

        No template shows these. Where you do not say one, a rule takes what AWS does by default and lists that among the
        assumptions of its verdict. Backups that are ordered outside of the templates count only where a fact here tells of them.

        ```yaml
        account:
          ebs-encryption-by-default: true
        ```

        """
        + table(library, settings, Setting::isAboutAccount)
        + """

        ## Settings

        Thresholds. One without a default is unknown until you say it.

        ```yaml
        settings:
          backup: { min-retention-days: 14 }
        ```

        """
        + table(library, settings, each -> !each.isAboutAccount())
        + """

        ## Regions

        Until you say which Regions are allowed, what these rules judge is unknown.

        ```yaml
        regions:
          allowed: [eu-central-1, eu-west-1]
        ```

        """
        + table(library, List.of(REGIONS), each -> true);
  }

  private static String table(Library library, List<Setting> settings, Predicate<Setting> wanted) {
    StringBuilder out =
        new StringBuilder(Markdown.head("key", "type", "default", "meaning", "read by"));
    for (Setting setting : settings) {
      if (wanted.test(setting)) {
        out.append(
            Markdown.row(
                Markdown.code(key(setting)),
                setting.type(),
                setting.otherwise().map(each -> Markdown.code(each.toString())).orElse(""),
                Markdown.text(setting.description()),
                readers(library, setting)));
      }
    }
    return out.toString();
  }

  private static String key(Setting setting) {
    return setting.isAboutAccount() ? setting.key().substring("account.".length()) : setting.key();
  }

  private static String readers(Library library, Setting setting) {
    List<DocumentedRule> readers = new ArrayList<>(library.rules());
    readers.removeIf(rule -> !rule.folder().keys().contains(setting.key()));
    return readers.stream()
        .map(rule -> Markdown.rule(rule.id(), "rules/"))
        .collect(Collectors.joining(", "));
  }
}
