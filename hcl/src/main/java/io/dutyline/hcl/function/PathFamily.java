package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Paths as text. Where the configuration lies, and whose home is whose, no analysis depends on:
 * paths made of that are unknown.
 */
final class PathFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("abspath", "basename", "dirname", "pathexpand");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name).takes("path", STRING);
    return switch (name) {
      case "abspath" -> it.gives(STRING, a -> absolute(a.text(0)));
      case "basename" ->
          Definition.of(name)
              .takes("path", STRING, Definition.UNKNOWN)
              .gives(STRING, a -> base(a.at(0)));
      case "dirname" -> it.gives(STRING, a -> Texts.of(directory(a.text(0))));
      case "pathexpand" -> it.gives(STRING, a -> expand(a.text(0)));
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue absolute(String path) throws FunctionException {
    return path.startsWith("/") ? Texts.of(clean(path)) : Refining.prefixed("/");
  }

  private static HclValue expand(String path) throws FunctionException {
    return path.startsWith("~")
        ? new HclValue.Unknown(HclType.STRING, Refinements.NOT_NULL, Set.of())
        : Texts.of(path);
  }

  /** The name at the end may be known though the folders before it are not. */
  private static HclValue base(HclValue path) throws FunctionException {
    if (path instanceof HclValue.Text text) {
      return Texts.of(base(text.value()));
    }
    String end =
        path instanceof HclValue.Unknown unknown
                && unknown.refinements().form() instanceof Refinements.Form.Joined joined
                && joined.parts().get(joined.parts().size() - 1) instanceof HclValue.Text text
            ? text.value()
            : "";
    String name = end.substring(end.lastIndexOf('/') + 1);
    return name.isEmpty() || name.equals(end)
        ? new HclValue.Unknown(HclType.STRING, Refinements.NOT_NULL, Set.of())
        : Texts.of(name);
  }

  private static String base(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    String trimmed = TrimFamily.trimEnd(path, c -> c == '/');
    return trimmed.isEmpty() ? "/" : trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static String directory(String path) {
    return clean(path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** Returns the shortest path to the same place, as far as that can be told from its text. */
  static String clean(String path) {
    boolean rooted = path.startsWith("/");
    List<String> names = new ArrayList<>();
    for (String name : TextFamily.split(path, "/")) {
      boolean up = name.equals("..");
      if (up && !names.isEmpty() && !names.get(names.size() - 1).equals("..")) {
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".") && !(up && rooted)) {
        names.add(name);
      }
    }
    String joined = String.join("/", names);
    return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
  }
}
