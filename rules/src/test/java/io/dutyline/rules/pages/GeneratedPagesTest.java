package io.dutyline.rules.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.pack.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Keeps the generated part of the documentation equal to the rules and the catalogue. */
@TestInstance(Lifecycle.PER_CLASS)
final class GeneratedPagesTest {
  private Library library;

  @BeforeAll
  void load() throws IOException {
    library = Library.load();
  }

  @Test
  void everyRuleHasItsPageAndItsLineInTheLists() throws IOException {
    IndexPages index = new IndexPages(library);
    Map<String, String> pages = new TreeMap<>();
    pages.put("rules/README.md", index.byDuty());
    pages.put("rules/services.md", index.byService());
    for (DocumentedRule rule : library.rules()) {
      String page = "rules/" + rule.id() + ".md";
      assertFalse(pages.containsKey(page), page);
      pages.put(page, new RulePage(library, rule).text());
    }
    assertEquals("", CommittedPages.check("rules", pages));
  }

  @Test
  void checksOfOtherToolsLeadToOurRules() throws IOException {
    Map<String, String> page = Map.of("peers.md", PeersPage.text(library.rules()));
    assertEquals("", CommittedPages.check(page));
  }

  @Test
  void settingsAreThoseThatRulesRead() throws IOException {
    Map<String, String> page = Map.of("settings.md", SettingsPage.text(library));
    assertEquals("", CommittedPages.check(page));
  }

  @Test
  void everySettingIsReadByARule() {
    Set<String> unread = new HashSet<>();
    library.knowledge().rules().settings().stream().map(Setting::key).forEach(unread::add);
    library.rules().forEach(rule -> unread.removeAll(rule.folder().keys()));
    assertEquals(Set.of(), unread);
  }

  @Test
  void catalogueListsTheServicesOfTheData() throws IOException {
    String page = CataloguePage.mended(CommittedPages.read("catalogue.md"));
    assertEquals("", CommittedPages.check(Map.of("catalogue.md", page)));
  }

  @Test
  void contributingNamesTheCommandThatRenewsThePages() throws IOException {
    String contributing = Files.readString(Path.of("../CONTRIBUTING.md"));
    assertTrue(contributing.contains(CommittedPages.RENEW), CommittedPages.RENEW);
  }

  @Test
  void idsAreListedAsPeopleCount() {
    assertEquals(
        List.of("CKV2_AWS_9", "CKV_AWS_3", "CKV_AWS_16"),
        PeersPage.inOrder(List.of("CKV_AWS_16", "CKV_AWS_3", "CKV2_AWS_9")));
  }
}
