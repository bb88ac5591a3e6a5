package io.dutyline.engine.report;

import io.dutyline.engine.rule.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one would have to say, and where, to turn an unknown verdict into another. */
final class MissingInputs {
  private static final String EVERY_STACK = "**";

  /** What is asked of the deployment, by its names in messages. */
  private static final Set<String> REGION = Set.of("AWS::Region", "Region of the stack");

  /** Inputs that are named for the line that says them, as they start. */
  private static final List<String> PARAMETERS = List.of("parameter ", "var.");

  private static final List<String> SETTINGS = List.of("account.", "regions.");

  private final Verdict verdict;
  private final List<String> parameters = new ArrayList<>();
  private final Map<String, List<String>> settings = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private boolean region;

  MissingInputs(Verdict verdict) {
    this.verdict = verdict;
    verdict.unknownInputs().forEach(this::sort);
  }

  private void sort(String input) {
    for (String start : PARAMETERS) {
      if (input.startsWith(start)) {
        parameters.add(input.substring(start.length()));
        return;
      }
    }
    for (String start : SETTINGS) {
      if (input.startsWith(start)) {
        String section = start.substring(0, start.length() - 1);
        settings
            .computeIfAbsent(section, key -> new ArrayList<>())
            .add(input.substring(start.length()));
        return;
      }
    }
    if (REGION.contains(input)) {
      region = true;
    } else {
      others.add(input);
    }
  }

  /** Writes the lines for the configuration, and what nobody says. */
  void write(ConsoleText text) throws IOException {
    List<String> lines = lines();
    if (!lines.isEmpty()) {
      text.paragraph("To have it told, say in dutyline.yaml how things are:", 2);
      text.blank();
      for (String line : lines) {
        text.line("    " + text.shown(line));
      }
      text.blank();
    }
    if (!others.isEmpty()) {
      text.paragraph("Nothing in the files tells: " + String.join(", ", others) + ".", 2);
      text.blank();
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (region || !parameters.isEmpty()) {
      // The scan root itself is no path that a pattern could name.
      String match = verdict.stack().equals(".") ? EVERY_STACK : verdict.stack();
      lines.add("stacks:");
      lines.add("  - match: \"" + match + "\"");
    }
    if (region) {
      lines.add("    regions: [...]");
    }
    if (!parameters.isEmpty()) {
      lines.add("    parameters:");
      parameters.forEach(each -> lines.add("      " + each + ": ..."));
    }
    settings.forEach(
        (section, keys) -> {
          lines.add(section + ":");
          keys.forEach(each -> lines.add("  " + each + ": ..."));
        });
    return lines;
  }
}
