package io.dutyline.engine.config;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Finds the comments of a YAML file that waive. By its tokens, as a {@code #} in a string or in a
 * block of text is no comment.
 */
final class WaiverComments {
  private final SourceFile file;

  private WaiverComments(SourceFile file) {
    this.file = file;
  }

  /** Returns the comments in the order they stand; those before the place where the YAML breaks. */
  static List<WaiverComment> find(SourceFile file) {
    return file.text().contains(WaiverComment.MARKER) ? new WaiverComments(file).scan() : List.of();
  }

  private List<WaiverComment> scan() {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    options.setCodePointLimit(Integer.MAX_VALUE);
    List<WaiverComment> comments = new ArrayList<>();
    try {
      ScannerImpl scanner = new ScannerImpl(new StreamReader(file.text()), options);
      while (!scanner.checkToken(Token.ID.StreamEnd)) {
        if (scanner.getToken() instanceof CommentToken token) {
          comment(token).ifPresent(comments::add);
        }
      }
    } catch (YAMLException e) {
      // The template's own reader reports it, at the same place.
    }
    return comments;
  }

  private Optional<WaiverComment> comment(CommentToken token) {
    String text = token.getValue().strip();
    int behind = WaiverComment.MARKER.length();
    boolean waives =
        text.startsWith(WaiverComment.MARKER)
            && (text.length() == behind || Character.isWhitespace(text.charAt(behind)));
    if (!waives) {
      return Optional.empty();
    }
    int offset = file.text().offsetByCodePoints(0, token.getStartMark().getIndex());
    int lineStart = file.text().lastIndexOf('\n', offset - 1) + 1;
    int line = token.getStartMark().getLine() + 1;
    int column = offset - lineStart + 1;
    int end = column + 1 + token.getValue().length();
    return Optional.of(
        new WaiverComment(
            text.substring(behind).strip(),
            new SourceRange(file.path(), line, column, line, end),
            file.text().substring(lineStart, offset).isBlank()));
  }
}
