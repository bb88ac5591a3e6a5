package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.model.Terms;
import java.util.Optional;

/**
 * What all resources of one view share.
 *
 * @param schema of its canonical type
 * @param taggable whether Terraform gives such resources the tags of their provider
 */
record ViewWords(Terms terms, Optional<TypeSchema> schema, boolean taggable) {
  static boolean isTaggable(View view) {
    for (Branch branch : view.root().below()) {
      if (branch.step().equals("tags")) {
        return !branch.moves().isEmpty();
      }
    }
    return false;
  }
}
