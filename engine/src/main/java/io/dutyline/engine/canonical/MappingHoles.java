package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.canonical.TypeMapping.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the properties that rules read and that nothing in Terraform says. For those who build a
 * pack.
 */
public final class MappingHoles {
  private final Mappings mappings;
  private final Map<String, Set<String>> read;
  private final Map<String, List<Spoken>> parts = new HashMap<>();
  private final Set<String> holes = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();

  private MappingHoles(Mappings mappings, Map<String, Set<String>> read) {
    this.mappings = mappings;
    this.read = read;
  }

  /**
   * Returns the holes, one line each, in order: {@code aws_s3_bucket AWS::S3::Bucket X.Y}; a
   * canonical type that nothing is mapped onto has a {@code -} in the place of the first and no
   * property.
   *
   * @param read paths of the properties that rules read, by canonical type
   */
  public static List<String> find(Mappings mappings, Map<String, Set<String>> read) {
    MappingHoles holes = new MappingHoles(mappings, read);
    holes.find();
    return List.copyOf(holes.holes);
  }

  /** What one view says: values with all below them, and objects as such. */
  private record Spoken(Set<String> whole, Set<String> touched) {
    Spoken() {
      this(new HashSet<>(), new HashSet<>());
    }

    void say(String path, boolean all) {
      if (all) {
        whole.add(path);
      }
      touched.add(path);
      for (int i = 0; i < path.length(); i++) {
        if (".[{".indexOf(path.charAt(i)) >= 0) {
          touched.add(path.substring(0, i));
        }
      }
    }

    boolean speaksOf(String path) {
      if (touched.contains(path) || whole.contains(path)) {
        return true;
      }
      for (int i = 0; i < path.length(); i++) {
        if (".[{".indexOf(path.charAt(i)) >= 0 && whole.contains(path.substring(0, i))) {
          return true;
        }
      }
      return false;
    }
  }

  private void find() {
    List<TypeMapping> all = new ArrayList<>();
    mappings.types().forEach(type -> mappings.of(type).ifPresent(all::add));
    for (TypeMapping mapping : all) {
      if (mapping.relation() == Relation.PART) {
        mapping
            .canonicals()
            .views()
            .values()
            .forEach(
                view ->
                    parts
                        .computeIfAbsent(view.canonicalType(), t -> new ArrayList<>())
                        .add(spoken(view)));
      }
    }
    all.forEach(this::find);
    for (String type : read.keySet()) {
      if (!seen.contains(type) && type.contains("::")) {
        holes.add("- " + type);
      }
    }
  }

  private void find(TypeMapping mapping) {
    if (mapping.relation() == Relation.SAME) {
      mapping.canonicals().views().values().forEach(view -> find(mapping.type(), view));
    }
    mapping.also().forEach(view -> find(mapping.type(), view));
  }

  private void find(String type, View view) {
    seen.add(view.canonicalType());
    List<Spoken> all = new ArrayList<>(parts.getOrDefault(view.canonicalType(), List.of()));
    all.add(spoken(view));
    for (String path : read.getOrDefault(view.canonicalType(), Set.of())) {
      String plain =
          path.endsWith("[]") || path.endsWith("{}") ? path.substring(0, path.length() - 2) : path;
      if (all.stream().noneMatch(each -> each.speaksOf(plain))) {
        holes.add(type + " " + view.canonicalType() + " " + plain);
      }
    }
  }

  private static Spoken spoken(View view) {
    Spoken spoken = new Spoken();
    add(view.root(), spoken);
    view.set().keySet().forEach(target -> spoken.say(target.schemaText(), true));
    view.defaults().keySet().forEach(target -> spoken.say(target.schemaText(), true));
    view.without().forEach(path -> spoken.say(path, true));
    return spoken;
  }

  private static void add(Branch branch, Spoken spoken) {
    for (Move move : branch.moves()) {
      if (!move.target().beside()) {
        boolean all = move.translation().form() != Form.BLOCK;
        spoken.say(move.target().schemaText(), all);
        keys(move.target(), spoken);
      }
    }
    branch.below().forEach(below -> add(below, spoken));
  }

  /** An element that is made for a value has its key too. */
  private static void keys(Target target, Spoken spoken) {
    StringBuilder path = new StringBuilder();
    for (Target.Step step : target.steps()) {
      path.append(step.schemaText());
      if (step instanceof Target.Keyed keyed) {
        spoken.say(path.substring(path.charAt(0) == '.' ? 1 : 0) + "." + keyed.key(), true);
      }
    }
  }
}
