package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a step made of its input, and what it has to tell about it. Errors are data: a step that met
 * some still returns what it could make.
 *
 * @param value empty when nothing at all could be made; then an error says why
 */
public record Parsed<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Parsed {
    requireNonNull(value, "value");
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Parsed<T> of(T value, List<Diagnostic> diagnostics) {
    return new Parsed<>(Optional.of(value), diagnostics);
  }

  public static <T> Parsed<T> failed(List<Diagnostic> diagnostics) {
    return new Parsed<>(Optional.empty(), diagnostics);
  }
}
