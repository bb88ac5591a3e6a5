package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Terraform calls the properties of one canonical type in one of its own types. Of what a part
 * may say too, the part goes first: that is where Terraform's authors have moved it.
 */
final class TypeTerms implements Terms {
  private final Mappings mappings;
  private final TypeMapping mapping;
  private final View view;
  private volatile @Nullable Map<String, Name> names;

  /** A path, and the type that it is of if that is a part. */
  private record Name(String path, String type) {}

  TypeTerms(Mappings mappings, TypeMapping mapping, View view) {
    this.mappings = mappings;
    this.mapping = mapping;
    this.view = view;
  }

  @Override
  public Optional<Written> absent(String path, SourceRange head) {
    Map<String, Name> known = names;
    if (known == null) {
      known = collect();
      names = known;
    }
    Name name = known.get(path);
    return name == null
        ? Optional.empty()
        : Optional.of(new Written(name.path(), name.type(), head));
  }

  private Map<String, Name> collect() {
    Map<String, Name> collected = new HashMap<>();
    for (String part : mapping.parts()) {
      Optional<TypeMapping> known = mappings.of(part);
      if (known.isPresent()) {
        for (View each : known.get().canonicals().views().values()) {
          if (each.canonicalType().equals(view.canonicalType())) {
            collect(each.root(), part, collected);
          }
        }
      }
    }
    collect(view.root(), "", collected);
    return collected;
  }

  private static void collect(Branch branch, String type, Map<String, Name> collected) {
    for (Move move : branch.moves()) {
      Target target = move.target();
      if (target.beside()) {
        collected.putIfAbsent(target.text(), new Name(branch.path(), type));
      } else if (!branch.path().isEmpty()) {
        collected.putIfAbsent(target.schemaText(), new Name(branch.path(), type));
        if (target.text().indexOf('=') > 0) {
          collected.putIfAbsent(target.text(), new Name(branch.path(), type));
        }
        above(target.schemaText(), branch.path(), type, collected);
      }
    }
    branch.below().forEach(below -> collect(below, type, collected));
  }

  /** What holds a property is called by what holds the attribute, if nothing else calls it. */
  private static void above(String target, String path, String type, Map<String, Name> collected) {
    int dot = target.lastIndexOf('.');
    int end = path.lastIndexOf('.');
    if (dot > 0) {
      String holder = end > 0 ? path.substring(0, end) : path;
      String held = target.substring(0, dot);
      collected.putIfAbsent(held, new Name(holder, type));
      above(held, holder, type, collected);
      if (held.endsWith("[]")) {
        String whole = holder.endsWith("[]") ? holder.substring(0, holder.length() - 2) : holder;
        collected.putIfAbsent(held.substring(0, held.length() - 2), new Name(whole, type));
      }
    }
  }
}
