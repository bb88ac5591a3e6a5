package io.dutyline.engine.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link Branch} while it grows. */
final class DraftBranch {
  final List<Move> moves = new ArrayList<>();
  private final SourcePath path;
  private final Map<String, DraftBranch> below = new LinkedHashMap<>();
  private boolean single;
  private boolean secret;
  private boolean listed;
  private boolean matched;

  DraftBranch(SourcePath path) {
    this.path = path;
  }

  /** Returns the branch one step below, which is made if need be. */
  DraftBranch at(String step) {
    return below.computeIfAbsent(step, key -> new DraftBranch(path.then(key)));
  }

  SourcePath path() {
    return path;
  }

  /** Returns whether the table says something of just this. */
  boolean isListed() {
    return listed;
  }

  void list() {
    listed = true;
  }

  /** Returns whether its name said something. */
  boolean isMatched() {
    return matched;
  }

  void match() {
    matched = true;
  }

  void hide() {
    secret = true;
  }

  void unwrap() {
    single = true;
  }

  /** Returns the grown branch, without those that lead nowhere. */
  Branch grown() {
    List<Branch> branches = new ArrayList<>();
    boolean fills = moves.stream().anyMatch(move -> move.translation().absent().isPresent());
    for (DraftBranch draft : below.values()) {
      Branch branch = draft.grown();
      if (branch.secret() || !branch.moves().isEmpty() || !branch.below().isEmpty()) {
        branches.add(branch);
        fills |= branch.fills();
      }
    }
    int last = path.steps().size() - 1;
    String step = last < 0 ? SourcePath.SELF : path.steps().get(last);
    String text = last < 0 ? "" : path.text();
    return new Branch(step, text, single, secret, moves, branches, fills);
  }
}
