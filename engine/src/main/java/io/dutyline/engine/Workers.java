package io.dutyline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for many inputs on several threads; the results are in the inputs' order. */
final class Workers {
  private Workers() {}

  static <T, R> List<R> each(List<T> inputs, int threads, Function<T, R> work) {
    int needed = Math.min(threads, inputs.size());
    if (needed <= 1) {
      return inputs.stream().map(work).toList();
    }
    ExecutorService executor = Executors.newFixedThreadPool(needed);
    try {
      List<Future<R>> futures = new ArrayList<>(inputs.size());
      inputs.forEach(input -> futures.add(executor.submit(() -> work.apply(input))));
      List<R> results = new ArrayList<>(inputs.size());
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The scan was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A file could not be analysed", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }
}
