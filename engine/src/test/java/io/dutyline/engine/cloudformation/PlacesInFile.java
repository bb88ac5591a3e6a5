package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;

/** Checks that every node of a template stands within a file. */
final class PlacesInFile {
  private final SourceFile file;
  private final long lines;

  PlacesInFile(SourceFile file) {
    this.file = file;
    this.lines = file.text().lines().count();
  }

  void check(Node node) {
    check(node.range());
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        check(entry.keyRange());
        check(entry.value());
      }
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(this::check);
    } else if (node instanceof FunctionNode call) {
      check(call.argument());
    }
  }

  private void check(SourceRange range) {
    assertEquals(file.path(), range.path());
    assertTrue(range.endLine() <= lines + 1, range + " lies beyond line " + lines);
  }
}
