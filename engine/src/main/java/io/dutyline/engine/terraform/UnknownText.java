package io.dutyline.engine.terraform;

import io.dutyline.engine.value.TextForm;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an unknown text is put together. */
final class UnknownText {
  private static final int MOST_PARTS = 64;

  private UnknownText() {}

  /** Returns the form of an unknown value; none if it is not known, or no text's. */
  static TextForm form(HclValue.Unknown value) {
    if (!(value.refinements().form() instanceof Refinements.Form.Joined joined)) {
      return TextForm.NONE;
    }
    List<TextForm.Part> parts = new ArrayList<>();
    return add(joined, parts) ? new TextForm(parts) : TextForm.NONE;
  }

  /**
   * Returns the marks of the inputs that a text is put together from. Where a function has done
   * that within a structure, the text itself does not have them.
   */
  static Set<Mark> marks(HclValue.Unknown value) {
    Set<Mark> marks = Set.of();
    if (value.refinements().form() instanceof Refinements.Form.Joined joined) {
      for (HclValue part : joined.parts()) {
        Optional<Provenance.Source> source = Provenance.source(part);
        marks = Marks.union(marks, source.map(Provenance.Source::marks).orElse(part.marks()));
      }
    }
    return marks;
  }

  /** Returns the known stretches and the unknown parts, one after the other. */
  static List<HclValue> pieces(HclValue value) {
    List<HclValue> pieces = new ArrayList<>();
    addPieces(value, pieces);
    return pieces;
  }

  private static void addPieces(HclValue value, List<HclValue> pieces) {
    if (value instanceof HclValue.Unknown unknown
        && unknown.refinements().form() instanceof Refinements.Form.Joined joined
        && joined.parts().size() > 1) {
      joined.parts().forEach(each -> addPieces(each, pieces));
    } else {
      pieces.add(value);
    }
  }

  private static boolean add(Refinements.Form.Joined joined, List<TextForm.Part> parts) {
    for (HclValue part : joined.parts()) {
      if (!add(part, parts) || parts.size() > MOST_PARTS) {
        return false;
      }
    }
    return true;
  }

  private static boolean add(HclValue part, List<TextForm.Part> parts) {
    if (part instanceof HclValue.Text text) {
      parts.addAll(TextForm.ofText(text.value()).parts());
      return true;
    }
    if (part instanceof HclValue.Unknown unknown
        && unknown.refinements().form() instanceof Refinements.Form.Joined joined) {
      return add(joined, parts);
    }
    Optional<Provenance.Source> source = Provenance.source(part);
    source.ifPresent(it -> parts.add(new TextForm.Part(it.kind(), it.name(), it.name())));
    return source.isPresent();
  }
}
