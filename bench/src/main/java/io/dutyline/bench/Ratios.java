package io.dutyline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs two commands in turn, as whole processes, and prints how long each took and their ratio,
 * pair by pair: a ratio holds where the machine's speed drifts.
 */
public final class Ratios {
  private static final int PAIRS = 9;
  private static final int POLL_MILLIS = 2;

  private Ratios() {}

  /** One finished process. */
  private record Run(double millis, long peakKib) {}

  /**
   * Measures {@code NAME COMMAND… -- YARDSTICK…}.
   *
   * @throws IOException if a command cannot be started
   * @throws InterruptedException if the wait for one is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> all = Arrays.asList(args);
    int split = all.indexOf("--");
    List<String> command = all.subList(1, split);
    List<String> yardstick = all.subList(split + 1, all.size());
    run(command);
    run(yardstick);
    List<Run> ours = new ArrayList<>();
    List<Run> theirs = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      ours.add(run(command));
      theirs.add(run(yardstick));
    }
    print(args[0], ours, theirs);
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakKib(process.pid()));
      Thread.sleep(POLL_MILLIS);
    }
    return new Run((System.nanoTime() - start) / 1e6, peak);
  }

  /** Returns the process's peak resident memory so far, where the system tells; else 0. */
  private static long peakKib(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void print(String name, List<Run> ours, List<Run> theirs) {
    double[] ratios = new double[PAIRS];
    Arrays.setAll(ratios, i -> ours.get(i).millis / theirs.get(i).millis);
    double[] our = ours.stream().mapToDouble(Run::millis).toArray();
    double[] their = theirs.stream().mapToDouble(Run::millis).toArray();
    long peak = ours.stream().mapToLong(Run::peakKib).max().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.0f ms  bare parse %8.0f ms  ratio %5.2f (%.2f to %.2f)  peak %d MiB%n",
        name,
        median(our),
        median(their),
        median(ratios),
        Arrays.stream(ratios).min().orElseThrow(),
        Arrays.stream(ratios).max().orElseThrow(),
        peak / 1024);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
