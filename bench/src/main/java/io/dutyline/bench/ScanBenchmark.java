package io.dutyline.bench;

import io.dutyline.engine.Knowledge;
import io.dutyline.engine.ScanRequest;
import io.dutyline.engine.Scanner;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.report.ReportFormat;
import io.dutyline.engine.report.WriterOptions;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole scan inside a warm JVM, and its parts. The folder to scan is the system property {@code
 * dutyline.bench.root}, by default this project's sample templates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class ScanBenchmark {
  /** What the rules are chosen by. */
  @Param({"baseline", "all"})
  public String profile;

  private Path root;
  private Knowledge knowledge;
  private Report report;

  /** Loads the packs, and makes a report to write. */
  @Setup
  public void load() {
    root = Path.of(System.getProperty("dutyline.bench.root", "sample-templates"));
    knowledge = Knowledge.load(ScanBenchmark.class.getClassLoader());
    report = scan();
  }

  /** Finds the packs on the class path and opens them. */
  @Benchmark
  public Knowledge loadsPacks() {
    return Knowledge.load(ScanBenchmark.class.getClassLoader());
  }

  /** Discovers, reads, evaluates and judges. */
  @Benchmark
  public Report scans() {
    return scan();
  }

  /**
   * Writes the report that other tools read.
   *
   * @throws IOException never: it is written to memory
   */
  @Benchmark
  public String writesJson() throws IOException {
    StringBuilder json = new StringBuilder();
    ReportFormat.JSON.writer(WriterOptions.DEFAULT).write(report, json);
    return json.toString();
  }

  private Report scan() {
    Configuration configuration = Configuration.DEFAULT.withProfile(profile);
    int threads = Runtime.getRuntime().availableProcessors();
    return Scanner.scan(
        new ScanRequest(
            root, List.of(), configuration, knowledge, threads, LocalDate.of(2027, 1, 1)));
  }
}
