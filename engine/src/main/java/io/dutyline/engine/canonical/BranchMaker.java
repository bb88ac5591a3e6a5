package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.canonical.TypeTable.Line;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the tree of one type's attributes, of what a table lists and of what names say. */
final class BranchMaker {
  /** Not of the parent, where a part has it. */
  private static final Set<String> OF_THE_PART =
      Set.of("tags", "tags_all", "id", "arn", "name", "type", "description", "region");

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Key", "Value"),
          List.of("TagKey", "TagValue"),
          List.of("key", "value"),
          List.of("Name", "Value"));

  private static final Translation JSON = Translation.of(Form.JSON, List.of());

  private final SourceSchema source;
  private final TypeSchema canonical;
  private final DraftBranch root = new DraftBranch(new SourcePath(List.of()));
  private final TableProblems problems;

  BranchMaker(TypeSchema source, TypeSchema canonical, TableProblems problems) {
    this.source = new SourceSchema(source);
    this.canonical = canonical;
    this.problems = problems;
  }

  /**
   * Adds what a table says; a target that the type has not is left out.
   *
   * @param further whether {@code .} is a reference to the resource itself: for a further resource
   */
  void add(List<Line> lines, boolean further) {
    List<Line> sound = new ArrayList<>();
    for (Line line : lines) {
      if (source.resolve(line.from()).isEmpty()) {
        unknown(line.from(), line.range());
      } else {
        grow(line.from()).list();
        sound.add(line);
      }
    }
    TargetCheck check = new TargetCheck(canonical, problems);
    for (Line line : sound) {
      boolean self = further && line.from().steps().isEmpty();
      for (Move move : line.moves()) {
        if (check.has(move.target())) {
          Translation form = self ? Translation.of(Form.SELF, List.of()) : move.translation();
          add(grow(line.from()), new Move(move.target(), form));
        }
      }
    }
  }

  private void unknown(SourcePath path, SourceRange range) {
    int known = path.steps().size() - 1;
    while (known > 0 && source.resolve(path.first(known)).isEmpty()) {
      known--;
    }
    String parent = known == 0 ? "" : path.first(known).text() + ".";
    List<String> names =
        source.names(path.first(known)).stream().map(name -> parent + name).toList();
    problems.unknown("attribute", path.first(known + 1).text(), names, range);
  }

  /** A block that goes to an object goes there with all that has the same name. */
  private void add(DraftBranch at, Move move) {
    boolean plain = move.translation().equals(Translation.PLAIN) && !move.target().beside();
    Shape from = source.shape(at.path());
    boolean nested = from == Shape.OBJECT || from == Shape.OBJECTS;
    Shape to = Shape.at(canonical, move.target().schemaText()).orElse(Shape.SCALAR);
    if (plain && nested && (to == Shape.OBJECT || to == Shape.OBJECTS)) {
      nested(at, move.target(), to);
    } else if (move.translation().equals(JSON) && (to == Shape.OBJECT || to == Shape.OBJECTS)) {
      at.moves.add(new Move(move.target(), Translation.of(Form.DOCUMENT, List.of())));
    } else if (plain && from == Shape.SCALAR && to == Shape.JSON) {
      at.moves.add(new Move(move.target(), Translation.of(Form.JSON, List.of())));
    } else if (plain && from == Shape.SCALAR && to == Shape.LIST) {
      at.moves.add(new Move(move.target(), Translation.of(Form.LIST, List.of())));
    } else {
      at.moves.add(move);
    }
  }

  /**
   * Matches the names of the resource as a whole, or of the blocks that a further one is made of.
   *
   * @param excluded names that mean something else
   */
  void match(SourcePath from, Set<String> excluded, boolean part) {
    DraftBranch at = grow(from);
    for (String name : source.names(from)) {
      boolean ours = !excluded.contains(name) && !(part && OF_THE_PART.contains(name));
      DraftBranch below = at.at(name);
      if (ours && !below.isListed() && !below.isMatched()) {
        match(at, name, Target.ROOT);
      }
    }
    if (!part && from.steps().isEmpty()) {
      tags(at);
    }
  }

  /** Marks every attribute that holds a secret, mapped or not. */
  void hideSecrets() {
    hideSecrets(root, 0);
  }

  private void hideSecrets(DraftBranch at, int depth) {
    if (depth > 6) {
      return;
    }
    for (String name : source.names(at.path())) {
      DraftBranch below = at.at(name);
      if (source.isSecret(below.path())) {
        grow(below.path()).hide();
      }
      Shape shape = source.shape(below.path());
      if (shape == Shape.OBJECT || shape == Shape.OBJECTS) {
        grow(below.path());
        hideSecrets(shape == Shape.OBJECT ? below : below.at(SourcePath.ELEMENTS), depth + 1);
      }
    }
  }

  Branch grown() {
    return root.grown();
  }

  private DraftBranch grow(SourcePath path) {
    DraftBranch at = root;
    for (String step : path.steps()) {
      at = at.at(step);
      if (SourcePath.isName(step) && source.shape(at.path()) == Shape.OBJECT) {
        at.unwrap();
      }
    }
    return at;
  }

  private void match(DraftBranch parent, String name, Target base) {
    SourcePath path = parent.path().then(name);
    Shape from = source.shape(path);
    List<String> names = canonical.names(base.schemaText());
    Optional<String> same = Names.match(name, names);
    if (same.isEmpty() && source.isBlock(path)) {
      same = Names.plural(name, names).filter(n -> shape(base.then(n)) == Shape.OBJECTS);
    }
    if (same.isPresent()) {
      Target to = base.then(same.get());
      DraftBranch at = grow(path);
      at.match();
      move(at, from, to, shape(to));
    }
  }

  private Shape shape(Target target) {
    return Shape.at(canonical, target.schemaText()).orElse(Shape.SCALAR);
  }

  private void move(DraftBranch at, Shape from, Target target, Shape to) {
    switch (from) {
      case OBJECT, OBJECTS -> nested(at, target, to);
      case MAP -> map(at, target, to);
      case LIST -> plainly(at, target, to == Shape.LIST || to == Shape.JSON);
      case JSON -> plainly(at, target, true);
      case SCALAR -> scalar(at, target, to);
    }
  }

  private static void plainly(DraftBranch at, Target target, boolean fits) {
    if (fits) {
      at.moves.add(new Move(target, Translation.PLAIN));
    }
  }

  private static void scalar(DraftBranch at, Target target, Shape to) {
    if (to == Shape.JSON || to == Shape.LIST) {
      Form form = to == Shape.JSON ? Form.JSON : Form.LIST;
      at.moves.add(new Move(target, Translation.of(form, List.of())));
    } else {
      plainly(at, target, to == Shape.SCALAR);
    }
  }

  private void map(DraftBranch at, Target target, Shape to) {
    if (to == Shape.OBJECTS) {
      pairs(target).ifPresent(names -> at.moves.add(pairs(target, names)));
    } else {
      plainly(at, target, to == Shape.MAP || to == Shape.JSON);
    }
  }

  private static Move pairs(Target target, List<String> names) {
    return new Move(target, Translation.of(Form.PAIRS, names));
  }

  private Optional<List<String>> pairs(Target target) {
    List<String> names = canonical.names(target.schemaText() + "[]");
    return PAIRS.stream().filter(names::containsAll).findFirst();
  }

  private void nested(DraftBranch at, Target target, Shape to) {
    if (to == Shape.OBJECT) {
      at.moves.add(new Move(target, Translation.BLOCK));
      below(at, target);
    } else if (to == Shape.OBJECTS) {
      DraftBranch each = at.at(SourcePath.ELEMENTS);
      each.moves.add(new Move(target.each(), Translation.BLOCK));
      below(each, target.each());
    }
  }

  private void below(DraftBranch at, Target base) {
    for (String name : source.names(at.path())) {
      if (!at.at(name).isListed()) {
        match(at, name, base);
      }
    }
  }

  private void tags(DraftBranch at) {
    Optional<String> property = canonical.tagProperty();
    boolean tagged = source.names(at.path()).contains("tags") && property.isPresent();
    DraftBranch tags = at.at("tags");
    if (tagged && !tags.isListed() && tags.moves.isEmpty()) {
      Target target = Target.ROOT.then(property.get());
      move(tags, source.shape(tags.path()), target, shape(target));
    }
  }
}
