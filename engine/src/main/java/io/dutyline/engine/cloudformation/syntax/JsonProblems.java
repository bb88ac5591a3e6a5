package io.dutyline.engine.cloudformation.syntax;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;

/** What to tell a user of JSON that cannot be read. */
final class JsonProblems {
  private static final String SUMMARY = "Template is not valid JSON";
  private static final String LOST = " Nothing of the file was analysed.";

  private final SourceFile file;
  private final String text;

  JsonProblems(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** Returns the error for a second value after the root. */
  Diagnostic trailing(JsonLocation location) {
    return at(
        (int) location.getCharOffset(),
        "The text goes on after its last bracket. Remove the rest.");
  }

  /** Returns the error that ends the reading. */
  Diagnostic explain(JsonProcessingException problem) {
    String message = problem.getOriginalMessage();
    if (problem instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
      return at(text.length(), "The file ends before its last bracket or quote. Is it cut off?");
    }
    int offset = offsetOf(problem.getLocation());
    return at(offset, adviceAt(offset, message));
  }

  private int offsetOf(JsonLocation location) {
    long offset = location == null ? 0 : location.getCharOffset();
    return (int) Math.max(0, Math.min(text.length(), offset));
  }

  private String adviceAt(int offset, String message) {
    char found = offset < text.length() ? text.charAt(offset) : ' ';
    char before = lastBefore(offset);
    if ((found == '}' || found == ']') && before == ',') {
      return "A comma stands before the closing bracket. Remove the comma.";
    }
    if (found == '/' || found == '#') {
      return "JSON has no comments. Remove it, or put it under Metadata.";
    }
    if (found == '\'') {
      return "JSON strings have double quotes. Replace the single ones.";
    }
    if (found == '"') {
      return "A comma is missing before this string, or a quote inside of the one before is not"
          + " escaped.";
    }
    int source = message.indexOf(" (for "); // names a place by the parser, not by the user's words
    return (source < 0 ? message : message.substring(0, source)) + ".";
  }

  private char lastBefore(int offset) {
    int at = offset - 1;
    while (at >= 0 && text.charAt(at) <= ' ') {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private Diagnostic at(int offset, String detail) {
    long position = new LineTable(text).at(offset);
    return Diagnostic.error(
        SUMMARY, detail + LOST, Position.range(file.path(), position, position));
  }
}
