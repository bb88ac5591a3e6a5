package io.dutyline.engine.cloudformation.deployment;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the keys of a TOML file stand: those that begin a line, and tables. One inside of an inline
 * table is where the table is.
 */
final class TomlPlaces {
  private final Map<String, SourceRange> places = new HashMap<>();

  private TomlPlaces() {}

  static TomlPlaces of(SourceFile file) {
    TomlPlaces places = new TomlPlaces();
    String table = "";
    int line = 0;
    for (String text : file.text().split("\n", -1)) {
      line++;
      int start = indent(text);
      if (text.startsWith("[", start)) {
        table = plain(text.substring(start, end(text, ']')).replace("[", ""));
        places.put(table, file, line, start, Math.min(text.length(), end(text, ']') + 1));
      } else if (text.indexOf('=') > start && text.charAt(start) != '#') {
        String key = plain(text.substring(start, text.indexOf('=')));
        String path = table.isEmpty() ? key : table + "." + key;
        places.put(
            path, file, line, start, text.substring(0, text.indexOf('=')).stripTrailing().length());
      }
    }
    return places;
  }

  private void put(String path, SourceFile file, int line, int start, int end) {
    places.putIfAbsent(path, new SourceRange(file.path(), line, start + 1, line, end + 1));
  }

  private static int indent(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int end(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text.length() : at;
  }

  /** Returns a dotted key without its spaces and quotes. */
  private static String plain(String key) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c > ' ' && c != '"' && c != '\'') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Returns where a key stands; {@code otherwise} where that is not known. */
  SourceRange of(String path, SourceRange otherwise) {
    return places.getOrDefault(path, otherwise);
  }
}
