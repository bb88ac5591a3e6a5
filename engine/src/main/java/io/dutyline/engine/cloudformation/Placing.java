package io.dutyline.engine.cloudformation;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the resources of one template into the place of its stack in a tree of them. */
final class Placing {
  private final Deployed deployed;
  private final List<Call> calls;
  private final @Nullable Value existence;
  private final @Nullable Value region;

  /**
   * @param calls on the way to the stack
   * @param existence of the stack; null if it is the outermost one
   */
  Placing(Deployed deployed, List<Call> calls, @Nullable Value existence, Preparation preparation) {
    this.deployed = deployed;
    this.calls = calls;
    this.existence = existence;
    boolean elsewhere = deployed.place() != Names.ROOT;
    this.region =
        elsewhere
            ? preparation.evaluator(View.RESOURCES).scope().values().get(PseudoParameters.REGION)
            : null;
  }

  Resource place(Resource resource) {
    if (existence == null) {
      return resource;
    }
    Map<String, Value> attributes = resource.attributes();
    if (region != null) {
      attributes = new HashMap<>(attributes);
      attributes.put(Resource.REGION, Relocation.to(resource.head(), region));
    }
    return new Resource(
        deployed.names().of(resource.address()),
        resource.type(),
        resource.canonicalType(),
        resource.properties(),
        attributes,
        both(existence, resource.existence()),
        resource.head(),
        resource.body(),
        calls,
        resource.terms(),
        resource.part(),
        resource.maker());
  }

  /** A resource is there where its stack is, if its own condition holds. */
  private static Value both(Value outer, Value own) {
    if (outer instanceof Choice choice) {
      return new Choice(
          choice.condition(),
          both(choice.whenTrue(), own),
          both(choice.whenFalse(), own),
          choice.undecided(),
          own.range(),
          choice.origin());
    }
    if (outer instanceof Scalar scalar && scalar.asBoolean().orElse(false)) {
      return own;
    }
    boolean never = own instanceof Scalar scalar && !scalar.asBoolean().orElse(true);
    return outer instanceof Unknown && never ? own : outer.from(own.range(), outer.origin());
  }
}
