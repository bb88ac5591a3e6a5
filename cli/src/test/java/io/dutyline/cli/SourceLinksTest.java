package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourceLinksTest {
  private static final Path WORKSPACE = Path.of("work", "acme").toAbsolutePath();
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GITHUB_SERVER_URL", "https://github.com",
          "GITHUB_REPOSITORY", "acme/infra",
          "GITHUB_SHA", "0123abc",
          "GITHUB_WORKSPACE", WORKSPACE.toString());

  @Test
  void leadToTheCommitThatIsCheckedOut() {
    assertEquals(
        "https://github.com/acme/infra/blob/0123abc/", SourceLinks.base(ENVIRONMENT, WORKSPACE));
    assertEquals(
        "https://github.com/acme/infra/blob/0123abc/a/b/",
        SourceLinks.base(ENVIRONMENT, WORKSPACE.resolve("a").resolve("b")));
  }

  @Test
  void areRelativeElsewhere() {
    assertEquals("", SourceLinks.base(Map.of(), WORKSPACE));
    assertEquals("", SourceLinks.base(ENVIRONMENT, WORKSPACE.resolveSibling("other")));
  }
}
