package io.dutyline.hcl.value;

/** Values as text, where a string is asked for. */
public final class ValueText {
  private ValueText() {}

  /** Returns the digits of a number, as {@code tostring} does. */
  public static String of(HclValue.Num number) {
    return Numbers.text(number.value());
  }

  public static String of(HclValue.Bool bool) {
    return bool.value() ? "true" : "false";
  }
}
