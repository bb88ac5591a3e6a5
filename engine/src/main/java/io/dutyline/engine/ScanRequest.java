package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.config.Configuration;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be scanned, and by what.
 *
 * @param root the folder that everything is read below, and that paths in the report start at
 * @param paths files and folders below the root; empty for all of it
 * @param threads how many files are analysed at a time, 1 or more
 * @param today by which waivers have expired or not; the engine has no clock of its own
 */
public record ScanRequest(
    Path root,
    List<Path> paths,
    Configuration configuration,
    Knowledge knowledge,
    int threads,
    LocalDate today) {
  public ScanRequest {
    requireNonNull(root, "root");
    paths = List.copyOf(paths);
    requireNonNull(configuration, "configuration");
    requireNonNull(knowledge, "knowledge");
    if (threads < 1) {
      throw new IllegalArgumentException("A scan takes one thread or more");
    }
    requireNonNull(today, "today");
  }
}
