package io.dutyline.cli;

import java.util.List;

/** Where the process starts. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    System.exit(new Dutyline(Terminal.ofSystem()).run(List.of(words)));
  }
}
