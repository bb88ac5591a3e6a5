package io.dutyline.hcl.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.hcl.eval.ExpressionTable.Agreement;
import io.dutyline.hcl.value.HclValue.Obj;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What Terraform itself makes of expressions. Where we differ, on purpose or not, {@code
 * explained.tsv} says why; {@code more} there is an answer to what Terraform leaves open.
 */
final class TerraformExpressionsTest {
  private static final double LEAST = 0.995;

  @Test
  void ownTableHasTheSameAnswers() throws IOException {
    compare("expressions.jsonl", ExpressionTable.rows(resource("expressions.jsonl")));
  }

  @Test
  void sharedTableHasTheSameAnswers() throws IOException {
    Optional<Path> table = shared("corpus/terraform-expressions.jsonl");
    Assumptions.assumeTrue(table.isPresent(), "There is no folder with the shared tables");
    List<Obj> rows = ExpressionTable.rows(table.orElseThrow());
    assertTrue(compare("terraform-expressions.jsonl", rows) >= LEAST);
  }

  @Test
  void variablesTakeWhatTheirTypesSay() {
    List<String> wrong = new ArrayList<>();
    for (Obj row : ExpressionTable.rows(resource("variables.jsonl"))) {
      String ours = ExpressionTable.variable(row);
      String expected = row.attributes().containsKey("error") ? "error" : json(row);
      if (!expected.equals(ours)) {
        wrong.add(row + " here: " + ours);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String json(Obj row) {
    return ExpressionTable.jsonOf(ExpressionTable.json(ExpressionTable.text(row, "json")));
  }

  private static double compare(String table, List<Obj> rows) throws IOException {
    Map<String, String> explained = explained();
    List<String> unexplained = new ArrayList<>();
    int different = 0;
    for (Obj row : rows) {
      Agreement agreement = ExpressionTable.agreement(row);
      String expression = ExpressionTable.text(row, "expr");
      different += agreement == Agreement.DIFFERENT ? 1 : 0;
      String kind = agreement.name().toLowerCase(java.util.Locale.ROOT);
      if (!explained.getOrDefault(expression, "same").equals(kind)) {
        unexplained.add(kind + " " + ExpressionTable.describe(row));
      }
    }
    System.out.println(table + ": equal " + (rows.size() - different) + " of " + rows.size());
    assertEquals(List.of(), unexplained);
    return (double) (rows.size() - different) / rows.size();
  }

  private static Map<String, String> explained() throws IOException {
    Map<String, String> kinds = new HashMap<>();
    for (String line : Files.readAllLines(resource("explained.tsv"), UTF_8)) {
      String[] columns = line.split("\t");
      kinds.put(columns[0], columns[1]);
    }
    return kinds;
  }

  private static Path resource(String name) {
    URL url = Objects.requireNonNull(TerraformExpressionsTest.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Path> shared(String name) {
    String override = System.getProperty("dutyline.shared", "");
    if (!override.isEmpty()) {
      return Optional.of(Path.of(override, name)).filter(Files::exists);
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolveSibling("shared").resolve(name);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
