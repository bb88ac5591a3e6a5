package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Origin;
import org.jspecify.annotations.Nullable;

/** What there is to tell of the loops of a template. */
final class LoopDiagnostics {
  private final Diagnostics diagnostics;
  private final boolean named;

  /**
   * @param named whether the template names the transform that brings loops
   */
  LoopDiagnostics(Diagnostics diagnostics, boolean named) {
    this.diagnostics = diagnostics;
    this.named = named;
  }

  /** Loops are followed without their transform: what the author means to deploy is plain. */
  void use(Entry loop) {
    if (!named && diagnostics.isFirst("loop without a transform")) {
      diagnostics.warning(
          loop.key() + " needs the transform " + TransformSection.LANGUAGE_EXTENSIONS,
          "CloudFormation refuses a loop without it; here it is followed all the same. Name the"
              + " transform in the section Transform.",
          loop.keyRange());
    }
  }

  void malformed(Entry loop) {
    diagnostics.toldOfFunction(loop.key());
    diagnostics.warning(
        loop.key() + " does not get what it takes",
        "It takes a list of an identifier, a collection and a map. What it makes is not judged.",
        loop.keyRange());
  }

  void tooDeep(Entry loop, int most) {
    diagnostics.toldOfFunction(loop.key());
    diagnostics.warning(
        "Loop " + Loop.nameOf(loop.key()) + " stands too deep in others",
        "CloudFormation takes " + most + " loops in a loop. What this one makes is not judged.",
        loop.keyRange());
  }

  /**
   * @param input what would have to be known: {@code parameter Names}
   */
  void missing(Entry loop, String input, boolean inProperty) {
    diagnostics.toldOfFunction(loop.key());
    diagnostics.warning(
        "Loop " + Loop.nameOf(loop.key()) + " is not followed to its end",
        "What it runs over depends on "
            + input
            + ", which is not known here. "
            + (inProperty ? "What it makes is unknown." : "What it makes is not judged.")
            + " Give the parameters that it depends on a value in dutyline.yaml.",
        loop.keyRange());
  }

  void empty(Entry loop, Origin origin) {
    StringBuilder because = new StringBuilder();
    for (Assumption assumption : origin.assumptions()) {
      because.append(because.isEmpty() ? ", with " : " and ").append(assumption.describe());
    }
    diagnostics.note(
        "Loop " + Loop.nameOf(loop.key()) + " makes nothing",
        "There is nothing in what it runs over" + because + ".",
        loop.keyRange());
  }

  /** Of loops in each other the innermost comes first, and is what the author should look at. */
  void tooMuch(Entry loop, int most) {
    diagnostics.toldOfFunction(loop.key());
    if (diagnostics.isFirst("loops without an end")) {
      diagnostics.error(
          "Loop " + Loop.nameOf(loop.key()) + " makes too much",
          "The loops of "
              + loop.keyRange().path()
              + " make more than "
              + most
              + " entries of a map, or too large ones: that is the limit, and what goes beyond it"
              + " is not judged. Split the template.",
          loop.keyRange());
    }
  }

  /**
   * Tells what is wrong with a key that a loop makes.
   *
   * @param logicalId whether it is one
   * @param earlier what has the same key already; null if nothing has
   */
  void key(Entry made, boolean logicalId, @Nullable Entry earlier) {
    if (earlier != null && diagnostics.isFirst("twice " + place(made.keyRange()))) {
      diagnostics.warning(
          "Key " + made.key() + " is made twice",
          "It already comes from line "
              + earlier.keyRange().startLine()
              + "; CloudFormation refuses that, and only this one is read. Put the loop's identifier"
              + " into the key.",
          made.keyRange());
    }
    if (logicalId && !isAlphanumeric(made.key())) {
      diagnostics.warning(
          made.key() + " is no logical id",
          "CloudFormation takes letters and digits only, and refuses it. Write &{Name} for ${Name}:"
              + " it leaves the others out.",
          made.keyRange());
    }
  }

  private static String place(SourceRange range) {
    return range.path() + " " + range.startLine() + " " + range.startColumn();
  }

  private static boolean isAlphanumeric(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!Substitution.isAlphanumeric(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
