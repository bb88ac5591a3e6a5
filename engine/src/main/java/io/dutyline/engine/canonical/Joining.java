package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes parts a part of what they belong to. */
final class Joining {
  private final Parents parents;
  private final Aliases aliases;
  private final Set<Draft> alone = new LinkedHashSet<>();

  private Joining(Parents parents, Aliases aliases) {
    this.parents = parents;
    this.aliases = aliases;
  }

  /**
   * Joins all parts that belong to something, and returns those that belong to nothing here.
   *
   * @param aliases gets what each part has become a part of
   */
  static Set<Draft> join(Catalog catalog, List<Draft> wholes, List<Draft> parts, Aliases aliases) {
    if (parts.isEmpty()) {
      return Set.of();
    }
    Joining joining = new Joining(new Parents(catalog, wholes, parts), aliases);
    Map<String, List<Draft>> byAddress = new LinkedHashMap<>();
    for (Draft part : parts) {
      byAddress.computeIfAbsent(part.resource().address(), address -> new ArrayList<>()).add(part);
    }
    byAddress.values().forEach(joining::join);
    return joining.alone;
  }

  /**
   * @param views of one resource, which may be a part of one type or of another
   */
  private void join(List<Draft> views) {
    Draft first = views.get(0);
    if (first.mapping().parents().isEmpty() || isMissing(first.existence())) {
      return;
    }
    boolean joined = false;
    for (Draft view : views) {
      joined |= join(view);
    }
    if (!joined) {
      alone.add(first);
    }
  }

  private boolean join(Draft part) {
    Map<Draft, Truth> found = parents.of(part);
    found.forEach(
        (parent, truth) -> {
          Optional<Unknown> doubt = doubt(part, truth);
          if (doubt.isPresent()) {
            cloud(parent.root(), part.root(), Translator.doubt(doubt.get()));
          } else {
            parent.root().merge(part.root().twin());
          }
          if (found.size() == 1) {
            aliases.add(part.resource().address(), parent.resource().address());
          }
          part.beside().forEach(parent.beside()::putIfAbsent);
        });
    return !found.isEmpty();
  }

  private static boolean isMissing(Value existence) {
    return existence instanceof Absent
        || (existence instanceof Scalar scalar && !scalar.asBoolean().orElse(true));
  }

  /** Returns why it is not known whether the part belongs there. */
  private static Optional<Unknown> doubt(Draft part, Truth belongs) {
    if (part.existence() instanceof Unknown unknown) {
      return Optional.of(unknown);
    }
    boolean there = part.existence() instanceof Scalar;
    if (belongs == Truth.TRUE && there) {
      return Optional.empty();
    }
    String input = "which resource " + part.resource().address() + " belongs to";
    return Optional.of(Unknown.because(Unknown.Cause.LOOKUP, input, part.resource().head()));
  }

  /** What a part may say is not known, unless something else says it. */
  private static void cloud(Slot parent, Slot part, Unknown doubt) {
    Map<String, Slot> fields = part.fields();
    if (fields == null) {
      return;
    }
    fields.forEach(
        (name, field) -> {
          Slot clouded = new Slot();
          if (field.keyRange() != null && field.range() != null && field.written() != null) {
            clouded.mark(field.keyRange(), field.range(), field.written());
          }
          if (field.elements() != null || field.rest() != null) {
            clouded.more(doubt);
          } else {
            clouded.put(doubt);
          }
          parent.field(name).merge(clouded);
        });
  }
}
