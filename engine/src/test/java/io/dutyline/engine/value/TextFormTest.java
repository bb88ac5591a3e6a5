package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.TextForm.Kind;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are spelt with their inputs in braces: {A} any, {#A} an account, {=A} an identifier. */
final class TextFormTest {
  private static final SourceRange HERE = new SourceRange("t.yaml", 1, 1, 1, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{A}-x    | {A}-x    | TRUE",
        "{A}-x    | {A}-y    | FALSE",
        "{A}-x    | {A}      | FALSE",
        "{A}-x    | {B}-x    | UNKNOWN",
        "a{A}aa   | a{A}a    | FALSE",
        "{A}a     | a{A}     | UNKNOWN",
        "{A}      | text     | UNKNOWN",
        "a{A}     | text     | FALSE",
        "{A}xx    | text     | FALSE",
        "{A}t     | text     | UNKNOWN",
        "t{A}ext  | text     | UNKNOWN",
        "te{A}ext | text     | FALSE",
        "{#A}     | *        | FALSE",
        "{#A}     | 111122223333 | UNKNOWN",
        "{=A}     | *        | FALSE",
        "{=A}     | {=A}     | TRUE",
        "{=A}     | {=B}     | UNKNOWN",
      })
  void areCompared(String one, String other, Truth expected) {
    assertEquals(expected, Comparison.equal(value(one), value(other)));
    assertEquals(expected, Comparison.equal(value(other), value(one)));
  }

  private static Value value(String spelt) {
    List<Value> parts = new ArrayList<>();
    for (String part : spelt.split("(?=\\{)|(?<=\\})")) {
      parts.add(part.startsWith("{") ? input(part) : new Scalar(part, HERE, Origin.LITERAL));
    }
    if (parts.stream().allMatch(Scalar.class::isInstance)) {
      return parts.get(0);
    }
    String prefix = parts.get(0) instanceof Scalar scalar ? scalar.text() : "";
    return Unknown.because(Cause.PARAMETER, "an input", HERE)
        .with(Hints.startingWith(prefix).formed(TextForm.joined(parts)));
  }

  private static Unknown input(String part) {
    Kind kind =
        switch (part.charAt(1)) {
          case '#' -> Kind.ACCOUNT;
          case '=' -> Kind.IDENTIFIER;
          default -> Kind.ANY;
        };
    TextForm form = TextForm.ofInput(kind, part, part);
    return Unknown.because(Cause.PARAMETER, part, HERE)
        .with(Hints.ofType(Type.STRING).formed(form));
  }
}
