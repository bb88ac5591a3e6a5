package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;

/** {@code fileset}: the files of a folder whose paths match a pattern. */
final class FileSet {
  private static final HclType RESULT = new HclType.SetType(HclType.STRING);

  private FileSet() {}

  static HclValue of(FileAccess files, String directory, String pattern) throws FunctionException {
    GlobPattern glob = GlobPattern.parse(1, PathFamily.clean(pattern));
    FileAccess.Answer<List<String>> answer = files.list(directory);
    if (answer instanceof FileAccess.Refused) {
      return HclValue.Unknown.of(RESULT);
    }
    List<HclValue> matching = new ArrayList<>();
    if (answer instanceof FileAccess.Found<List<String>> found) {
      for (String path : found.content()) {
        if (glob.matches(path)) {
          matching.add(Values.text(path));
          Bounds.checkElements(matching.size());
        }
      }
    }
    return SetFamily.set(RESULT, matching);
  }
}
