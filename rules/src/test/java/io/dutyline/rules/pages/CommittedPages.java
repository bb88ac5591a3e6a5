package io.dutyline.rules.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages in {@code docs}. {@code -Dgolden.update} writes them anew, and deletes those of rules
 * that are no more.
 */
final class CommittedPages {
  static final String RENEW =
      "./mvnw -q -pl rules -am test -Dverification.skip -Dtest=GeneratedPagesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update";

  private static final Path DOCS = Path.of("../docs");
  private static final int SHOWN = 5;

  private CommittedPages() {}

  private static boolean renewing() {
    return System.getProperty("golden.update") != null;
  }

  /** Returns a page as it is committed. */
  static String read(String page) throws IOException {
    return Files.readString(DOCS.resolve(page)).replace("\r\n", "\n");
  }

  private static List<String> in(String folder) throws IOException {
    if (!Files.isDirectory(DOCS.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
      return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
    }
  }

  /** Returns which committed pages are stale, and how to renew them; empty if none is. */
  static String check(Map<String, String> pages) throws IOException {
    return message(stale(pages));
  }

  /** Returns the same, for all pages of a folder: what is there besides is stale too. */
  static String check(String folder, Map<String, String> pages) throws IOException {
    List<String> stale = stale(pages);
    for (String page : in(folder)) {
      if (pages.containsKey(page)) {
        continue;
      }
      if (renewing()) {
        Files.delete(DOCS.resolve(page));
      } else {
        stale.add(page);
      }
    }
    return message(stale);
  }

  private static List<String> stale(Map<String, String> pages) throws IOException {
    List<String> stale = new ArrayList<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = DOCS.resolve(page.getKey());
      if (renewing()) {
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(DOCS));
        Files.writeString(file, page.getValue());
      } else if (!Files.exists(file) || !read(page.getKey()).equals(page.getValue())) {
        stale.add(page.getKey());
      }
    }
    return stale;
  }

  private static String message(List<String> stale) {
    if (stale.isEmpty()) {
      return "";
    }
    List<String> first = stale.subList(0, Math.min(SHOWN, stale.size()));
    return "Stale pages in docs: %d, such as %s. Renew them with\n  %s\n"
        .formatted(stale.size(), String.join(", ", first), RENEW);
  }
}
