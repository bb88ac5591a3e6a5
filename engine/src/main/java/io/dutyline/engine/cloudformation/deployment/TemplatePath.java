package io.dutyline.engine.cloudformation.deployment;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths relative to the scan root, with {@code /} separators, without looking at any file. */
final class TemplatePath {
  private TemplatePath() {}

  /**
   * Returns where a path leads from a folder on. One that leads out of the scan root starts with
   * {@code ..}, and so is no file's.
   */
  static String below(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + "/" + path.replace('\\', '/')).split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** Returns the folder that a file lies in; empty for the scan root. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Returns whether a file lies in a folder or below it. */
  static boolean isBelow(String path, String folder) {
    return folder.isEmpty() || path.startsWith(folder + "/");
  }

  /** Returns the file's name without its last ending. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
