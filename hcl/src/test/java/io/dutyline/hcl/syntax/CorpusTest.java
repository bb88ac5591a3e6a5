package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads what people have written. */
final class CorpusTest {
  @Test
  void readsAllFilesThatTerraformReads() throws IOException {
    Path corpus = SharedFolder.folder("corpus");
    List<String> unread;
    try (Stream<Path> files = Files.walk(corpus)) {
      unread =
          files
              .filter(file -> file.toString().endsWith(".tf"))
              .filter(file -> !HclParser.parse("f", read(file)).problems().isEmpty())
              .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }

    List<String> known = Cases.of("unreadable-files.txt").map(line -> line.split(" ")[0]).toList();
    assertEquals(known, unread);
  }

  @Test
  void givesRangesThatHoldWhatTheyAreOf() throws IOException {
    Path corpus = SharedFolder.folder("corpus");
    try (Stream<Path> files = Files.walk(corpus)) {
      files
          .filter(file -> file.toString().endsWith(".tf"))
          .forEach(file -> RangesTest.assertRanges(read(file)));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
