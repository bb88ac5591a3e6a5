package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.TextForm.Kind;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Type;

/** What is certain about the texts that AWS gives for a resource. */
final class ResourceHints {
  private ResourceHints() {}

  /**
   * Returns what is certain about what Ref gives.
   *
   * @param address of the resource within its tree of stacks
   */
  static Hints of(String logicalId, String address) {
    TextForm form = TextForm.ofInput(Kind.IDENTIFIER, logicalId, "resource " + address);
    return Hints.ofType(Type.STRING).formed(form);
  }

  /** Returns what is certain about an attribute: by custom, ARNs and ids are called so. */
  static Hints of(String logicalId, String address, String attribute) {
    String name = logicalId + "." + attribute;
    String input = "resource " + address;
    boolean identifies = attribute.endsWith("Arn") || attribute.endsWith("Id");
    return identifies
        ? Hints.ofType(Type.STRING).formed(TextForm.ofInput(Kind.IDENTIFIER, name, input))
        : Hints.NONE.formed(TextForm.ofInput(Kind.ANY, name, input));
  }
}
