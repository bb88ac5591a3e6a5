package io.dutyline.hcl.eval;

/** Unwinds an evaluation that costs too much. */
final class LimitReachedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;

  LimitReachedException(String message) {
    super(message, null, false, false);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
