package io.dutyline.engine.rule.language;

import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.rule.language.Path.Step;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a path to every value that it leads to, through choices, and combines what is said of
 * them. A path that ends early in an element leads to an absent value there.
 */
final class Walk {
  /** Says something of one value at the end of the path; never sees a choice. */
  @FunctionalInterface
  interface Visit {
    /**
     * @param subject the part at the end of the path: its value, its place, its key
     */
    Outcome judge(Subject subject);
  }

  private final Path path;
  private final Reading reading;
  private final Mode mode;
  private final boolean conjunction;
  private final Visit visit;

  /** How an element is read that is a choice, one branch of which may be that it is not there. */
  private enum Mode {
    /** Whether there is an element at all matters: unless there is for sure, settle it first. */
    ABSENCE_COUNTS,
    /** An element that is not there changes nothing. */
    ABSENCE_IS_NEUTRAL,
    /** Every element is visited once and no more, and may be a choice. */
    COLLECT
  }

  private Walk(Path path, Reading reading, Mode mode, boolean conjunction, Visit visit) {
    this.path = path;
    this.reading = reading;
    this.mode = mode;
    this.conjunction = conjunction;
    this.visit = visit;
  }

  /** Returns whether {@code visit} is true of every value; of an absent one if there is none. */
  static Outcome every(Path path, Subject subject, Reading reading, Visit visit) {
    return new Walk(path, reading, Mode.ABSENCE_COUNTS, true, visit).from(subject);
  }

  /** Returns whether {@code visit}, which is true of an absent value, is true of every value. */
  static Outcome everyElement(Path path, Subject subject, Reading reading, Visit visit) {
    return new Walk(path, reading, Mode.ABSENCE_IS_NEUTRAL, true, visit).from(subject);
  }

  /** Returns whether {@code visit}, which is false of an absent value, is true of some value. */
  static Outcome someElement(Path path, Subject subject, Reading reading, Visit visit) {
    return new Walk(path, reading, Mode.ABSENCE_IS_NEUTRAL, false, visit).from(subject);
  }

  /**
   * Returns the values at the end of the path; one that is absent if there is none. What the path
   * leads through is settled, the values themselves may be choices.
   */
  static List<Subject> collect(Path path, Subject subject, Reading reading) {
    List<Subject> found = new ArrayList<>();
    Visit visit =
        at -> {
          found.add(at);
          return Outcome.TRUE;
        };
    new Walk(path, reading, Mode.COLLECT, true, visit).from(subject);
    return found;
  }

  private Outcome from(Subject subject) {
    List<Subject> starts = Roots.of(path, subject, reading);
    if (starts.size() == 1) {
      return follow(starts.get(0), 0);
    }
    List<Outcome> outcomes = new ArrayList<>();
    starts.forEach(start -> outcomes.add(follow(start, 0)));
    return combine(outcomes);
  }

  private Outcome follow(Subject at, int next) {
    if (mode == Mode.COLLECT) {
      boolean end = next == path.steps().size();
      return end ? visit.judge(at) : step(at.part(reading.settle(at.value()), at.place()), next);
    }
    return reading.over(at.value(), value -> step(at.part(value, at.place()), next));
  }

  private Outcome step(Subject at, int next) {
    if (next == path.steps().size()) {
      return visit.judge(at);
    }
    Step step = path.steps().get(next);
    if (step instanceof Path.Property property) {
      return property(at, property.name(), next + 1);
    }
    if (step instanceof Path.Entry entry) {
      return entry(at, entry.key(), next + 1);
    }
    if (step instanceof Path.Values) {
      return values(at, next + 1);
    }
    return elements(at, step, next + 1);
  }

  private Outcome property(Subject at, String name, int next) {
    Value value = at.value();
    if (!(value instanceof MapValue map)) {
      return shapeless(at, lacking(at, next - 1));
    }
    MapValue.Entry entry = map.entries().get(name);
    if (entry != null) {
      Outcome outcome = follow(at.part(entry.value(), at.place().property(name, entry)), next);
      return fromPart(entry, fromDocument(at, entry, outcome));
    }
    return nothing(at, map.rest(), lacking(at, next - 1));
  }

  private Outcome fromDocument(Subject at, MapValue.Entry entry, Outcome outcome) {
    Set<String> documents = at.stack().documents();
    if (documents.isEmpty() || mode == Mode.COLLECT) {
      return outcome;
    }
    Outcome related = outcome;
    for (Reference reference : entry.value().origin().references()) {
      if (documents.contains(reference.address())) {
        related = related.relatedTo(reference.address());
      }
    }
    return related;
  }

  /** What a part of the resource says rests on that part. */
  private Outcome fromPart(MapValue.Entry entry, Outcome outcome) {
    Written written = entry.written();
    if (written == null || written.owner().isEmpty() || mode == Mode.COLLECT) {
      return outcome;
    }
    return outcome.relatedTo(written.owner());
  }

  private Outcome entry(Subject at, String key, int next) {
    if (!(at.value() instanceof MapValue map)) {
      return shapeless(at, at.place());
    }
    MapValue.Entry entry = map.entries().get(key);
    if (entry != null) {
      return follow(at.part(entry.value(), at.place().entry(key, entry), key), next);
    }
    return nothing(at, map.rest(), at.place());
  }

  private Outcome values(Subject at, int next) {
    if (!(at.value() instanceof MapValue)) {
      return shapeless(at, at.place());
    }
    return over(at, Parts.values(at), next);
  }

  private Outcome elements(Subject at, Step step, int next) {
    Value value = at.value();
    if (value instanceof Absent || value instanceof Unknown) {
      return shapeless(at, at.place());
    }
    Parts parts = Parts.elements(at);
    return step instanceof Path.Keyed keyed
        ? overKeyed(at, parts, keyed, next)
        : over(at, parts, next);
  }

