package io.dutyline.engine.rule.language;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Comparison;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What makes another resource of the stack a related one. */
sealed interface Link {
  /** Returns whether the other resource is related to this one. */
  Outcome links(Subject subject, Subject other, Reading reading);

  /**
   * Returns whether it is worth while to look closer: false for nearly all others of a large stack,
   * of which {@link #links} would say the same.
   */
  default boolean mayLink(Resource resource, Resource other) {
    return true;
  }

  /**
   * Returns unknown if this resource is related to something that is not in the stack, else false.
   */
  default Outcome leadsOutside(Subject subject, List<String> types, Reading reading) {
    return Outcome.FALSE;
  }

  /** Returns a clause for where there is no related resource. */
  String describeNone(String types);

  /** Whatever is in the stack. */
  record Everything() implements Link {
    @Override
    public Outcome links(Subject subject, Subject other, Reading reading) {
      return Outcome.TRUE;
    }

    @Override
    public String describeNone(String types) {
      return "the stack has no " + types;
    }
  }

  /** The other resource refers to this one. */
  record By(Path path) implements Link {
    @Override
    public boolean mayLink(Resource resource, Resource other) {
      if (path.root() != Path.Root.HERE) {
        return true;
      }
      Value value = other.properties();
      for (Path.Step step : path.steps()) {
        if (!(step instanceof Path.Property property) || !(value instanceof MapValue map)) {
          return true;
        }
        value = map.get(property.name());
        if (value instanceof Absent) {
          return false;
        }
      }
      Set<Reference> references = value.origin().references();
      return !(value instanceof Unknown)
          || references.isEmpty()
          || references.stream().anyMatch(each -> each.address().equals(resource.address()));
    }

    @Override
    public Outcome links(Subject subject, Subject other, Reading reading) {
      Referral referral = new Referral(subject.resource(), subject, reading);
      return Walk.someElement(path, other, reading, at -> referral.by(at.value()));
    }

    @Override
    public String describeNone(String types) {
      return "no " + types + " refers to it";
    }
  }

  /** This resource refers to the other one. */
  record Via(Path path) implements Link {
    @Override
    public Outcome links(Subject subject, Subject other, Reading reading) {
      Referral referral = new Referral(other.resource(), subject, reading);
      return Walk.someElement(path, subject, reading, at -> referral.by(at.value()));
    }

    @Override
    public Outcome leadsOutside(Subject subject, List<String> types, Reading reading) {
      return Walk.someElement(path, subject, reading, at -> outside(at, types, reading));
    }

    /**
     * A value that none of the resources is meant by leads to something that is not judged here.
     */
    private static Outcome outside(Subject at, List<String> types, Reading reading) {
      if (at.value() instanceof ListValue list) {
        Outcome outcome = Outcome.FALSE;
        for (Value element : list.elements()) {
          outcome =
              outcome.or(
                  reading.over(
                      element, each -> outside(at.part(each, at.place()), types, reading)));
        }
        return outcome;
      }
      if (at.value() instanceof Absent) {
        return Outcome.FALSE;
      }
      for (String type : types) {
        for (Resource resource : at.stack().ofType(type)) {
          if (new Referral(resource, at, reading).by(at.value()).truth() != Truth.FALSE) {
            return Outcome.FALSE;
          }
        }
      }
      String input = at.place().label() + " outside of the stack";
      return Outcome.unknownFor(input);
    }

    @Override
    public String describeNone(String types) {
      return "it refers to no " + types;
    }
  }

  /** The other resource and this one refer to the same thing, as two entries of one list do. */
  record Beside(Path by, Path via) implements Link {
    @Override
    public Outcome links(Subject subject, Subject other, Reading reading) {
      return Walk.someElement(
          via,
          subject,
          reading,
          here -> Walk.someElement(by, other, reading, there -> same(here, there, reading)));
    }

    private static Outcome same(Subject here, Subject there, Reading reading) {
      return reading.over(
          here.value(), mine -> reading.over(there.value(), its -> same(here, mine, its, reading)));
    }

    private static Outcome same(Subject here, Value mine, Value its, Reading reading) {
      Set<Reference> references = Traces.references(mine);
      return references.isEmpty()
          ? meansOne(here, Traces.references(its), its, mine, reading)
          : meansOne(here, references, mine, its, reading);
    }

    /** Where neither is made with a resource they are compared as they stand. */
    private static Outcome meansOne(
        Subject here, Set<Reference> references, Value made, Value other, Reading reading) {
      Outcome means = Outcome.FALSE;
      boolean found = false;
      for (Reference each : references) {
        Optional<Resource> resource = here.stack().resource(each.address());
        if (resource.isPresent()) {
          found = true;
          means = means.or(new Referral(resource.get(), here, reading).by(other));
        }
      }
      return found ? means : Outcome.just(Comparison.equal(made, other));
    }

    @Override
    public String describeNone(String types) {
      return "no " + types + " stands beside it";
    }
  }
}
