package io.dutyline.engine.config;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.hcl.Position;
import io.dutyline.hcl.syntax.Comment;
import io.dutyline.hcl.syntax.HclParser;
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
 * Finds the comments of a file that waive: of HCL by its name, else of YAML. By its tokens, as a
 * {@code #} in a string or in a block of text is no comment.
 */
final class WaiverComments {
  private final SourceFile file;

  private WaiverComments(SourceFile file) {
    this.file = file;
  }

  /** Returns the comments in the order they stand; those before the place where the YAML breaks. */
  static List<WaiverComment> find(SourceFile file) {
    if (!file.text().contains(WaiverComment.MARKER)) {
      return List.of();
    }
    WaiverComments comments = new WaiverComments(file);
    return file.path().endsWith(".tf") ? comments.ofHcl() : comments.ofYaml();
  }

  private List<WaiverComment> ofHcl() {
    List<String> lines = file.text().lines().toList();
    List<WaiverComment> comments = new ArrayList<>();
    for (Comment comment : HclParser.comments(file.path(), file.text())) {
      Position start = comment.range().start();
      String line = lines.get(start.line() - 1);
      int column = Math.max(1, line.indexOf(WaiverComment.MARKER) + 1);
      SourceRange range =
          new SourceRange(file.path(), start.line(), column, start.line(), line.length() + 1);
      boolean alone = line.stripLeading().startsWith("#") || line.stripLeading().startsWith("/");
      said(comment.text()).ifPresent(text -> comments.add(new WaiverComment(text, range, alone)));
    }
    return comments;
  }

  private List<WaiverComment> ofYaml() {
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

  /** Returns what stands behind the marker; empty if the comment has none. */
  private static Optional<String> said(String comment) {
    String text = comment.strip();
    int behind = WaiverComment.MARKER.length();
    boolean waives =
        text.startsWith(WaiverComment.MARKER)
            && (text.length() == behind || Character.isWhitespace(text.charAt(behind)));
    return waives ? Optional.of(text.substring(behind).strip()) : Optional.empty();
  }

  private Optional<WaiverComment> comment(CommentToken token) {
    return said(token.getValue()).map(text -> comment(token, text));
  }

  private WaiverComment comment(CommentToken token, String text) {
    int offset = file.text().offsetByCodePoints(0, token.getStartMark().getIndex());
    int lineStart = file.text().lastIndexOf('\n', offset - 1) + 1;
    int line = token.getStartMark().getLine() + 1;
    int column = offset - lineStart + 1;
    int end = column + 1 + token.getValue().length();
    return new WaiverComment(
        text,
        new SourceRange(file.path(), line, column, line, end),
        file.text().substring(lineStart, offset).isBlank());
  }
}
