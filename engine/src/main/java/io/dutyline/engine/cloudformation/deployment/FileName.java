package io.dutyline.engine.cloudformation.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the path of a parameter file tells by itself: whose it is, and of which deployment. */
record FileName(String path) {
  /** What is called when nothing else tells: as in the SAM command's configuration. */
  static final String DEFAULT = "default";

  /** Words that say what a file or folder holds, not which deployment it is about. */
  private static final Set<String> WORDS =
      Set.of(
          "param",
          "params",
          "parameter",
          "parameters",
          "override",
          "overrides",
          "config",
          "configs",
          "configuration",
          "configurations",
          "conf",
          "env",
          "envs",
          "environment",
          "environments",
          "deploy",
          "deployment",
          "deployments",
          "stack",
          "template",
          "cfn",
          "cloudformation");

  String folder() {
    return TemplatePath.folder(path);
  }

  /**
   * Returns the folder that its templates may lie in or below, if it lies in a folder for such
   * files: {@code infra} for {@code infra/parameters/prod/app.json}. Empty if it does not.
   */
  Optional<String> home() {
    String[] parts = path.split("/");
    for (int i = parts.length - 2; i >= 0; i--) {
      if (WORDS.contains(parts[i].toLowerCase(Locale.ROOT))) {
        return Optional.of(String.join("/", Arrays.asList(parts).subList(0, i)));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the template's name is in the file's: {@code app-prod} for {@code app}. */
  boolean isNamedAfter(String template) {
    return at(stem(template)) >= 0;
  }

  /**
   * Returns where the stem of a template stands in the file's, as whole words; -1 if it does not.
   */
  private int at(String stem) {
    String name = TemplatePath.stem(path).toLowerCase(Locale.ROOT);
    for (int at = name.indexOf(stem); at >= 0; at = name.indexOf(stem, at + 1)) {
      int end = at + stem.length();
      boolean starts = at == 0 || isSeparator(name.charAt(at - 1));
      if (starts && (end == name.length() || isSeparator(name.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the name of a template, in lower case, without what says that it is one. */
  static String stem(String template) {
    String stem = TemplatePath.stem(template).toLowerCase(Locale.ROOT);
    for (String ending : List.of("template", "cfn", "cloudformation", "stack")) {
      int end = stem.length() - ending.length() - 1;
      if (end > 0 && stem.endsWith(ending) && isSeparator(stem.charAt(end))) {
        return stem.substring(0, end);
      }
    }
    return stem;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '-' || c == '_';
  }

  /**
   * Returns the deployment's name: what is left of the file's name, else the folders between it and
   * the template's, else {@link #DEFAULT}.
   */
  String deploymentOf(String template) {
    String name = TemplatePath.stem(path);
    String stem = stem(template);
    int at = at(stem);
    String left = at < 0 ? name : name.substring(0, at) + "." + name.substring(at + stem.length());
    List<String> telling = telling(left.split("[._-]"));
    if (telling.isEmpty()) {
      telling = telling(foldersFrom(TemplatePath.folder(template)));
    }
    return telling.isEmpty() ? DEFAULT : String.join("-", telling);
  }

  private String[] foldersFrom(String templateFolder) {
    String[] own = folder().split("/");
    String[] others = templateFolder.split("/");
    int common = 0;
    while (common < own.length && common < others.length && own[common].equals(others[common])) {
      common++;
    }
    return Arrays.copyOfRange(own, common, own.length);
  }

  private static List<String> telling(String[] words) {
    List<String> telling = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty() && !WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        telling.add(word);
      }
    }
    return telling;
  }

  /**
   * Returns how many folders up from this file one finds the template's folder, or one above it.
   */
  int stepsTo(String template) {
    int steps = 0;
    for (String each = folder(); !TemplatePath.isBelow(template, each); steps++) {
      each = TemplatePath.folder(each);
    }
    return steps;
  }
}
