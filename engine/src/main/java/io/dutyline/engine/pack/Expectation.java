package io.dutyline.engine.pack;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a comment above a resource of an example says that the rule must answer.
 *
 * @param status {@code met}, {@code missing}, {@code unknown} or {@code not-applicable}
 * @param property the deciding one; empty if the comment names none
 * @param line of the comment
 */
record Expectation(String status, String property, int line) {
  private static final String MARK = "# expect:";

  Expectation {
    requireNonNull(status, "status");
    requireNonNull(property, "property");
  }

  /**
   * Returns the expectations of a template by the addresses of the resources below them.
   *
   * @param problems gets those that are above no resource
   */
  static Map<String, Expectation> of(
      SourceFile template, List<Resource> resources, List<String> problems) {
    Map<String, Expectation> expectations = new LinkedHashMap<>();
    List<String> lines = template.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (text.startsWith(MARK)) {
        Expectation expectation = parse(text.substring(MARK.length()).strip(), i + 1);
        int head = headBelow(lines, i + 1);
        List<Resource> below =
            resources.stream().filter(each -> each.head().startLine() == head).toList();
        below.forEach(each -> expectations.put(each.address(), expectation));
        if (below.isEmpty()) {
          problems.add(template.path() + ":" + (i + 1) + ": There is no resource below this.");
        }
      }
    }
    return expectations;
  }

  private static Expectation parse(String text, int line) {
    String[] words = text.split("\\s+at\\s+", 2);
    return new Expectation(words[0].strip(), words.length > 1 ? words[1].strip() : "", line);
  }

  /**
   * Returns the number of the first line from {@code index} on that is no comment and not blank.
   */
  private static int headBelow(List<String> lines, int index) {
    int at = index;
    while (at < lines.size() && (lines.get(at).isBlank() || isComment(lines.get(at)))) {
      at++;
    }
    return at + 1;
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("#");
  }

  /** Returns how a verdict differs from this; empty if it does not. */
  List<String> differences(Verdict verdict) {
    List<String> differences = new ArrayList<>();
    String actual = verdict.status().id();
    if (!actual.equals(status)) {
      differences.add("expected %s, but it is %s%s".formatted(status, actual, because(verdict)));
    } else if (!property.isEmpty() && !normal(property).equals(verdict.property())) {
      differences.add(
          "expected to be decided at %s, but it is at %s"
              .formatted(normal(property), verdict.property()));
    }
    return differences;
  }

  private static String because(Verdict verdict) {
    String message = verdict.message().isEmpty() ? "" : ": " + verdict.message();
    String scenario = verdict.scenario().isEmpty() ? "" : " (" + verdict.scenario() + ")";
    return message + scenario;
  }

  /** A path that starts beside the properties is reported without its sign. */
  private static String normal(String path) {
    return path.startsWith("$") ? path.substring(1) : path;
  }
}
