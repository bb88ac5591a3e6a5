package io.dutyline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Lays out the help of a command. */
final class Help {
  private static final int COLUMN = 28;

  private final int width;

  Help(int width) {
    this.width = width;
  }

  String of(Command command) {
    StringBuilder help = new StringBuilder();
    String operands = command.operands().isEmpty() ? "" : " " + command.operands();
    help.append("dutyline ").append(command.name()).append(" [OPTION...]").append(operands);
    help.append("\n\n");
    append(command.summary(), 0, help);
    help.append("\nOptions:\n");
    for (Option option : command.options()) {
      String letter = option.letter().map(each -> each + ", ").orElse("    ");
      String head =
          "  " + letter + option.name() + (option.takesValue() ? " " : "") + option.value();
      appendRow(head, option.help(), help);
    }
    for (String note : command.notes()) {
      help.append('\n');
      append(note, 0, help);
    }
    return help.toString();
  }

  /** Appends a word and what it means, in two columns. */
  void appendRow(String head, String text, StringBuilder help) {
    List<String> lines = wrap(text, width - COLUMN);
    boolean fits = head.length() < COLUMN - 1;
    help.append(head);
    help.append(fits ? " ".repeat(COLUMN - head.length()) : "\n" + " ".repeat(COLUMN));
    help.append(String.join("\n" + " ".repeat(COLUMN), lines)).append('\n');
  }

  /** Appends a paragraph, each of its lines behind {@code indent} blanks. */
  void append(String text, int indent, StringBuilder help) {
    String margin = " ".repeat(indent);
    for (String line : wrap(text, width - indent)) {
      help.append(margin).append(line).append('\n');
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
