package io.dutyline.engine.pack;

import io.dutyline.engine.rule.Requirement;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Function;

/** Makes the requirements that packs have as classes. */
record JavaRequirements(ClassLoader loader) implements Function<String, Optional<Requirement>> {
  @Override
  public Optional<Requirement> apply(String name) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      return Requirement.class.isAssignableFrom(type)
          ? Optional.of((Requirement) type.getConstructor().newInstance())
          : Optional.empty();
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException
        | LinkageError e) {
      return Optional.empty();
    }
  }
}
