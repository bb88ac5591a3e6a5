package io.dutyline.hcl.value;

/** A value is not, and does not become, what is asked for. */
public final class ConversionException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String message;

  /**
   * @param message without a full stop, of types and places and never of a value: {@code element 0:
   *     a string is required}
   */
  public ConversionException(String message) {
    super(message, null, false, false);
    this.message = message;
  }

  /** Returns the message, which there always is. */
  @Override
  public String getMessage() {
    return message;
  }
}
