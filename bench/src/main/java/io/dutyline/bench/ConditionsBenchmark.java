package io.dutyline.bench;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.ScanRequest;
import io.dutyline.engine.Scanner;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten conditions, and ten properties whose values are ten Fn::If deep: a grid that could explode.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class ConditionsBenchmark {
  private static final int CONDITIONS = 10;
  private static final List<String> PROPERTIES =
      List.of(
          "StorageEncrypted",
          "MultiAZ",
          "DeletionProtection",
          "PubliclyAccessible",
          "AutoMinorVersionUpgrade",
          "CopyTagsToSnapshot",
          "EnableIAMDatabaseAuthentication",
          "EnablePerformanceInsights",
          "ManageMasterUserPassword",
          "DeleteAutomatedBackups");

  private Path folder;
  private Knowledge knowledge;

  /**
   * Writes the template.
   *
   * @throws IOException if there is no room for it
   */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("dutyline-bench");
    Files.writeString(folder.resolve("grid.yaml"), template());
    knowledge = Knowledge.load(ConditionsBenchmark.class.getClassLoader());
  }

  /** Judges the grid by all rules. */
  @Benchmark
  public Report judgesTheGrid() {
    return Scanner.scan(
        new ScanRequest(
            folder,
            List.of(),
            Configuration.DEFAULT.withProfile("all"),
            knowledge,
            1,
            LocalDate.of(2027, 1, 1)));
  }

  private static String template() {
    StringBuilder template = new StringBuilder("Parameters:\n");
    for (int i = 0; i < CONDITIONS; i++) {
      template.append("  P%d: {Type: String}%n".formatted(i));
    }
    template.append("Conditions:\n");
    for (int i = 0; i < CONDITIONS; i++) {
      template.append("  C%d: !Equals [!Ref P%d, yes]%n".formatted(i, i));
    }
    template.append("Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n");
    for (String property : PROPERTIES) {
      template.append("      %s: %s%n".formatted(property, nested(0)));
    }
    return template.toString();
  }

  private static String nested(int depth) {
    return depth == CONDITIONS
        ? "false"
        : "{'Fn::If': [C%d, %s, %s]}".formatted(depth, depth % 2 == 0, nested(depth + 1));
  }
}
