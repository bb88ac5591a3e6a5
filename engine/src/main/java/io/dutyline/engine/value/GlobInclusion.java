package io.dutyline.engine.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether one glob's language is part of another's. The inner pattern is walked token by token with
 * the sets of positions that the outer one can be in. A wildcard's hardest character is one that
 * the outer pattern does not name: whatever takes it takes every other. A {@code *} is any number
 * of those, so it leads to several sets; of these only the smallest matter, as a set accepts
 * whatever its subset accepts. Without {@code ?} in the outer pattern one set is left at each step.
 */
final class GlobInclusion {
  /** Sets kept at one step. Real policies need one or two. */
  private static final int WIDEST = 256;

  /**
   * Positions and words of sets gone through. Real policies need some thousands; hostile ones never
   * end.
   */
  private static final long BUDGET = 2_000_000;

  /** No character of a pattern: what only a wildcard takes. */
  private static final int FOREIGN = -3;

  private final int[] outer;
  private long work;

  private GlobInclusion(int[] outer) {
    this.outer = outer;
  }

  static Truth covers(int[] outer, int[] inner) {
    return new GlobInclusion(outer).covers(inner);
  }

  private Truth covers(int[] inner) {
    BitSet start = new BitSet(outer.length + 1);
    reach(0, start);
    List<BitSet> sets = List.of(start);
    for (int token : inner) {
      sets = token == Glob.MANY ? afterMany(sets) : afterOne(sets, token);
      if (work > BUDGET || sets.size() > WIDEST) {
        return Truth.UNKNOWN;
      }
      if (sets.get(0).isEmpty()) {
        return Truth.FALSE;
      }
    }
    return Truth.of(sets.stream().allMatch(set -> set.get(outer.length)));
  }

  private List<BitSet> afterOne(List<BitSet> sets, int token) {
    List<BitSet> next = new ArrayList<>();
    for (BitSet set : sets) {
      addSmallest(next, step(set, token == Glob.ONE ? FOREIGN : token));
    }
    return next;
  }

  private List<BitSet> afterMany(List<BitSet> sets) {
    List<BitSet> next = new ArrayList<>();
    for (BitSet set : sets) {
      BitSet before = set;
      addSmallest(next, before);
      for (int count = 0; count <= outer.length && work <= BUDGET; count++) {
        BitSet after = step(before, FOREIGN);
        if (after.equals(before)) {
          break;
        }
        addSmallest(next, after);
        before = after;
      }
    }
    return next;
  }

  /** Keeps the smallest sets only; an empty one is smaller than all and so ends up alone. */
  private void addSmallest(List<BitSet> sets, BitSet set) {
    work += (long) (sets.size() + 1) * (outer.length / Long.SIZE + 1);
    for (BitSet known : sets) {
      if (isSubset(known, set)) {
        return;
      }
    }
    sets.removeIf(known -> isSubset(set, known));
    sets.add(set);
  }

  private static boolean isSubset(BitSet small, BitSet large) {
    BitSet rest = (BitSet) small.clone();
    rest.andNot(large);
    return rest.isEmpty();
  }

  private BitSet step(BitSet set, int character) {
    BitSet next = new BitSet(outer.length + 1);
    for (int at = set.nextSetBit(0); at >= 0 && at < outer.length; at = set.nextSetBit(at + 1)) {
      work++;
      if (outer[at] == Glob.MANY) {
        reach(at, next);
      } else if (outer[at] == Glob.ONE || outer[at] == character) {
        reach(at + 1, next);
      }
    }
    return next;
  }

  /**
   * Adds the position and the one that it reaches without a character: a run has one star, at its
   * end.
   */
  private void reach(int position, BitSet set) {
    set.set(position);
    if (position < outer.length && outer[position] == Glob.MANY) {
      set.set(position + 1);
    }
  }
}
