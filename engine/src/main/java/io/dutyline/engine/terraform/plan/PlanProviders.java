package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Regions that a plan's providers work in. */
final class PlanProviders {
  private static final String VARIABLE = "var.";

  private final PlanContent plan;
  private final Set<String> regions = new TreeSet<>();

  PlanProviders(PlanContent plan) {
    this.plan = plan;
  }

  /** Returns the Regions that were asked for so far and are known. */
  List<String> regions() {
    return List.copyOf(regions);
  }

  /**
   * Returns the Region of a provider: absent if the configuration leaves it to the environment.
   *
   * @param key of its configuration
   */
  Value region(String key, SourceRange at) {
    Expressions region =
        plan.providers().getOrDefault(key, Expressions.NONE).member("region").orElse(null);
    if (region == null) {
      return new Absent(at, Origin.COMPUTED);
    }
    String text = region.constant();
    if (text == null && region.references().size() == 1) {
      text = variable(region.references().get(0), key);
    }
    if (text == null) {
      String input = region.references().isEmpty() ? "provider " + key : region.references().get(0);
      return Unknown.because(Cause.PARAMETER, input, at);
    }
    regions.add(text);
    return new Scalar(text, at, Origin.COMPUTED);
  }

  private @Nullable String variable(String reference, String key) {
    boolean ofRoot = reference.startsWith(VARIABLE) && key.indexOf(':') < 0;
    Value value = ofRoot ? plan.variables().get(reference.substring(VARIABLE.length())) : null;
    return value instanceof Scalar scalar ? scalar.text() : null;
  }
}