  /** Combines over the parts that are there; asks about an absent value if there is none. */
  private Outcome over(Subject at, Parts parts, int next) {
    boolean sure = mode == Mode.ABSENCE_IS_NEUTRAL || isSure(parts);
    List<Outcome> outcomes = new ArrayList<>();
    for (Subject part : parts.list()) {
      if (mode == Mode.COLLECT) {
        outcomes.add(follow(part, next));
      } else if (sure && !isDeadEnd(part, next)) {
        outcomes.add(reading.over(part.value(), value -> unlessAbsent(part, value, next)));
      } else if (!sure && !isDeadEnd(part, next) && !isAbsent(part)) {
        outcomes.add(follow(part, next));
      }
    }
    parts.rest().ifPresent(rest -> outcomes.add(shapeless(at.part(rest, at.place()), at.place())));
    return outcomes.isEmpty() ? absent(at, at.place()) : combine(outcomes);
  }

  private boolean isDeadEnd(Subject part, int next) {
    return mode == Mode.ABSENCE_COUNTS && DeadEnd.isIn(part.value(), path, next, reading);
  }

  private boolean isAbsent(Subject part) {
    return reading.settle(part.value()) instanceof Absent;
  }

  private boolean isSure(Parts parts) {
    return parts.list().stream().anyMatch(part -> !reading.mayBeAbsent(part.value()));
  }

  private Outcome unlessAbsent(Subject part, Value value, int next) {
    return value instanceof Absent
        ? Outcome.just(Truth.of(conjunction))
        : step(part.part(value, part.place()), next);
  }

  private Outcome overKeyed(Subject at, Parts parts, Path.Keyed keyed, int next) {
    List<Outcome> sure = new ArrayList<>();
    List<Outcome> doubtful = new ArrayList<>();
    Outcome doubt = Outcome.UNKNOWN;
    for (Subject part : parts.list()) {
      Value settled = reading.settle(part.value());
      Outcome has = Keys.has(settled, keyed, reading);
      if (has.truth() == Truth.FALSE) {
        continue;
      }
      Outcome outcome = keyed(part.part(settled, part.place()), has, next);
      if (has.truth() == Truth.TRUE) {
        sure.add(outcome);
      } else {
        doubtful.add(outcome);
        doubt = doubt.and(has);
      }
    }
    parts.rest().ifPresent(rest -> doubtful.add(shapeless(at.part(rest, at.place()), at.place())));
    Place missing = sure.isEmpty() ? at.place().lacking(whole(next - 1)) : at.place();
    Outcome without = sure.isEmpty() ? absent(at, missing) : combine(sure);
    boolean decided = !sure.isEmpty() && without.truth() == Truth.of(!conjunction);
    return decided ? without : withDoubtful(without, doubtful, doubt);
  }

  private Outcome keyed(Subject part, Outcome has, int next) {
    boolean doubtful = mode == Mode.COLLECT && has.truth() == Truth.UNKNOWN;
    return doubtful ? visit.judge(Doubt.part(part)) : step(part, next);
  }

  /** Elements that may or may not be meant change nothing only if they say what the others say. */
  private static Outcome withDoubtful(Outcome without, List<Outcome> doubtful, Outcome doubt) {
    for (Outcome each : doubtful) {
      if (each.truth() == Truth.UNKNOWN) {
        return each;
      }
      if (each.truth() != without.truth()) {
        return each.evidence().map(doubt::orElse).orElse(doubt);
      }
    }
    return without;
  }

  private Outcome combine(List<Outcome> outcomes) {
    Outcome combined = outcomes.get(0);
    for (Outcome each : outcomes.subList(1, outcomes.size())) {
      combined = conjunction ? combined.and(each) : combined.or(each);
    }
    return combined;
  }

  private Outcome nothing(Subject at, @Nullable Unknown rest, Place place) {
    return rest == null ? absent(at, place) : shapeless(at.part(rest, place), place);
  }

  private Outcome absent(Subject at, Place place) {
    SourceRange range = at.value().range();
    return visit.judge(at.part(new Absent(range, Origin.COMPUTED), place));
  }

  /** Below a value that cannot be looked into, anything may or may not be. */
  private Outcome shapeless(Subject at, Place place) {
    return at.value() instanceof Absent
        ? absent(at, place)
        : visit.judge(Doubt.part(at.part(at.value(), place)));
  }

  private Place lacking(Subject at, int from) {
    return at.place().absent(remaining(from), whole(from));
  }

  /** Returns the rest of the path from a step on, with the keys of elements. */
  private String whole(int from) {
    StringBuilder text = new StringBuilder();
    for (Step step : path.steps().subList(from, path.steps().size())) {
      if (step instanceof Path.Keyed keyed) {
        text.append('[').append(keyed.key()).append('=').append(keyed.value()).append(']');
      } else if (step instanceof Path.Entry entry) {
        text.append('{').append(entry.key()).append('}');
      } else {
        text.append(step.schemaText());
      }
    }
    return text.toString();
  }

  /** Returns the rest of the path from a property on, as it would be written. */
  private String remaining(int from) {
    StringBuilder text = new StringBuilder();
    for (Step step : path.steps().subList(from, path.steps().size())) {
      if (step instanceof Path.Property property) {
        text.append(text.length() == 0 ? "" : ".").append(property.name());
      } else if (step instanceof Path.Entry entry) {
        text.append('{').append(entry.key()).append('}');
      } else {
        break;
      }
    }
    return text.toString();
  }
}
