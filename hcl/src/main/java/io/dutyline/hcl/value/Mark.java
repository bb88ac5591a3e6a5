package io.dutyline.hcl.value;

/**
 * Something that is remembered about a value and about all that is computed from it. Equal marks
 * count as one. Applications have their own, for where a value comes from.
 */
// Nobody gets at the enum but through this constant, so that it is never initialised first.
@SuppressWarnings("ClassInitializationDeadlock")
public interface Mark {
  /** The value is sensitive: nothing may show it. */
  Mark SENSITIVE = Sensitivity.SENSITIVE;

  /**
   * Returns the mark that an attribute of an unknown value has, for this one of the value itself: a
   * mark that says where a value comes from may follow it.
   */
  default Mark attribute(String name) {
    return this;
  }

  /** The one mark that the language itself knows. */
  enum Sensitivity implements Mark {
    SENSITIVE
  }
}
