package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.hcl.value.Mark;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What marks say, in the engine's words. */
final class Origins {
  /** What one can do something about comes first. */
  private static final List<Cause> BY_WEIGHT =
      List.of(
          Cause.LIMIT,
          Cause.INVALID,
          Cause.PARAMETER,
          Cause.IMPORT,
          Cause.SECRET_REFERENCE,
          Cause.LOOKUP,
          Cause.PSEUDO_PARAMETER,
          Cause.FUNCTION,
          Cause.RESOURCE_ATTRIBUTE,
          Cause.CONFIGURATION);

  private static final Comparator<Reason> WEIGHTIEST =
      Comparator.<Reason>comparingInt(each -> BY_WEIGHT.indexOf(each.cause()))
          .thenComparing(Reason::input);

  /** Marks of the same few inputs stand at thousands of values. */
  private final Map<Set<Mark>, Origin> known = new HashMap<>();

  /** Returns the origin of a value with these marks that is not written as it stands. */
  Origin of(Set<Mark> marks) {
    return marks.isEmpty() ? Origin.COMPUTED : known.computeIfAbsent(marks, Origins::read);
  }

  private static Origin read(Set<Mark> marks) {
    boolean sensitive = false;
    Set<Assumption> assumptions = new TreeSet<>();
    Set<Reference> references = new TreeSet<>();
    Set<String> via = new TreeSet<>();
    for (Mark mark : marks) {
      sensitive |= mark == Mark.SENSITIVE;
      if (mark instanceof Provenance.Assumed assumed) {
        assumptions.add(assumed.assumption());
      } else if (mark instanceof Provenance.Link link) {
        references.add(link.reference());
      } else if (mark instanceof Provenance.Given given) {
        via.add(given.step());
      }
    }
    return new Origin(false, sensitive, assumptions, references, List.copyOf(via));
  }

  /** Returns why a value with these marks is unknown. */
  static Reason reason(Set<Mark> marks) {
    Reason weightiest = null;
    for (Mark mark : marks) {
      if (mark instanceof Provenance.Because because
          && (weightiest == null || WEIGHTIEST.compare(because.reason(), weightiest) < 0)) {
        weightiest = because.reason();
      }
    }
    return weightiest != null ? weightiest : new Reason(Cause.FUNCTION, "this expression");
  }
}
