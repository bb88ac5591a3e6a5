package io.dutyline.engine.value;

/** Questions about how a value was written rather than what it is. */
final class WrittenForm {
  private static final String[] SECRETS = {"{{resolve:secretsmanager:", "{{resolve:ssm-secure:"};

  private WrittenForm() {}

  /** A list or a map is as it stands if all that is in it is. */
  static Truth isLiteral(Value value) {
    if (value instanceof Choice choice) {
      return isLiteral(choice.whenTrue()).agreeing(isLiteral(choice.whenFalse()));
    }
    Truth all = Truth.of(value.origin().literal() && !(value instanceof Absent || isOpen(value)));
    if (value instanceof ListValue list) {
      for (Value element : list.elements()) {
        all = element instanceof Absent ? all : all.and(isLiteral(element));
      }
    } else if (value instanceof MapValue map) {
      for (MapValue.Entry entry : map.entries().values()) {
        all = entry.value() instanceof Absent ? all : all.and(isLiteral(entry.value()));
      }
    }
    return all;
  }

  private static boolean isOpen(Value value) {
    return value instanceof Unknown
        || (value instanceof ListValue list && list.rest() != null)
        || (value instanceof MapValue map && map.rest() != null);
  }

  static Truth isSecretReference(Value value) {
    if (!(value instanceof Unknown unknown)) {
      return Truth.of(value instanceof Scalar scalar && isSecret(scalar.text()));
    }
    Truth ifPresent =
        isSecret(unknown.hints().prefix()) ? Truth.TRUE : isSecret(unknown.reason().cause());
    return unknown.hints().mayBeAbsent() ? ifPresent.and(Truth.UNKNOWN) : ifPresent;
  }

  private static boolean isSecret(String text) {
    return text.contains(SECRETS[0]) || text.contains(SECRETS[1]);
  }

  /**
   * A parameter may be given a reference when the stack is deployed; a resource never gives one.
   */
  private static Truth isSecret(Unknown.Cause cause) {
    return switch (cause) {
      case SECRET_REFERENCE -> Truth.TRUE;
      case PSEUDO_PARAMETER, RESOURCE_ATTRIBUTE, LOOKUP, CONFIGURATION -> Truth.FALSE;
      case PARAMETER, IMPORT, FUNCTION, LIMIT, INVALID -> Truth.UNKNOWN;
    };
  }
}
