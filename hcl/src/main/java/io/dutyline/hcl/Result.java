package io.dutyline.hcl;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a step made of its input, as far as it could, and what is wrong with the input.
 *
 * @param value always something to go on with: a body without what could not be read, an unknown
 *     value for an expression that has none
 */
public record Result<T>(T value, List<Problem> problems) {
  public Result {
    requireNonNull(value, "value");
    problems = List.copyOf(problems);
  }

  public static <T> Result<T> of(T value) {
    return new Result<>(value, List.of());
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
