package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.PlainDocument;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Reads files with values of parameters: CloudFormation's own list, {@code ["Key=Value"]}, template
 * configurations of CodePipeline ({@code Parameters}, {@code Tags}, {@code StackPolicy}; Rain's are
 * alike), and deployment files of Git sync. Sources: the AWS CLI's reference of {@code
 * create-stack} and {@code deploy}, CodePipeline's user guide on template configurations, the
 * CloudFormation user guide on Git sync.
 */
public final class ParameterFile {
  /** In characters. Values of parameters are short; what is longer is something else. */
  private static final int LONGEST = 500_000;

  private ParameterFile() {}

  /**
   * Returns what the file says; empty without diagnostics if it is no such file, and with a warning
   * if it looks like one but cannot be read.
   */
  public static Parsed<ParameterSet> recognise(SourceFile file) {
    if (!mayBe(file.text())) {
      return Parsed.failed(List.of());
    }
    Parsed<Node> document = PlainDocument.read(file);
    if (document.value().isEmpty()) {
      // That a file cannot be read is worth a word only where it surely is one of these.
      boolean sure = file.text().contains("ParameterKey");
      return Parsed.failed(
          sure ? document.diagnostics().stream().map(ParameterFile::warning).toList() : List.of());
    }
    ParameterDocument reader = new ParameterDocument(file, false);
    Optional<ParameterSet> set = reader.read(document.value().get());
    return new Parsed<>(set, set.isEmpty() ? List.of() : reader.diagnostics());
  }

  /**
   * Returns what a file says that the configuration names. It may also be a plain map of values. An
   * error says that it is no such file.
   */
  public static Parsed<ParameterSet> read(SourceFile file) {
    Parsed<Node> document = PlainDocument.read(file);
    if (document.value().isEmpty()) {
      return Parsed.failed(
          document.diagnostics().isEmpty() ? List.of(noSuchFile(file)) : document.diagnostics());
    }
    ParameterDocument reader = new ParameterDocument(file, true);
    Optional<ParameterSet> set = reader.read(document.value().get());
    return new Parsed<>(set, set.isEmpty() ? List.of(noSuchFile(file)) : reader.diagnostics());
  }

  /** False for nearly all that is none, at the cost of a glance. */
  private static boolean mayBe(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return text.contains("ParameterKey")
        || text.contains("template-file-path")
        || (text.contains("Parameters") && !text.contains("Resources"))
        || startsLikePairs(text);
  }

  /** Returns whether a text starts with {@code ["Key=}. */
  private static boolean startsLikePairs(String text) {
    int bracket = afterSpace(text, 0);
    if (bracket == text.length() || text.charAt(bracket) != '[') {
      return false;
    }
    int quote = afterSpace(text, bracket + 1);
    int at = quote + 1;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && text.charAt(quote) == '"'
        && at > quote + 1
        && text.charAt(at) == '=';
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static Diagnostic noSuchFile(SourceFile file) {
    return Diagnostic.error(
        "Not a parameter file",
        "The configuration names it as one, but it is neither a list of ParameterKey and"
            + " ParameterValue, nor a map of Parameters, nor a plain map of values.",
        file.head());
  }

  private static Diagnostic warning(Diagnostic problem) {
    return Diagnostic.warning("Parameter file cannot be read", problem.detail(), problem.range());
  }
}
