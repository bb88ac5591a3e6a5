package io.dutyline.engine.rule.language;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which values of a subject are meant.
 *
 * @param text as the rule's author wrote it
 * @param argument of a root that needs one: the tag's name, the setting's key; else empty
 */
record Path(String text, Root root, String argument, List<Step> steps) {

  /** Where a path starts. */
  enum Root {
    /** At the properties of the resource, or at the element that is looked at. */
    HERE,
    /** At the properties of the resource that the rule judges. */
    JUDGED,
    /** At something that stands beside the properties. */
    ATTRIBUTE,
    TYPE,
    ADDRESS,
    KEY,
    TAG,
    REGION,
    ACCOUNT,
    SETTING
  }

  /** One step further into a value. */
  sealed interface Step {
    /** Returns the step as a schema's path has it. */
    String schemaText();
  }

  /** To a property. */
  record Property(String name) implements Step {
    @Override
    public String schemaText() {
      return "." + name;
    }
  }

  /** To every element of a list. */
  record Elements() implements Step {
    @Override
    public String schemaText() {
      return "[]";
    }
  }

  /** To the elements of a list that have a property with a certain value. */
  record Keyed(String key, String value) implements Step {
    @Override
    public String schemaText() {
      return "[]";
    }
  }

  /** To every value of a free-form map. */
  record Values() implements Step {
    @Override
    public String schemaText() {
      return "{}";
    }
  }

  /** To the value under one key of a free-form map. */
  record Entry(String key) implements Step {
    @Override
    public String schemaText() {
      return "{}";
    }
  }

  Path {
    requireNonNull(text, "text");
    requireNonNull(root, "root");
    requireNonNull(argument, "argument");
    steps = List.copyOf(steps);
  }

  /** Returns whether the path starts at what the configuration says, not at the template. */
  boolean isConfigured() {
    return root == Root.ACCOUNT || root == Root.SETTING;
  }

  /** Returns the path to what holds the elements: this one up to its first wildcard. */
  Path container() {
    int end = 0;
    while (end < steps.size() && !isWildcard(steps.get(end))) {
      end++;
    }
    return end == steps.size() ? this : new Path(text, root, argument, steps.subList(0, end));
  }

  /** Returns whether the path may lead to several values. */
  boolean hasWildcard() {
    return steps.stream().anyMatch(Path::isWildcard);
  }

  /** Returns whether the step of that index leads to elements. */
  boolean isWildcardAt(int index) {
    return isWildcard(steps.get(index));
  }

  private static boolean isWildcard(Step step) {
    return step instanceof Elements || step instanceof Keyed || step instanceof Values;
  }

  /** Returns the steps as a schema's path has them, with the leading dot. */
  String schemaText() {
    StringBuilder path = new StringBuilder();
    steps.forEach(step -> path.append(step.schemaText()));
    return path.toString();
  }
}
