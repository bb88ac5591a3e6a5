package io.dutyline.engine.cloudformation.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns SnakeYAML's marks into {@link Position}s. A mark counts code points and takes U+0085,
 * U+2028 and U+2029 for line ends; a position counts UTF-16 code units and lines as editors do. In
 * a text without such characters, that is nearly always, both agree.
 */
final class YamlPositions {
  private final String text;
  private final int[] supplementary;
  private final boolean marksAgree;
  private @Nullable LineTable lines;

  YamlPositions(String text) {
    this.text = text;
    int[] found = new int[0];
    int count = 0;
    boolean odd = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x85) {
        continue;
      }
      odd |= c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
      if (Character.isHighSurrogate(c)) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count + 8) : found;
        found[count] = i - count;
        count++;
      }
    }
    supplementary = Arrays.copyOf(found, count);
    marksAgree = count == 0 && !odd;
  }

  long of(Mark mark) {
    return marksAgree
        ? Position.of(mark.getLine() + 1, mark.getColumn() + 1)
        : at(offset(mark.getIndex()));
  }

  /** Returns the offset in UTF-16 code units of the character with this index in code points. */
  int offset(int index) {
    int before = Arrays.binarySearch(supplementary, index);
    return Math.min(text.length(), index + (before >= 0 ? before : -before - 1));
  }

  /** Returns the position of the character at this offset in UTF-16 code units. */
  long at(int offset) {
    if (lines == null) {
      lines = new LineTable(text);
    }
    return lines.at(offset);
  }

  /** Returns where the white space begins that ends just before {@code end}. */
  long beforeBlanks(Mark start, Mark end) {
    int first = offset(start.getIndex());
    int at = offset(end.getIndex());
    while (at > first && text.charAt(at - 1) <= ' ') {
      at--;
    }
    return at(at);
  }

  /** Returns where a node's content starts: behind its tag and anchor, or at its end if empty. */
  long afterProperties(Mark start) {
    int at = offset(start.getIndex());
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '!' || c == '&') {
        at = wordEnd(at);
      } else if (c == '#') {
        at = lineEnd(at);
      } else if (c <= ' ') {
        at++;
      } else {
        break;
      }
    }
    return at(at);
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ' && ",[]{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
