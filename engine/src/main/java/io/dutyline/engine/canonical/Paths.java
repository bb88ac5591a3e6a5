package io.dutyline.engine.canonical;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;

/** Finds one value in a resource's attributes. */
final class Paths {
  private Paths() {}

  /**
   * Returns the value at a path, of several blocks in the first; absent if there is none.
   *
   * @param path names with dots between them
   */
  static Value find(MapValue attributes, String path) {
    Value at = attributes;
    int start = 0;
    while (start <= path.length()) {
      int dot = path.indexOf('.', start);
      int end = dot < 0 ? path.length() : dot;
      Value block = Forms.first(at);
      if (block instanceof MapValue map) {
        at = map.get(path.substring(start, end));
      } else {
        return block instanceof Unknown unknown
            ? Translator.doubt(unknown)
            : new Absent(block.range(), Origin.COMPUTED);
      }
      start = end + 1;
    }
    return at;
  }
}
