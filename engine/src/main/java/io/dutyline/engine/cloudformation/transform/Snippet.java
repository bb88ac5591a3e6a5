package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** What a file holds that is included. */
record Snippet(MappingNode map, Place place) {

  /**
   * A file that includes others.
   *
   * @param by the one that includes it; null for the template
   * @param depth of includes in includes
   * @param levels of maps and lists in the files down to this one, the template's not counted
   */
  record Place(SourceFile file, @Nullable Place by, int depth, int levels) {
    static Place of(SourceFile template) {
      return new Place(template, null, 0, 0);
    }

    String folder() {
      return IncludeLocation.parent(file.path());
    }

    /** Returns whether the file at a path is this one or includes it. */
    boolean isBelow(String path) {
      return file.path().equals(path) || (by != null && by.isBelow(path));
    }
  }
}
