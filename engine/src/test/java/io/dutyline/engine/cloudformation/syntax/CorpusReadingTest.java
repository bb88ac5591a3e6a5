package io.dutyline.engine.cloudformation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Discovery;
import io.dutyline.engine.source.Inventory;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads templates that others wrote, where a checkout of them lies beside the project. */
final class CorpusReadingTest {
  private static Path corpus() {
    String told = System.getProperty("dutyline.shared", "");
    Path found = (told.isEmpty() ? sibling() : Path.of(told)).resolve("corpus");
    Assumptions.assumeTrue(Files.isDirectory(found), "there is no folder shared/corpus");
    return found;
  }

  private static Path sibling() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared"))) {
      folder = folder.getParent();
    }
    return folder.resolve("shared");
  }

  @ParameterizedTest
  @CsvSource({
    // folder, templates, other files with a template's ending
    "real/aws-cloudformation-templates, 296, 15",
    "real/cfngoat, 2, 0",
    "real/widdix-aws-cf-templates, 34, 1",
    "real/terraform-aws-vpc, 0, 2",
    "labelled/aws-guard-rules-registry, 515, 0",
    "labelled/cfn_nag, 267, 0",
    "labelled/checkov, 163, 0",
    "sam/input, 424, 1"
  })
  void everyTemplateIsRead(String folder, int templates, int others) {
    Inventory inventory = new Discovery(corpus().resolve(folder), List.of()).find(List.of());
    List<Candidate> candidates =
        inventory.candidates().stream().filter(each -> !each.isTerraform()).toList();
    int read = 0;
    for (Candidate candidate : candidates) {
      SourceFile file = new SourceReader().read(candidate).value().orElseThrow();
      Parsed<MappingNode> parsed = TemplateReader.read(file);
      assertTrue(
          parsed.value().isPresent() || parsed.diagnostics().isEmpty(),
          () -> candidate.path() + ": " + parsed.diagnostics());
      if (parsed.value().isPresent()) {
        read++;
        checkRanges(file.text(), parsed.value().get());
      }
    }
    System.out.printf("%s: %d templates of %d files%n", folder, read, candidates.size());
    assertEquals(templates, read);
    assertEquals(others, candidates.size() - read);
    assertEquals(List.of(), inventory.diagnostics());
  }

  /**
   * Asserts what a range must cover, whatever the template: as much as can be said without parsing.
   */
  private static void checkRanges(String text, Node node) {
    String covered = Nodes.covered(text, node.range());
    assertEquals(covered.strip(), covered);
    if (node instanceof ScalarNode scalar) {
      boolean quoted = covered.startsWith("\"") || covered.startsWith("'");
      boolean verbatim = covered.equals(scalar.text());
      boolean folded = covered.startsWith("|") || covered.startsWith(">") || covered.contains("\n");
      assertTrue(quoted || verbatim || folded, covered);
    } else if (node instanceof SequenceNode list) {
      assertTrue(covered.startsWith("[") || covered.startsWith("-"), covered);
      list.items().forEach(item -> checkRanges(text, item));
    } else if (node instanceof FunctionNode function) {
      checkRanges(text, function.argument());
    } else if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        String key = Nodes.covered(text, entry.keyRange());
        boolean quoted = key.length() == entry.key().length() + 2 || key.indexOf('\\') > 0;
        assertTrue(quoted || key.equals(entry.key()), key);
        checkRanges(text, entry.value());
      }
    }
  }
}
