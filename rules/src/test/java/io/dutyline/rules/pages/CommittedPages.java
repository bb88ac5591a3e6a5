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

  static boolean renewing() {
    return System.getProperty("golden.update") != null;
  }

  /** Returns a page as it is committed. */
  static String read(String page) throws IOException {
    return Files.readString(DOCS.resolve(page)).replace("\r\n", "\n");
  }

  /** Returns the names of the pages in a folder of {@code docs}. */
  static List<String> in(String folder) throws IOException {
    if (!Files.isDirectory(DOCS.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
      return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
    }
  }

  /** Returns what is wrong with the committed pages, and how to mend it; empty if all are right. */
  static String check(Map<String, String> pages) throws IOException {
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
    return message(stale);
  }

  /** Returns what is wrong with a folder that should hold these pages and no other. */
  static String checkNoOther(String folder, Map<String, String> pages) throws IOException {
    List<String> stale = new ArrayList<>();
    for (String page : in(folder)) {
      if (!pages.containsKey(page)) {
        if (renewing()) {
          Files.delete(DOCS.resolve(page));
        } else {
          stale.add(page);
        }
      }
    }
    return message(stale);
  }

  private static String message(List<String> stale) {
    if (stale.isEmpty()) {
      return "";
    }
    List<String> first = stale.subList(0, Math.min(SHOWN, stale.size()));
    return "%d pages of docs are stale, %s among them. Renew them with\n  %s\n"
        .formatted(stale.size(), String.join(", ", first), RENEW);
  }
}
