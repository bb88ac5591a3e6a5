package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Compares our expansion with that of AWS's translator, where a checkout of its tests lies near.
 */
final class ServerlessCorpusTest {
  /** What the translator's own tests give it. */
  private static final Facts FACTS =
      new Facts(
          Map.of("param1", "value1", "param2", "value2"),
          new Regions(List.of("ap-southeast-1"), "test"),
          "",
          "aws");

  private static final String REFUSED = "rrorMessage\"";

  @Test
  void whatTheTranslatorAcceptsBecomesTheSame(TestReporter reporter) {
    Map<String, String> explained = explained();
    List<String> unexplained = new ArrayList<>();
    List<String> needless = new ArrayList<>();
    int accepted = 0;
    int equal = 0;
    for (Path input : inputs()) {
      String expected = expected(input);
      if (!expected.contains(REFUSED)) {
        String name = input.getFileName().toString();
        List<String> differences = differences(input, expected);
        accepted++;
        equal += differences.isEmpty() ? 1 : 0;
        if (!differences.isEmpty() && !explained.containsKey(name)) {
          unexplained.add(name + ": " + differences.subList(0, Math.min(3, differences.size())));
        } else if (differences.isEmpty() && explained.containsKey(name)) {
          needless.add(name);
        }
      }
    }
    reporter.publishEntry("serverless templates", equal + " of " + accepted + " are equal");
    assertEquals(List.of(), unexplained);
    assertEquals(List.of(), needless, "explained, but equal");
    assertTrue(equal * 100 >= accepted * 98, equal + " of " + accepted + " are equal");
  }

  @Test
  void everythingStandsInTheTemplate() {
    for (Path input : inputs()) {
      SourceFile file = file(input);
      expand(file)
          .ifPresent(
              transformed -> {
                new PlacesInFile(file).check(transformed.template());
                MappingNode resources = ServerlessForm.resources(transformed.template());
                for (String made : transformed.makers().keySet()) {
                  assertTrue(resources.get(made).isPresent(), made + " of " + file.path());
                }
              });
    }
  }

  private static List<String> differences(Path input, String expected) {
    SourceFile file = file(input);
    MappingNode ours = expand(file).orElseThrow().template();
    MappingNode theirs =
        CloudFormation.parse(new SourceFile("expected.json", expected))
            .value()
            .orElseThrow()
            .root();
    return ServerlessForm.differences(theirs, ours);
  }

  /** The translator's tests call it for templates that do not name the transform, too. */
  private static Optional<Transformed> expand(SourceFile file) {
    Template template = CloudFormation.parse(file).value().orElse(null);
    if (template == null) {
      return Optional.empty();
    }
    MappingNode root = template.root();
    if (root.get("Transform").isEmpty()) {
      List<MappingNode.Entry> entries = new ArrayList<>(root.entries());
      Node name = new ScalarNode("AWS::Serverless-2016-10-31", ScalarNode.Kind.STRING, file.head());
      entries.add(new MappingNode.Entry("Transform", file.head(), name));
      root = new MappingNode(entries, root.range());
    }
    Deployed alone =
        new Deployed(
            FACTS,
            Names.ROOT,
            Names.ROOT,
            null,
            file.head(),
            new Budget(new Diagnostics()),
            view -> Outlook.NONE);
    return Optional.of(
        Transformation.of(
            new Template(file, root), alone, TemplateFiles.none(), new Diagnostics()));
  }

  private static Map<String, String> explained() {
    Map<String, String> explained = new HashMap<>();
    try (var stream = ServerlessCorpusTest.class.getResourceAsStream("/serverless/explained.tsv")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        String[] cells = line.split("\t");
        assertEquals(2, cells.length, "a template and a reason: " + line);
        explained.put(cells[0], cells[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return explained;
  }

  private static String expected(Path input) {
    String name = input.getFileName().toString().replaceFirst("\\.[^.]*$", ".json");
    return text(input.getParent().resolveSibling("output").resolve(name));
  }

  private static SourceFile file(Path input) {
    return new SourceFile(input.getFileName().toString(), text(input));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> inputs() {
    String told = System.getProperty("dutyline.shared", "");
    Path folder = (told.isEmpty() ? sibling() : Path.of(told)).resolve("corpus/sam/input");
    Assumptions.assumeTrue(Files.isDirectory(folder), "there is no folder shared/corpus/sam");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sibling() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared"))) {
      folder = folder.getParent();
    }
    return folder.resolve("shared");
  }
}
