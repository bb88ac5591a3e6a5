package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.language.Path.Root;
import io.dutyline.engine.rule.language.Path.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the text of one path. */
final class PathParser {
  /** Beside the properties of a resource, and not part of its type's schema. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "DeletionPolicy",
          "UpdateReplacePolicy",
          "DependsOn",
          "Metadata",
          "UpdatePolicy",
          "CreationPolicy",
          "PreventDestroy");

  private static final Map<String, Root> WORDS =
      Map.of("type", Root.TYPE, "address", Root.ADDRESS, "key", Root.KEY, "region", Root.REGION);

  private final String text;
  private int at;

  private PathParser(String text) {
    this.text = text;
  }

  /**
   * Returns the path that {@code text} spells.
   *
   * @throws PathSyntaxException if it spells none; its message says why
   */
  static Path parse(String text) throws PathSyntaxException {
    return new PathParser(text).path();
  }

  /** Says what is wrong with the text of a path, a sentence. */
  static final class PathSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    PathSyntaxException(String message) {
      super(message);
    }
  }

  private Path path() throws PathSyntaxException {
    if (text.equals(".")) {
      return new Path(text, Root.HERE, "", List.of());
    }
    if (text.startsWith("$")) {
      at = 1;
      return special();
    }
    if (text.startsWith("/")) {
      at = 1;
      return new Path(text, Root.JUDGED, "", steps());
    }
    return new Path(text, Root.HERE, "", steps());
  }

  private Path special() throws PathSyntaxException {
    if (text.startsWith("$tag{") && text.endsWith("}")) {
      return new Path(text, Root.TAG, text.substring(5, text.length() - 1), List.of());
    }
    if (text.startsWith("$account.")) {
      return new Path(text, Root.ACCOUNT, text.substring("$account.".length()), List.of());
    }
    if (text.startsWith("$setting.")) {
      return new Path(text, Root.SETTING, text.substring("$setting.".length()), List.of());
    }
    String word = name();
    Root root = WORDS.get(word);
    if (root != null && at == text.length()) {
      return new Path(text, root, "", List.of());
    }
    if (ATTRIBUTES.contains(word)) {
      return new Path(text, Root.ATTRIBUTE, word, furtherSteps(new ArrayList<>()));
    }
    throw new PathSyntaxException(
        "There is no '%s'; after $ stands type, address, key, region, tag{Name}, account.KEY,"
                .formatted(text)
            + " setting.KEY or an attribute such as DeletionPolicy.");
  }

  private List<Step> steps() throws PathSyntaxException {
    List<Step> steps = new ArrayList<>();
    if (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != '{') {
      steps.add(new Path.Property(name()));
    }
    return furtherSteps(steps);
  }

  private List<Step> furtherSteps(List<Step> steps) throws PathSyntaxException {
    while (at < text.length()) {
      char next = text.charAt(at++);
      switch (next) {
        case '.' -> steps.add(new Path.Property(name()));
        case '[' -> steps.add(bracket(upTo(']')));
        case '{' -> steps.add(brace(upTo('}')));
        default -> throw new PathSyntaxException("'%c' has no place here.".formatted(next));
      }
    }
    return steps;
  }

  private String name() throws PathSyntaxException {
    int start = at;
    while (at < text.length() && ".[]{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw new PathSyntaxException(
          "A name is missing after '%s'.".formatted(text.substring(0, at)));
    }
    return text.substring(start, at);
  }

  private String upTo(char close) throws PathSyntaxException {
    int end = text.indexOf(close, at);
    if (end < 0) {
      throw new PathSyntaxException("'%c' is missing.".formatted(close));
    }
    String inside = text.substring(at, end);
    at = end + 1;
    return inside;
  }

  private static Step bracket(String inside) throws PathSyntaxException {
    int equals = inside.indexOf('=');
    if (inside.isEmpty()) {
      return new Path.Elements();
    }
    if (equals <= 0) {
      throw new PathSyntaxException("Between [ and ] stands nothing, or Key=Name.");
    }
    return new Path.Keyed(inside.substring(0, equals), inside.substring(equals + 1));
  }

  private static Step brace(String inside) {
    return inside.isEmpty() ? new Path.Values() : new Path.Entry(inside);
  }
}
