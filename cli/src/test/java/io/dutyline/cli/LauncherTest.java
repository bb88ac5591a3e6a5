package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  /** Says its arguments, makes the archive that it is asked for, and fails with 7. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      for word in "$@"; do
        case $word in
          -XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}" ;;
        esac
        printf '[%s]\\n' "$word"
      done
      exit 7
      """;

  @TempDir Path folder;

  private Path home;
  private Path java;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    home = folder.resolve("with a blank/dutyline");
    java = folder.resolve("a jdk");
    launcher = home.resolve("bin/dutyline");
    write(home.resolve("lib/dutyline-cli-1.0.jar"), "");
    write(
        launcher,
        Files.readString(Path.of("src/main/distribution/bin/dutyline"))
            .replace("${project.version}", "1.0"));
    write(java.resolve("bin/java"), FAKE_JAVA);
    write(java.resolve("release"), "JAVA_VERSION=\"17.0.1\"\nJAVA_RUNTIME_VERSION=\"17.0.1+2\"\n");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Run(int exitCode, String text) {
    boolean has(String line) {
      return text.lines().anyMatch(line::equals);
    }
  }

  private Run run(Map<String, String> environment, Path script, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "DUTYLINE_OPTS"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache dir").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), text);
  }

  private Map<String, String> javaHome() {
    return Map.of("JAVA_HOME", java.toString());
  }

  @Test
  void passesArgumentsAndTheExitCodeOn() throws IOException, InterruptedException {
    Run run = run(javaHome(), launcher, "scan", "a b", "--parameter", "K=*$x\"'");
    assertEquals(7, run.exitCode());
    assertTrue(
        run.text()
            .endsWith(
                """
                [%s]
                [io.dutyline.cli.Main]
                [scan]
                [a b]
                [--parameter]
                [K=*$x"']
                """
                    .formatted(home.toRealPath().resolve("lib/dutyline-cli-1.0.jar"))),
        run.text());
  }

  @Test
  void findsItsHomeThroughLinks() throws IOException, InterruptedException {
    Path direct = Files.createSymbolicLink(folder.resolve("direct"), launcher);
    Path relative = folder.resolve("links/relative");
    Files.createDirectories(relative.getParent());
    Files.createSymbolicLink(relative, Path.of("../direct"));
    String jar = "[" + home.toRealPath().resolve("lib/dutyline-cli-1.0.jar") + "]";
    assertTrue(run(javaHome(), direct).has(jar));
    assertTrue(run(javaHome(), relative).has(jar));
  }

  @Test
  void takesJavaFromThePathWithoutJavaHome() throws IOException, InterruptedException {
    Path bin = Files.createDirectories(folder.resolve("bin dir"));
    Files.createSymbolicLink(bin.resolve("java"), java.resolve("bin/java"));
    Map<String, String> path = Map.of("PATH", bin + File.pathSeparator + System.getenv("PATH"));
    Run run = run(path, launcher, "x");
    assertEquals(7, run.exitCode(), run.text());
    assertTrue(run.has("[x]"));
  }

  @Test
  void saysWhereJavaHomeIsWrong() throws IOException, InterruptedException {
    Run run = run(Map.of("JAVA_HOME", folder.resolve("none").toString()), launcher);
    assertEquals(2, run.exitCode());
    assertTrue(run.text().startsWith("dutyline: JAVA_HOME is "), run.text());
  }

  @Test
  void saysThatStandardOutputIsNoTerminal() throws IOException, InterruptedException {
    Run run = run(javaHome(), launcher);
    assertTrue(run.has("[-Ddutyline.stdout=]"));
    assertTrue(run.has("[-Ddutyline.stderr=]"));
  }

  @Test
  void passesOptionsToTheJvm() throws IOException, InterruptedException {
    Run run = run(Map.of("JAVA_HOME", java.toString(), "DUTYLINE_OPTS", "-Xmx1g -Da=b"), launcher);
    assertTrue(run.has("[-Xmx1g]"));
    assertTrue(run.has("[-Da=b]"));
  }

  @Test
  void makesTheArchiveInTheSecondRunAndUsesItFromThen() throws IOException, InterruptedException {
    Run first = run(javaHome(), launcher);
    assertFalse(first.text().contains("Archive"));
    Run second = run(javaHome(), launcher);
    assertTrue(second.text().contains("-XX:ArchiveClassesAtExit="));
    assertEquals(7, second.exitCode());
    Run third = run(javaHome(), launcher);
    assertTrue(third.text().contains("-XX:SharedArchiveFile=" + archive()), third.text());
    assertEquals(7, third.exitCode());
  }

  @Test
  void makesTheArchiveAnewForANewerJar() throws IOException, InterruptedException {
    run(javaHome(), launcher);
    run(javaHome(), launcher);
    long later = archive().toFile().lastModified() + 10_000;
    assertTrue(home.resolve("lib/dutyline-cli-1.0.jar").toFile().setLastModified(later));
    assertTrue(run(javaHome(), launcher).text().contains("-XX:ArchiveClassesAtExit="));
  }

  @Test
  void doesWithoutACacheFolder() throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", launcher + "/not/a/folder");
    Run run = run(environment, launcher, "x");
    assertEquals(7, run.exitCode());
    assertTrue(run.text().startsWith("[-Ddutyline") || run.text().startsWith("[-XX"), run.text());
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache dir/dutyline"))) {
      List<Path> found = files.toList();
      assertEquals(1, found.size(), found.toString());
      return found.get(0);
    }
  }
}
