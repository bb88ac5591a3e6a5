package io.dutyline.engine.rule.language;

import io.dutyline.engine.iam.PrincipalKind;
import io.dutyline.engine.iam.Statement;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Requirement;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Describes statements of IAM policies. */
sealed interface StatementClaim {
  /**
   * Returns whether the statement is so.
   *
   * @param at the raw statement where it stands
   */
  Outcome judge(Statement statement, Subject at, Reading reading);

  /** The effect is that. */
  record Effect(String effect) implements StatementClaim {
    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return Outcome.just(statement.effect(effect));
    }
  }

  /** It covers one, or all, of these actions whole. */
  record Grants(List<String> actions, boolean all) implements StatementClaim {
    public Grants {
      actions = List.copyOf(actions);
    }

    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return Outcome.just(
          all ? every(actions, statement::grants) : some(actions, statement::grants));
    }
  }

  /** It has an action in common with one of the patterns. */
  record Touches(List<String> actions) implements StatementClaim {
    public Touches {
      actions = List.copyOf(actions);
    }

    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return Outcome.just(some(actions, statement::touches));
    }
  }

  /** It covers one of the resources whole. */
  record Covers(List<String> resources) implements StatementClaim {
    public Covers {
      resources = List.copyOf(resources);
    }

    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return Outcome.just(some(resources, statement::coversResource));
    }
  }

  /** It is about everyone. */
  record Anyone() implements StatementClaim {
    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return Outcome.just(statement.anyone());
    }
  }

  /** A list in it fits, as it is written. */
  record Listed(Part part, Matcher matcher) implements StatementClaim {
    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      Value list = part.of(statement);
      return Fit.of(matcher, list, at, reading);
    }
  }

  /** Its lists, by their words in a rule. */
  enum Part {
    ACTIONS("actions"),
    NOT_ACTIONS("not-actions"),
    RESOURCES("resources"),
    NOT_RESOURCES("not-resources"),
    PRINCIPALS("principals"),
    SERVICES("services"),
    ACCOUNTS("accounts"),
    FEDERATED("federated");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** Returns the word for it in a rule. */
    String word() {
      return word;
    }

    private Value of(Statement statement) {
      return switch (this) {
        case ACTIONS -> statement.actions();
        case NOT_ACTIONS -> statement.notActions();
        case RESOURCES -> statement.resources();
        case NOT_RESOURCES -> statement.notResources();
        case PRINCIPALS -> statement.principals();
        case SERVICES -> statement.principals(PrincipalKind.SERVICE);
        case ACCOUNTS -> statement.principals(PrincipalKind.AWS);
        case FEDERATED -> statement.principals(PrincipalKind.FEDERATED);
      };
    }
  }

  /** It has such a condition. */
  record Conditioned(List<String> keys, List<String> operators, Optional<Matcher> matcher)
      implements StatementClaim {
    public Conditioned {
      keys = List.copyOf(keys);
      operators = List.copyOf(operators);
    }

    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      Function<Value, Truth> test =
          value -> matcher.map(m -> m.fit(value, at, reading).truth()).orElse(Truth.TRUE);
      return Outcome.just(statement.hasCondition(keys, operators, test));
    }
  }

  /** All of them are so. */
  record All(List<StatementClaim> of) implements StatementClaim {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      Outcome outcome = Outcome.TRUE;
      for (StatementClaim each : of) {
        outcome = outcome.and(each.judge(statement, at, reading));
      }
      return outcome;
    }
  }

  /** One or more of them are so. */
  record Any(List<StatementClaim> of) implements StatementClaim {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      Outcome outcome = Outcome.FALSE;
      for (StatementClaim each : of) {
        outcome = outcome.or(each.judge(statement, at, reading));
      }
      return outcome;
    }
  }

  /** It is not so. */
  record Not(StatementClaim of) implements StatementClaim {
    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return of.judge(statement, at, reading).not();
    }
  }

  /** The raw statement fulfils a requirement. */
  record Raw(Requirement requirement) implements StatementClaim {
    @Override
    public Outcome judge(Statement statement, Subject at, Reading reading) {
      return requirement.judge(at, reading);
    }
  }

  private static Truth some(List<String> patterns, Function<String, Truth> question) {
    return patterns.stream().map(question).reduce(Truth.FALSE, Truth::or);
  }

  private static Truth every(List<String> patterns, Function<String, Truth> question) {
    return patterns.stream().map(question).reduce(Truth.TRUE, Truth::and);
  }
}
