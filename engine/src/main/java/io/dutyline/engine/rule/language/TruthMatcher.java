package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;

/** A question without an operand, and the answer that is wanted. */
record TruthMatcher(Question question, boolean wanted) implements Matcher {

  /** What is asked of a value. */
  enum Question {
    EXISTS("exists", "", ""),
    LITERAL("literal", "written as it stands", "a reference or a parameter"),
    SECRET_REFERENCE("secret-reference", "a dynamic reference to a secret", "no dynamic reference"),
    EXPOSED("exposed", "readable", "a dynamic reference to a secret");

    private final String word;
    private final String whenTrue;
    private final String whenFalse;

    Question(String word, String whenTrue, String whenFalse) {
      this.word = word;
      this.whenTrue = whenTrue;
      this.whenFalse = whenFalse;
    }

    /** Returns the word for it in a rule. */
    String word() {
      return word;
    }

    private Truth ask(Value value) {
      return switch (this) {
        case EXISTS -> Comparison.exists(value);
        case LITERAL -> Comparison.isLiteral(value);
        case SECRET_REFERENCE -> Comparison.isSecretReference(value);
        case EXPOSED -> Exposure.of(value);
      };
    }
  }

  @Override
  public Outcome fit(Value value, Subject subject, Reading reading) {
    Truth truth = question.ask(value);
    return Outcome.just(wanted ? truth : truth.not());
  }

  @Override
  public String expectation(Subject subject, Reading reading) {
    return wanted ? question.whenTrue : question.whenFalse;
  }

  @Override
  public String fact(Value value, Truth fits) {
    return question == Question.EXPOSED ? Exposure.describe(value) : "";
  }

  @Override
  public boolean looksInside() {
    return question != Question.EXISTS;
  }

  @Override
  public boolean isAboutSecrets() {
    return question == Question.EXPOSED || question == Question.SECRET_REFERENCE;
  }
}
