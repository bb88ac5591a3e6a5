package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diagnostics of one file: so many of them that somebody reads them, and how many are left. */
public final class DiagnosticList {
  private static final int MOST = 100;

  private final List<Diagnostic> kept = new ArrayList<>();
  private int dropped;
  private @Nullable Diagnostic worst;

  public void add(Diagnostic diagnostic) {
    if (kept.size() < MOST) {
      kept.add(diagnostic);
      return;
    }
    dropped++;
    if (worst == null || diagnostic.severity().compareTo(worst.severity()) < 0) {
      worst = diagnostic;
    }
  }

  public List<Diagnostic> toList() {
    if (worst == null) {
      return List.copyOf(kept);
    }
    List<Diagnostic> all = new ArrayList<>(kept);
    all.add(
        new Diagnostic(
            worst.severity(),
            "More diagnostics are left out",
            "This file has "
                + dropped
                + " more than the "
                + MOST
                + " that are shown; the worst of them stands here.",
            worst.range()));
    return all;
  }
}
