package io.dutyline.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiscoveryTest {
  @TempDir Path temporary;

  @Test
  void findsTemplateEndingsSortedByPath() throws IOException {
    write("b/x.YAML", "b-c.yml", "a.json", "b/y.template", "z.cfn", "z.cft", "Makefile", "a.tf");
    write("c.yaml.tpl", "yaml", "notes.txt");

    Inventory found = find();

    assertEquals("a.json a.tf b-c.yml b/x.YAML b/y.template z.cfn z.cft", paths(found));
    assertEquals(7, found.seen());
    assertEquals(0, found.ignored());
    assertEquals(List.of(), found.diagnostics());
  }

  @Test
  void honoursIgnoreFilesOfEachFolder() throws IOException {
    write(
        "a.json", "keep.json", "x/a.json", "x/b.yaml", "x/y/b.yaml", "out/c.yaml", "x/out/d.yaml");
    text(".gitignore", "*.json\n!keep.json\n/out/\n");
    text("x/.gitignore", "!a.json\r\n/b.yaml\r\n");

    Inventory found = find();

    assertEquals("keep.json x/a.json x/out/d.yaml x/y/b.yaml", paths(found));
    assertEquals(3, found.ignored()); // a.json, x/b.yaml, out
  }

  @Test
  void aFileInAnIgnoredFolderIsNotTakenBack() throws IOException {
    write("out/a.yaml");
    text(".gitignore", "out/\n!out/a.yaml\n");

    assertEquals("", paths(find()));
  }

  @Test
  void leavesOutFoldersWithoutSources() throws IOException {
    write("node_modules/a.yaml", "x/target/a.yaml", ".git/a.json", ".venv/a.json", ".tox/a.json");
    write("cdk.out/asset.12/a.yaml", "cdk.out/asset.34.json", "cdk.out/s.template.json");
    write("asset.1/a.yaml", ".terraform/m/a.yaml", ".aws-sam/build/a.yaml", "x/targets/a.yaml");

    Inventory found = find();

    assertEquals(
        "asset.1/a.yaml cdk.out/asset.34.json cdk.out/s.template.json x/targets/a.yaml",
        paths(found));
    assertEquals(7, found.ignored()); // folders, .git not counted
  }

  @Test
  void excludesWinOverEverything() throws IOException {
    write("a.json", "b.json", "target/a.yaml", "x/c.yaml");
    text(".gitignore", "a.json\n");

    Inventory found = find(List.of("!a.json", "b.*", "!target/", "x/"));

    assertEquals("a.json target/a.yaml", paths(found));
    assertEquals(2, found.ignored());
  }

  @Test
  void readsANamedFileWhateverItIs() throws IOException {
    write("target/a.yaml", "Stack", "b.json");
    text(".gitignore", "b.json\n");

    Inventory found = find(List.of(), "target/a.yaml", "Stack", "b.json", "b.json");

    assertEquals("Stack b.json target/a.yaml", paths(found));
    assertTrue(found.candidates().stream().allMatch(Candidate::named));
  }

  @Test
  void entersANamedFolderButHonoursThePatternsOfThoseAbove() throws IOException {
    write("target/a.yaml", "target/b.json", "target/node_modules/c.yaml", "d.yaml");
    text(".gitignore", "*.json\ntarget\n");

    Inventory found = find(List.of(), "target");

    assertEquals("target/a.yaml", paths(found));
    assertEquals(2, found.ignored()); // b.json and node_modules
  }

  @Test
  void findsNothingTwice() throws IOException {
    write("x/a.yaml", "x/y/b.yaml");

    Inventory found = find(List.of(), "x/y", "x", ".", "x/a.yaml", temporary.toString());

    assertEquals("x/a.yaml x/y/b.yaml", paths(found));
    assertEquals(List.of(true, false), found.candidates().stream().map(Candidate::named).toList());
  }

  @Test
  void tellsOfPathsThatAreNotThereOrLeadOut() throws IOException {
    Path root = Files.createDirectory(temporary.resolve("root"));
    Files.writeString(temporary.resolve("a.yaml"), "");

    Inventory found =
        new Discovery(root, List.of())
            .find(List.of(Path.of("gone.yaml"), Path.of("../a.yaml"), temporary));

    assertEquals(0, found.seen());
    assertEquals(
        List.of("Path leads out of the scan root", "Path does not exist or cannot be reached"),
        found.diagnostics().stream()
            .filter(problem -> !problem.range().path().startsWith("/"))
            .map(Diagnostic::summary)
            .toList());
    assertEquals(3, found.diagnostics().size());
  }

  @Test
  void namesAPathBelowTheRootRelativeToIt() {
    Inventory found =
        new Discovery(temporary, List.of()).find(List.of(temporary.resolve("x/gone.yaml")));

    assertEquals("x/gone.yaml", found.diagnostics().get(0).range().path());
  }

  @Test
  void tellsOfARootThatIsNotThere() {
    Inventory found = new Discovery(temporary.resolve("gone"), List.of()).find(List.of());

    assertEquals(Diagnostic.Severity.ERROR, found.diagnostics().get(0).severity());
  }

  @Test
  void followsLinksInsideTheRootOnce() throws IOException {
    write("real/a.yaml", "real/b.txt", "target/hidden.yaml");
    link("c.yaml", "real/a.yaml");
    link("d.yaml", "real/b.txt");
    link("again", "real");
    link("real/circle", "..");
    link("shown", "target");
    link("self", "self");

    assertEquals("real/a.yaml real/b.txt target/hidden.yaml", paths(find()));
  }

  @Test
  void followsNoLinkOutOfTheRoot() throws IOException {
    Path root = Files.createDirectory(temporary.resolve("root"));
    Files.writeString(temporary.resolve("secret.yaml"), "");
    Files.createDirectories(temporary.resolve("rootless"));
    Files.writeString(temporary.resolve("rootless/s.yaml"), "");
    link("root/a.yaml", temporary.resolve("secret.yaml").toString());
    link("root/b", "../rootless");
    link("root/c.txt", "../secret.yaml");
    link("root/d", "b");

    Inventory found = new Discovery(root, List.of()).find(List.of(Path.of("a.yaml"), Path.of("")));

    assertEquals("", paths(found));
    assertEquals(
        List.of("ERROR a.yaml", "NOTE a.yaml", "NOTE b", "NOTE d"),
        found.diagnostics().stream().map(d -> d.severity() + " " + d.range().path()).toList());
  }

  @Test
  void anIgnoreFileThatIsALinkIsNotRead() throws IOException {
    write("a.yaml");
    text("patterns", "*.yaml\n");
    link(".gitignore", "patterns");

    assertEquals("a.yaml", paths(find()));
  }

  @Test
  void stopsAtTheLimits() throws IOException {
    write("a.yaml", "b.yaml", "c.yaml", "x/y/z/d.yaml");

    Inventory few = new Discovery(temporary, List.of(), 2, 100).find(List.of());
    Inventory flat = new Discovery(temporary, List.of(), 100, 2).find(List.of());

    assertEquals(2, few.seen());
    assertEquals("Too many files", few.diagnostics().get(0).summary());
    assertEquals("a.yaml b.yaml c.yaml", paths(flat));
    assertEquals("x/y/z", flat.diagnostics().get(0).range().path());
  }

  @Test
  void tellsOfAFolderThatCannotBeRead() throws IOException {
    write("a.yaml", "locked/b.yaml");
    Path locked = temporary.resolve("locked");
    assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "is superuser");

    Inventory found = find();

    assertEquals("a.yaml", paths(found));
    assertEquals("locked", found.diagnostics().get(0).range().path());
    assertTrue(locked.toFile().setReadable(true));
  }

  @Test
  void tellsOfAnIgnoreFileThatCannotBeRead() throws IOException {
    write("x/a.yaml");
    text("x/.gitignore", "a.yaml\n");
    Path locked = temporary.resolve("x/.gitignore");
    assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "is superuser");

    Inventory found = find();

    assertEquals("x/a.yaml", paths(found));
    assertEquals("x/.gitignore", found.diagnostics().get(0).range().path());
  }

  @Test
  void readsWhatAToolWritesAlthoughGitIgnoresIt() throws IOException {
    write("app/tool.json", "app/out/a.json", "app/out/x/b.json", "app/out/asset.1/c.json");
    text(".gitignore", "out\n*.json\n!tool.json\n");
    text("app/out/.gitignore", "*\n");

    Inventory found = findWith("out", List.of());

    assertEquals("app/out/a.json app/out/x/b.json app/tool.json", paths(found));
    assertEquals(1, found.ignored()); // asset.1
  }

  @Test
  void readsNoOutputThatTheUserLeavesOut() throws IOException {
    write("tool.json", "build/out/a.json");

    assertEquals("tool.json", paths(findWith("build/out", List.of("out"))));
    assertEquals("tool.json", paths(findWith("build/out", List.of("/build/"))));
    assertEquals("tool.json", paths(findWith("build/out", List.of("a.json"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../..", ".", "", "gone", "tool.json", "/", "\0"})
  void readsNoOutputThatIsNoFolderBelowTheRoot(String output) throws IOException {
    write("app/tool.json");
    text("app/.gitignore", "");

    assertEquals("app/tool.json", paths(findWith(output, List.of())));
  }

  private Inventory findWith(String output, List<String> excludes) {
    return new Discovery(temporary, excludes)
        .find(
            List.of(),
            file -> file.path().endsWith("tool.json") ? Optional.of(output) : Optional.empty());
  }

  private Inventory find() {
    return find(List.of());
  }

  private Inventory find(List<String> excludes, String... requested) {
    return new Discovery(temporary, excludes)
        .find(List.of(requested).stream().map(Path::of).toList());
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      text(path, "");
    }
  }

  private void text(String path, String text) throws IOException {
    Path file = temporary.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(temporary.resolve(path), Path.of(target));
  }

  private static String paths(Inventory found) {
    return found.candidates().stream().map(Candidate::path).collect(Collectors.joining(" "));
  }
}
