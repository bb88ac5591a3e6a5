package io.dutyline.engine.value;

/**
 * Whether something is a version at or above another one, or below it.
 *
 * @param right the order that answers with true
 */
record VersionQuestion(Version wanted, Version.Order right) implements ScalarQuestion {
  static VersionQuestion to(Scalar wanted, Version.Order right) {
    return new VersionQuestion(Version.parse(wanted.text()), right);
  }

  @Override
  public Truth of(Scalar scalar) {
    Version version = Version.parse(scalar.text());
    boolean comparable = version.hasNumber() && wanted.hasNumber();
    return comparable ? answer(version.comparedTo(wanted)) : Truth.FALSE;
  }

  /** The numbers that are whole in the prefix may decide already: {@code 13.} is above 12.4. */
  @Override
  public Truth ofTextStartingWith(String prefix) {
    if (!wanted.hasNumber()) {
      return Truth.FALSE;
    }
    Version start = Version.startedBy(prefix);
    return start.hasNumber() ? answer(start.comparedTo(wanted)) : Truth.UNKNOWN;
  }

  private Truth answer(Version.Order order) {
    return switch (order) {
      case BELOW, SAME_OR_ABOVE -> Truth.of(order == right);
      case OPEN -> Truth.UNKNOWN;
      case NONE -> Truth.FALSE;
    };
  }
}
