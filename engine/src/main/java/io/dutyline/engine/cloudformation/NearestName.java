package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.NearestWord;
import java.util.Collection;

/** Says what a misspelt name was probably meant to be. */
final class NearestName {
  private NearestName() {}

  /** Returns {@code Did you mean X?} with a leading space, or an empty text if nothing is near. */
  static String hint(String name, Collection<String> candidates) {
    return NearestWord.to(name, candidates)
        .map(nearest -> " Did you mean " + nearest + "?")
        .orElse("");
  }
}
