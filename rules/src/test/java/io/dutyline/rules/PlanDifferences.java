package io.dutyline.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a plan must differ from its sources, each with the reason: lines such as {@code rule-id
 * example.tf value name = expression # why} for a variable that Terraform has to know when it
 * plans, and {@code rule-id example.tf differs address # why} for a verdict.
 */
final class PlanDifferences {
  private static final String FILE = "plan-differences.txt";

  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, List<String>> addresses = new HashMap<>();

  private PlanDifferences() {}

  static PlanDifferences load() {
    try (InputStream stream = PlanDifferences.class.getResourceAsStream(FILE)) {
      String text =
          new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
      PlanDifferences differences = new PlanDifferences();
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(differences::add);
      return differences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] words = line.substring(0, line.indexOf(" # ")).split(" ", 4);
    String example = words[0] + ' ' + words[1];
    if (words[2].equals("value")) {
      String[] sides = words[3].split(" = ", 2);
      values.computeIfAbsent(example, key -> new HashMap<>()).put(sides[0], sides[1].strip());
    } else {
      addresses.computeIfAbsent(example, key -> new ArrayList<>()).add(words[3].strip());
    }
  }

  /** Returns the expressions of an example's variables that have to be known, by name. */
  Map<String, String> values(String rule, String file) {
    return values.getOrDefault(rule + ' ' + file, Map.of());
  }

  /** Returns the problems that nothing explains, and the explanations that nothing needs. */
  List<String> unexplained(String rule, List<String> problems) {
    List<String> left = new ArrayList<>(problems);
    addresses.forEach(
        (example, explained) -> {
          String file = example.substring(example.indexOf(' ') + 1);
          if (example.startsWith(rule + ' ')) {
            for (String address : explained) {
              if (!left.removeIf(
                  each -> each.startsWith(file + ':') && each.contains(": " + address + ": "))) {
                left.add(FILE + ": " + example + ' ' + address + " does not differ any more");
              }
            }
          }
        });
    return left;
  }
}
