package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file. */
final class Problems {
  /** Who reads more? A hostile file can have as many as bytes. */
  private static final int MOST = 1000;

  private final List<Problem> problems = new ArrayList<>();
  private boolean muted;

  void add(String summary, String detail, Range subject) {
    if (muted || problems.size() > MOST) {
      return;
    }
    problems.add(
        problems.size() < MOST
            ? Problem.error(summary, detail, subject)
            : Problem.error(
                "Too many problems",
                "Further problems of this file are left out. Mend some of these first.",
                subject));
  }

  /** Lets what is wrong in a stretch that is skipped pass in silence: a problem has told of it. */
  void mute(boolean mute) {
    muted = mute;
  }

  /** Returns the problems in the order of the file. */
  List<Problem> inOrder() {
    problems.sort(Comparator.comparing(problem -> problem.subject().start()));
    return problems;
  }
}
