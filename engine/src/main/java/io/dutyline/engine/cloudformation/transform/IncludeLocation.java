package io.dutyline.engine.cloudformation.transform;

import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.source.TemplateFiles.Answer;
import io.dutyline.engine.source.TemplateFiles.Found;
import io.dutyline.engine.source.TemplateFiles.Missing;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * Where an included file is: a path, or the address of an object in S3, which is taken to be the
 * file whose path ends like it.
 *
 * @param text as a reader would say it
 * @param path the local path, or the end of the object's key that is known
 * @param remote whether it is an object's
 */
record IncludeLocation(String text, String path, boolean remote) {
  /** Folders and parts of a key that are tried. */
  private static final int MOST_PARTS = 20;

  /** Returns the location that an expression gives, its path empty if it is not known at all. */
  static IncludeLocation of(Value value) {
    Value likely = value;
    while (likely instanceof Choice choice) {
      likely = choice.undecided() == Undecided.TAKE_FALSE ? choice.whenFalse() : choice.whenTrue();
    }
    if (likely instanceof Scalar scalar && !scalar.origin().sensitive()) {
      return of(scalar.text());
    }
    if (likely instanceof Unknown unknown) {
      return ending(unknown);
    }
    return new IncludeLocation("what is no text", "", true);
  }

  static IncludeLocation of(String text) {
    int scheme = text.indexOf("://");
    if (text.startsWith("file:")) {
      return new IncludeLocation(
          text, text.substring(scheme < 0 ? "file:".length() : scheme + 3), false);
    }
    if (scheme < 0) {
      return new IncludeLocation(text, text, false);
    }
    int key = text.indexOf('/', scheme + 3);
    int query = text.indexOf('?');
    int end = query < 0 ? text.length() : query;
    return new IncludeLocation(
        text, key < 0 || key > end ? "" : text.substring(key + 1, end), true);
  }

  /** Of a text that starts with an input's value, the bucket's name perhaps, the end is known. */
  private static IncludeLocation ending(Unknown unknown) {
    StringBuilder end = new StringBuilder();
    List<TextForm.Part> parts = unknown.hints().form().parts();
    for (int i = parts.size() - 1; i >= 0 && parts.get(i).kind() == TextForm.Kind.KNOWN; i--) {
      end.insert(0, parts.get(i).text());
    }
    int slash = end.indexOf("/");
    String path = slash < 0 ? "" : end.substring(slash + 1);
    return new IncludeLocation(path.isEmpty() ? unknown.reason().input() : "…/" + path, path, true);
  }

  /**
   * Returns the file.
   *
   * @param folder of the file that includes it
   * @param self the path of that file, which cannot mean itself by an object's key
   */
  Answer find(TemplateFiles files, String folder, String self) {
    if (path.isEmpty()) {
      return new Missing("where it is is not known here");
    }
    return remote ? likeliest(files, folder, self) : files.read(folder, path);
  }

  /** The longest end of the key that is a path below the folder or one above it. */
  private Answer likeliest(TemplateFiles files, String folder, String self) {
    String end = path;
    for (int i = 0; i < MOST_PARTS && !end.isEmpty(); i++) {
      String base = folder;
      for (int j = 0; j < MOST_PARTS; j++) {
        if (files.exists(base, end)
            && files.read(base, end) instanceof Found found
            && !found.file().path().equals(self)) {
          return found;
        }
        if (base.isEmpty()) {
          break;
        }
        base = parent(base);
      }
      end = end.indexOf('/') < 0 ? "" : end.substring(end.indexOf('/') + 1);
    }
    return new Missing("nothing is downloaded, and no file here has a path that ends like it");
  }

  static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
