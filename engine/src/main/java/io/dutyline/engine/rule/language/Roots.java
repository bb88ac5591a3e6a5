package io.dutyline.engine.rule.language;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.Place;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a path starts at. */
final class Roots {
  private Roots() {}

  /** Returns one start, or one for each Region of the stack. */
  static List<Subject> of(Path path, Subject subject, Reading reading) {
    return switch (path.root()) {
      case HERE -> List.of(subject);
      case JUDGED -> List.of(subject.whole());
      case ATTRIBUTE -> List.of(attribute(subject, path.argument()));
      case TYPE -> List.of(fact(subject, "type", subject.resource().canonicalType()));
      case ADDRESS -> List.of(fact(subject, "address", subject.resource().address()));
      case KEY -> List.of(key(subject));
      case TAG -> List.of(Tags.find(subject, path.argument(), reading));
      case REGION -> regions(subject);
      case ACCOUNT -> List.of(account(subject, path.argument()));
      case SETTING -> List.of(setting(subject, path.argument()));
    };
  }

  private static Subject attribute(Subject subject, String name) {
    Resource resource = subject.resource();
    SourceRange head = resource.head();
    Place place = Place.of(subject.place().owner(), head);
    Value value = resource.attributes().get(name);
    if (value == null && resource.part() && resource.properties() instanceof MapValue map) {
      value = map.rest(); // it is the whole that would say it
    }
    Optional<Written> written = resource.terms().absent("$" + name, head);
    MapValue.Entry entry =
        new MapValue.Entry(
            value == null ? head : value.range(),
            value == null ? new Absent(head, Origin.COMPUTED) : value,
            written.orElse(null));
    Place there = place.property(name, entry);
    return value == null
        ? subject.part(entry.value(), written.isEmpty() ? place.absent(name) : there)
        : subject.part(value, there);
  }

  /** A key stands where its entry does. */
  private static Subject key(Subject subject) {
    Place place = subject.place();
    Scalar key = new Scalar(subject.key(), place.range(), Origin.COMPUTED);
    return subject.part(key, place.named("the key"));
  }

  private static Subject fact(Subject subject, String name, String text) {
    SourceRange head = subject.resource().head();
    return subject.part(new Scalar(text, head, Origin.COMPUTED), said(subject, name));
  }

  private static List<Subject> regions(Subject subject) {
    SourceRange head = subject.resource().head();
    Value own = subject.resource().attributes().get(Resource.REGION);
    if (own != null) {
      return List.of(subject.part(own, said(subject, "Region")));
    }
    List<Subject> regions = new ArrayList<>();
    for (String name : subject.stack().regions().names()) {
      regions.add(fact(subject, "Region", name));
    }
    if (regions.isEmpty()) {
      Value unknown = Unknown.because(Cause.CONFIGURATION, "Region of the stack", head);
      regions.add(subject.part(unknown, said(subject, "Region")));
    }
    return regions;
  }

  private static Subject account(Subject subject, String key) {
    SourceRange head = subject.resource().head();
    Object known = subject.facts().account().get(key);
    Value value = known == null ? new Absent(head, Origin.COMPUTED) : Known.value(known, head);
    return subject.part(value, said(subject, "account." + key));
  }

  private static Subject setting(Subject subject, String key) {
    return subject.part(Known.setting(subject, key), said(subject, "setting " + key));
  }

  /** Such a fact stands in no template: it points at the resource. */
  private static Place said(Subject subject, String name) {
    return Place.of(subject.place().owner(), subject.resource().head()).named(name);
  }
}
