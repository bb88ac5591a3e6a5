package io.dutyline.engine.canonical;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a resource a value goes, in canonical words: {@code SecurityGroupIngress[].CidrIp}.
 *
 * @param text as it is written
 * @param beside whether it is not among the properties: {@code $DeletionPolicy}, {@code account.x}
 */
record Target(String text, boolean beside, List<Step> steps) {
  /** In front of the key of a fact about the account. */
  static final String FACT = "account.";

  /** One step further. */
  sealed interface Step {
    /** Returns the step as a schema's path has it, a property with its dot. */
    String schemaText();
  }

  /** To a property. */
  record Property(String name) implements Step {
    @Override
    public String schemaText() {
      return "." + name;
    }
  }

  /** To the element for what Terraform's path goes through. */
  record Each() implements Step {
    @Override
    public String schemaText() {
      return "[]";
    }
  }

  /** To one more element. */
  record More() implements Step {
    @Override
    public String schemaText() {
      return "[]";
    }
  }

  /** To the element that has this property. */
  record Keyed(String key, String value) implements Step {
    @Override
    public String schemaText() {
      return "[]";
    }
  }

  /** To an entry of a free-form map; empty for the key that Terraform's path goes through. */
  record Entry(String key) implements Step {
    @Override
    public String schemaText() {
      return "{}";
    }
  }

  Target {
    steps = List.copyOf(steps);
  }

  /**
   * Returns the target that a text spells.
   *
   * @throws PathException if it spells none
   */
  static Target parse(String text) throws PathException {
    if ((text.startsWith("$") && text.length() > 1) || text.startsWith(FACT)) {
      return new Target(text, true, List.of());
    }
    List<Step> steps = new ArrayList<>();
    int at = 0;
    boolean name = text.isEmpty() || text.charAt(0) != '[';
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[' || c == '{') {
        int end = text.indexOf(c == '[' ? ']' : '}', at);
        if (end < 0) {
          throw new PathException("A bracket is not closed in '%s'.".formatted(text));
        }
        String inside = text.substring(at + 1, end);
        steps.add(c == '[' ? element(inside) : new Entry(inside));
        name = false;
        at = end + 1;
      } else if (c == '.' && !name) {
        name = true;
        at++;
      } else {
        int end = endOfName(text, at);
        if (!name || end == at) {
          throw new PathException("A name is missing in '%s', or a dot before it.".formatted(text));
        }
        steps.add(new Property(text.substring(at, end)));
        name = false;
        at = end;
      }
    }
    if (name) {
      throw new PathException("A name is missing at the end of '%s'.".formatted(text));
    }
    return new Target(text, false, steps);
  }

  private static Step element(String inside) throws PathException {
    int equals = inside.indexOf('=');
    if (inside.isEmpty()) {
      return new Each();
    }
    if (inside.equals("+")) {
      return new More();
    }
    if (equals <= 0) {
      throw new PathException("Between [ and ] stands nothing, +, or Key=Name.");
    }
    return new Keyed(inside.substring(0, equals), inside.substring(equals + 1));
  }

  private static int endOfName(String text, int at) {
    int end = at;
    while (end < text.length() && ".[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Returns the key of a fact, or the name of what stands beside the properties. */
  String name() {
    return text.substring(isFact() ? FACT.length() : 1);
  }

  boolean isFact() {
    return text.startsWith(FACT);
  }

  /** Returns whether the resource stands for several of its type. */
  boolean multiplies() {
    return !steps.isEmpty() && steps.get(0) instanceof Each;
  }

  /** Returns the target as a schema's path has it. */
  String schemaText() {
    StringBuilder path = new StringBuilder();
    for (Step step : multiplies() ? steps.subList(1, steps.size()) : steps) {
      path.append(step.schemaText());
    }
    return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
  }

  /** Returns the target one property further. */
  Target then(String property) {
    return further(new Property(property), text.isEmpty() ? property : text + "." + property);
  }

  /** Returns the target of each element of what stands here. */
  Target each() {
    return further(new Each(), text + "[]");
  }

  private Target further(Step step, String longer) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new Target(longer, beside, all);
  }

  /** The resource itself, from which names are matched. */
  static final Target ROOT = new Target("", false, List.of());
}
