package io.dutyline.engine.model;

/**
 * Tells what can be a Region's name from what cannot; which Regions there are is not known here.
 * Public for all that read what people write: configuration, deployment files.
 */
public final class RegionName {
  private RegionName() {}

  /**
   * Returns whether the text is letters, hyphens and a number at the end: {@code us-gov-west-1}.
   */
  public static boolean isPlausible(String text) {
    int last = text.lastIndexOf('-');
    int first = text.indexOf('-');
    return first >= 2
        && last > first + 1
        && isAll(text.substring(0, last), 'a', 'z')
        && last < text.length() - 1
        && isAll(text.substring(last + 1), '0', '9');
  }

  private static boolean isAll(String text, char from, char to) {
    return text.chars().allMatch(c -> (c >= from && c <= to) || (c == '-' && from == 'a'));
  }
}
