package io.dutyline.engine.pack;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * One rule's folder.
 *
 * @param id the folder's name
 * @param service the name of the folder around it
 * @param document the content of {@code rule.yaml}
 * @param others the folder's other files: examples, and the configuration they are judged under
 */
record RuleSource(
    String id, String service, SourceFile file, Value document, List<SourceFile> others) {
  RuleSource {
    others = List.copyOf(others);
  }
}
