package io.dutyline.hcl.value;

/**
 * Something that is remembered about a value and about all that is computed from it. Equal marks
 * count as one. Applications have their own, for where a value comes from.
 */
public interface Mark {
  /** The value is sensitive: nothing may show it. */
  Mark SENSITIVE = Sensitivity.SENSITIVE;

  /** The one mark that the language itself knows. */
  enum Sensitivity implements Mark {
    SENSITIVE
  }
}
