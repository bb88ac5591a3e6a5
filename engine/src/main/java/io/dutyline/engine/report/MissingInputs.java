package io.dutyline.engine.report;

import io.dutyline.engine.rule.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What one would have to say, and where, to turn an unknown verdict into another. */
final class MissingInputs {
  private static final String PARAMETER = "parameter ";
  private static final String VARIABLE = "var.";
  private static final String REGION = "AWS::Region";
  private static final String EVERY_STACK = "**";

  private final Verdict verdict;
  private final List<String> parameters = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private boolean region;

  MissingInputs(Verdict verdict) {
    this.verdict = verdict;
    for (String input : verdict.unknownInputs()) {
      if (input.startsWith(PARAMETER)) {
        parameters.add(input.substring(PARAMETER.length()));
      } else if (input.startsWith(VARIABLE)) {
        parameters.add(input.substring(VARIABLE.length()));
      } else if (input.equals(REGION)) {
        region = true;
      } else {
        others.add(input);
      }
    }
  }

  /** Writes the lines for the configuration, and what no configuration can say. */
  void write(ConsoleText text) throws IOException {
    if (!parameters.isEmpty() || region) {
      text.paragraph("To have it told, say in dutyline.yaml what is deployed:", 2);
      text.blank();
      for (String line : lines()) {
        text.line("    " + text.shown(line));
      }
      text.blank();
    }
    if (!others.isEmpty()) {
      text.paragraph("Not known before it is deployed: " + String.join(", ", others) + ".", 2);
      text.blank();
    }
  }

  private List<String> lines() {
    // The scan root itself is no path that a pattern could name.
    String match = verdict.stack().equals(".") ? EVERY_STACK : verdict.stack();
    List<String> lines = new ArrayList<>(List.of("stacks:", "  - match: \"" + match + "\""));
    if (region) {
      lines.add("    regions: [...]");
    }
    if (!parameters.isEmpty()) {
      lines.add("    parameters:");
      parameters.forEach(each -> lines.add("      " + each + ": ..."));
    }
    return lines;
  }
}
