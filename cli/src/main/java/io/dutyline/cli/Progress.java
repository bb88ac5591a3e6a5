package io.dutyline.cli;

import java.io.PrintStream;

/**
 * Tells somebody who waits at a terminal that work goes on. Says nothing about work that is soon
 * done, and leaves nothing behind.
 */
final class Progress {
  private static final long PATIENCE_MILLIS = 1_000;

  private final PrintStream err;
  private final Thread ticker;

  private Progress(PrintStream err, String work) {
    this.err = err;
    this.ticker = new Thread(() -> tick(work), "progress");
    this.ticker.setDaemon(true);
  }

  /** Starts telling, if anybody reads it. */
  static Progress of(String work, Terminal terminal) {
    Progress progress = new Progress(terminal.err(), work);
    if (terminal.watched()) {
      progress.ticker.start();
    }
    return progress;
  }

  private void tick(String work) {
    try {
      for (int seconds = 1; ; seconds++) {
        Thread.sleep(PATIENCE_MILLIS);
        err.print("\r" + work + " " + seconds + " s");
        err.flush();
      }
    } catch (InterruptedException e) {
      // The work is done: clear the line, if there is one.
    }
  }

  /** Stops telling. */
  void end() {
    if (!ticker.isAlive()) {
      return;
    }
    ticker.interrupt();
    try {
      ticker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    err.print("\r\u001b[K");
    err.flush();
  }
}
