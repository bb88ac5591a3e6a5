package io.dutyline.engine.iam;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An IAM policy: identity, resource, trust or key policy.
 *
 * @param statements those that are known to be there, or that may be: see {@link
 *     Statement#existence}
 * @param more whether there are further statements: false, or unknown where a part of the policy is
 *     unknown or cannot be read
 */
public record PolicyDocument(List<Statement> statements, Truth more) {
  private static final PolicyDocument OPEN = new PolicyDocument(List.of(), Truth.UNKNOWN);

  public PolicyDocument {
    statements = List.copyOf(statements);
    requireNonNull(more, "more");
  }

  /**
   * Reads a policy.
   *
   * @param policy a map, or a JSON text; absent is a policy without statements, and anything else
   *     one of which nothing is known
   * @param settle takes each value that is read to what it is in the caller's scenario: never a
   *     choice
   */
  public static PolicyDocument of(Value policy, UnaryOperator<Value> settle) {
    Parts parts = new Parts(settle);
    Value settled = parts.settle(policy);
    if (settled instanceof Absent) {
      return new PolicyDocument(List.of(), Truth.FALSE);
    }
    if (settled instanceof Scalar text) {
      Optional<Value> json = JsonText.parse(text);
      return json.filter(MapValue.class::isInstance).map(map -> read(map, parts)).orElse(OPEN);
    }
    return settled instanceof MapValue ? read(settled, parts) : OPEN;
  }

  private static PolicyDocument read(Value policy, Parts parts) {
    Value written = parts.field(policy, "Statement");
    if (written instanceof Absent) {
      return new PolicyDocument(List.of(), Truth.FALSE);
    }
    Value list = parts.listOf(written);
    if (!(list instanceof ListValue statements)) {
      return OPEN;
    }
    List<Statement> read = new ArrayList<>();
    for (Value element : statements.elements()) {
      read.add(Statement.of(element, parts));
    }
    return new PolicyDocument(read, statements.rest() == null ? Truth.FALSE : Truth.UNKNOWN);
  }
}
