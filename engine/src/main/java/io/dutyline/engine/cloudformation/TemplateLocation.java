package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.source.TemplateFiles.Answer;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the file of a nested stack's template by where the deployment finds it: a path, or an
 * address that a packaging step puts the files of the repository under.
 */
final class TemplateLocation {
  private static final String FILE = "file:";
  private static final String SCHEME = "://";

  private final TemplateFiles files;
  private final String folder;

  /**
   * @param folder of the outer template
   */
  TemplateLocation(TemplateFiles files, String folder) {
    this.files = requireNonNull(files, "files");
    this.folder = requireNonNull(folder, "folder");
  }

  /** What became of looking for it. */
  sealed interface Place permits Found, Nowhere {}

  /**
   * @param guessed whether it is no more than the file that fits best
   */
  record Found(SourceFile file, boolean guessed) implements Place {}

  /**
   * @param why as half a sentence
   */
  record Nowhere(String why) implements Place {}

  /** Returns the file at a path relative to the template. */
  Place at(String path) {
    Answer answer = files.read(folder, path);
    return answer instanceof TemplateFiles.Found found
        ? new Found(found.file(), false)
        : new Nowhere(
            "its template " + path + " is not read: " + ((TemplateFiles.Missing) answer).why());
  }

  /**
   * Returns the file that {@code where} leads to.
   *
   * @param property the name of the property, for what is told
   */
  Place find(Value where, String property) {
    if (where instanceof Scalar text) {
      return find(text.text());
    }
    if (where instanceof Choice) {
      return new Nowhere("a condition decides its " + property);
    }
    if (where instanceof Unknown unknown) {
      String end = end(unknown.hints().form());
      return end.isEmpty()
          ? new Nowhere("its " + property + " is not known: " + unknown.reason().input())
          : endingWith(end, unknown.hints().form().describe());
    }
    return new Nowhere("its " + property + " is no text");
  }

  /** Returns what a text that is known in part ends with. */
  private static String end(TextForm form) {
    if (!form.isKnown()) {
      return "";
    }
    TextForm.Part last = form.parts().get(form.parts().size() - 1);
    return last.kind() == TextForm.Kind.KNOWN ? last.text() : "";
  }

  private Place find(String text) {
    String path = text.startsWith(FILE) ? withoutFile(text) : text;
    if (path.contains(SCHEME)) {
      return endingWith(path.substring(path.indexOf(SCHEME) + SCHEME.length()), text);
    }
    Place place = at(path);
    boolean relative = path.startsWith(".") || !path.contains("/");
    return place instanceof Found || relative ? place : orEndingWith(place, path);
  }

  private static String withoutFile(String text) {
    String path = text.substring(FILE.length());
    return path.startsWith("//") ? path.substring(2) : path;
  }

  private Place orEndingWith(Place place, String path) {
    Place other = endingWith(path, path);
    return other instanceof Found ? other : place;
  }

  /** The longest end of the path that leads to a file, from the nearest folder. */
  private Place endingWith(String end, String written) {
    int query = end.indexOf('?');
    List<String> steps = steps(query < 0 ? end : end.substring(0, query));
    for (int from = 0; from < steps.size(); from++) {
      String path = String.join("/", steps.subList(from, steps.size()));
      for (String start = folder; ; start = outer(start)) {
        if (files.exists(start, path)
            && files.read(start, path) instanceof TemplateFiles.Found found) {
          return new Found(found.file(), true);
        }
        if (start.isEmpty()) {
          break;
        }
      }
    }
    return new Nowhere("no file beside it, or in a folder around it, fits " + written);
  }

  /** Steps upwards lead nowhere in an address. */
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static String outer(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }
}
