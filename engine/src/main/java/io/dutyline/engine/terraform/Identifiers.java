package io.dutyline.engine.terraform;

import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Refinements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is certain about attributes that nobody wrote, by their names. */
final class Identifiers {
  private Identifiers() {}

  /** Returns whether an attribute says what AWS calls a resource: ARNs and ids are called so. */
  static boolean isIdentifier(String attribute) {
    return attribute.equals("id")
        || attribute.equals("arn")
        || attribute.endsWith("_id")
        || attribute.endsWith("_arn");
  }

  /**
   * Returns an unknown value for an attribute; it is taken for granted that there is one.
   *
   * @param name unique in the stack: {@code aws_s3_bucket.a.arn}
   */
  static HclValue unknown(String name, String attribute, Set<Mark> marks) {
    boolean identifier = isIdentifier(attribute);
    TextForm.Kind kind = identifier ? TextForm.Kind.IDENTIFIER : TextForm.Kind.ANY;
    return input(kind, name, identifier ? HclType.STRING : HclType.DYNAMIC, marks);
  }

  /** Returns the path of the root module's folder on the machine: only its end is known. */
  static HclValue workingFolder(String rootFolder) {
    String name = "path.cwd";
    Set<Mark> marks = Set.of(Provenance.Because.of(Cause.CONFIGURATION, name));
    Mark source = new Provenance.Source(TextForm.Kind.ANY, name, marks);
    List<HclValue> parts = new ArrayList<>();
    parts.add(new HclValue.Unknown(HclType.STRING, Refinements.NOT_NULL, Set.of(source)));
    if (!rootFolder.isEmpty()) {
      parts.add(new HclValue.Text("/" + rootFolder));
    }
    return text(HclType.STRING, parts, marks);
  }

  /** Returns the unknown number of an account. */
  static HclValue account(String name, Set<Mark> marks) {
    return input(TextForm.Kind.ACCOUNT, name, HclType.STRING, marks);
  }

  /** Returns an unknown value that is told from all others by its name. */
  static HclValue input(TextForm.Kind kind, String name, HclType type, Set<Mark> marks) {
    Mark source = new Provenance.Source(kind, name, marks);
    HclValue part = new HclValue.Unknown(HclType.STRING, Refinements.NOT_NULL, Set.of(source));
    boolean text = type == HclType.STRING || type == HclType.DYNAMIC;
    return text
        ? text(type, List.of(part), marks)
        : new HclValue.Unknown(type, Refinements.NOT_NULL, marks);
  }

  private static HclValue text(HclType type, List<HclValue> parts, Set<Mark> marks) {
    Refinements refinements =
        new Refinements(
            true,
            "",
            Optional.empty(),
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            List.of(),
            new Refinements.Form.Joined(parts));
    return new HclValue.Unknown(type, refinements, marks);
  }
}
