package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What to tell a user of YAML that cannot be read, in full or in part. */
final class YamlProblems {
  private static final String SUMMARY = "Template is not valid YAML";
  private static final String LOST = " Nothing of the file was analysed.";

  private final SourceFile file;
  private final YamlPositions positions;

  YamlProblems(SourceFile file, YamlPositions positions) {
    this.file = file;
    this.positions = positions;
  }

  /** Returns the error that ends the reading; {@code problem} came from SnakeYAML. */
  Diagnostic explain(RuntimeException problem) {
    if (problem instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      long at = positions.of(marked.getProblemMark());
      SourceRange range = Position.range(file.path(), at, at);
      return Diagnostic.error(SUMMARY, sentence(marked) + hint(range) + LOST, range);
    }
    if (problem instanceof ReaderException unprintable) {
      long at = positions.at(positions.offset(unprintable.getPosition()));
      String character = String.format("U+%04X", unprintable.getCodePoint());
      return Diagnostic.error(
          SUMMARY,
          "The control character " + character + " cannot stand in YAML. Remove it." + LOST,
          Position.range(file.path(), at, at));
    }
    return Diagnostic.error(SUMMARY, "It cannot be parsed." + LOST, file.head());
  }

  /** Returns the error for a line that starts at an offset and is longer than the limit. */
  Diagnostic lineTooLong(int offset, int limit) {
    long at = positions.at(offset);
    return Diagnostic.error(
        "A line is too long",
        file.path()
            + " has a line of more than "
            + limit
            + " characters: that is the limit for YAML."
            + LOST
            + " Break the line.",
        Position.range(file.path(), at, at));
  }

  private String sentence(MarkedYAMLException marked) {
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    String context = marked.getContext() == null ? "" : marked.getContext();
    if (problem.contains("\\t(TAB)")) {
      return "A tab cannot indent YAML or start a value. Use spaces.";
    }
    int unstartable = problem.indexOf(" that cannot start any token");
    if (unstartable >= 0) {
      return capital(problem.substring(0, unstartable))
          + ": no value can start with it. Put the value in quotes.";
    }
    if (problem.equals("mapping values are not allowed here")) {
      return "No key can stand here. If the colon is part of a value, put the value in quotes; else"
          + " check the indentation.";
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return "The quote" + since(marked) + " is never closed. Close it.";
    }
    String start = context.isEmpty() ? "" : context + since(marked) + ": ";
    return capital(start + problem)
        + ". Check the indentation, quotes and brackets here and above.";
  }

  private String hint(SourceRange range) {
    String line = file.text().lines().skip(range.startLine() - 1L).findFirst().orElse("");
    return line.contains("{{") || line.contains("{%")
        ? " If another tool fills in what stands in the double braces, scan its output."
        : "";
  }

  private String since(MarkedYAMLException marked) {
    return marked.getContextMark() == null
        ? ""
        : " that starts at line " + Position.line(positions.of(marked.getContextMark()));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static Diagnostic badAlias(String name, boolean cyclic, SourceRange range) {
    return cyclic
        ? Diagnostic.error(
            "Alias stands inside of what it names",
            "*" + Excerpt.of(name) + " would contain itself; its value is unknown. Remove it.",
            range)
        : Diagnostic.error(
            "Alias names nothing",
            "There is no &"
                + Excerpt.of(name)
                + " before it in this document; its value is unknown. Define"
                + " the anchor first, or quote the text if no alias is meant.",
            range);
  }

  static Diagnostic unknownTag(String tag, SourceRange range) {
    return Diagnostic.warning(
        "Tag is not known",
        Excerpt.of(tag)
            + " is no intrinsic function of CloudFormation; each value with it is unknown. Check"
            + " its spelling; if a tool replaces it before deployment, scan that tool's output.",
        range);
  }
}
