package io.dutyline.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The yardstick: a program that parses the same templates with SnakeYAML, on all cores, and does
 * nothing else. JSON is YAML to it.
 */
public final class BareParse {
  private BareParse() {}

  /**
   * Parses every template below the given files and folders.
   *
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Stream.of(args).map(Path::of).flatMap(BareParse::walk)) {
      files = found.filter(BareParse::mayBeTemplate).toList();
    }
    long parsed = files.parallelStream().filter(BareParse::parses).count();
    System.out.println(parsed + " of " + files.size() + " files parsed");
  }

  @SuppressWarnings("StreamResourceLeak") // flatMap closes it
  private static Stream<Path> walk(Path start) {
    try {
      return Files.walk(start).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new IllegalArgumentException(start + " cannot be listed", e);
    }
  }

  private static boolean mayBeTemplate(Path file) {
    String name = file.toString();
    return Stream.of(".yaml", ".yml", ".json", ".template").anyMatch(name::endsWith);
  }

  private static boolean parses(Path file) {
    try {
      return new Yaml().compose(new StringReader(Files.readString(file))) != null;
    } catch (IOException | YAMLException e) {
      return false;
    }
  }
}
