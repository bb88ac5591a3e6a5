package io.dutyline.engine.cloudformation;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stack with all that is nested in it, and what they share. The stacks are made first, since a
 * condition of any of them can be about an input of the outermost one; then the resources.
 */
final class StackTree {
  /** Stacks that are nested in one another. */
  private static final int DEEPEST = 10;

  private static final int MOST_STACKS = 500;

  /** Rules relate resources to each other, which takes time in the square of their number. */
  private static final int MOST_RESOURCES = 20_000;

  private final Facts facts;
  private final TemplateFiles files;
  private final Exports exports;
  private final Map<String, Diagnostics> diagnostics = new TreeMap<>();
  private final List<Diagnostic> fromParsing = new ArrayList<>();
  private final Map<String, Parsed<Template>> parsed = new HashMap<>();
  private final Map<String, SourceFile> read = new LinkedHashMap<>();
  private int stacks;
  private int resources;
  private @Nullable Map<String, Set<String>> tested;
  private @Nullable TreeStack root;

  /**
   * @param facts what is known of the deployment
   * @param files that templates may name
   */
  StackTree(Facts facts, TemplateFiles files, Exports exports) {
    this.facts = requireNonNull(facts, "facts");
    this.files = requireNonNull(files, "files");
    this.exports = requireNonNull(exports, "exports");
  }

  /** Returns the stack that a template deploys, without those that are nested in it. */
  TreeStack root(Template template) {
    read.put(template.path(), template.file());
    Budget budget = new Budget(diagnostics(template.path()));
    Deployed deployed = Deployed.alone(facts, template.file().head(), budget);
    TreeStack made = new TreeStack(this, null, template, deployed, List.of());
    root = made;
    stacks++;
    resources += made.size();
    return made;
  }

  Exports exports() {
    return exports;
  }

  TemplateFiles files() {
    return files;
  }

  /** Returns the files for a transform, which are noted once they are read. */
  TemplateFiles includable() {
    return files.noting(file -> read.putIfAbsent(file.path(), file));
  }

  /** Returns what takes the messages about one file. */
  Diagnostics diagnostics(String path) {
    return diagnostics.computeIfAbsent(path, each -> new Diagnostics());
  }

  void addDiagnostics(List<Diagnostic> more) {
    fromParsing.addAll(more);
  }

  /** Returns the template in a file, which is parsed once however many stacks have it. */
  Parsed<Template> parse(SourceFile file) {
    Parsed<Template> known = parsed.get(file.path());
    if (known == null) {
      known = CloudFormation.parse(file);
      parsed.put(file.path(), known);
      addDiagnostics(known.diagnostics());
    }
    return known;
  }

  /** Returns whether one more stack may be made; says so if not. */
  boolean hasRoom(TreeStack outer, NestedResource resource) {
    if (outer.calls().size() >= DEEPEST) {
      return refused(outer, resource, DEEPEST + " stacks in one another");
    }
    return stacks < MOST_STACKS || refused(outer, resource, MOST_STACKS + " stacks");
  }

  /** Takes a stack into the tree; says so if it is too large. */
  boolean add(TreeStack stack, TreeStack outer, NestedResource resource) {
    if (resources + stack.size() > MOST_RESOURCES) {
      return refused(outer, resource, MOST_RESOURCES + " resources in all");
    }
    stacks++;
    resources += stack.size();
    SourceFile file = stack.file();
    read.putIfAbsent(file.path(), file);
    return true;
  }

  private static boolean refused(TreeStack outer, NestedResource resource, String limit) {
    outer
        .diagnostics()
        .error(
            "Nested stack " + resource.name() + " is one too many",
            "The limit of "
                + limit
                + " is reached, so what it deploys is not judged here. Scan its template by itself.",
            resource.head());
    return false;
  }

  /** Returns the values that conditions compare inputs to, by the label of the input. */
  Map<String, Set<String>> tested() {
    Map<String, Set<String>> known = tested;
    if (known == null) {
      List<Condition> conditions = new ArrayList<>();
      for (TreeStack stack : stacks()) {
        conditions.addAll(stack.preparation().conditions());
      }
      known = TestedValues.in(conditions);
      tested = known;
    }
    return known;
  }

  /** Returns the stacks, each before those that are nested in it. */
  List<TreeStack> stacks() {
    return requireNonNull(root, "root").all();
  }

  /** Returns all files that stacks of the tree were read from, the outermost one's first. */
  List<SourceFile> read() {
    return List.copyOf(read.values());
  }

  /** Returns the paths of the templates that were parsed for nested stacks. */
  Set<String> followed() {
    Set<String> followed = new TreeSet<>();
    for (TreeStack stack : stacks()) {
      if (!stack.calls().isEmpty()) {
        followed.add(stack.file().path());
      }
    }
    followed.remove(requireNonNull(root, "root").file().path());
    return followed;
  }

  /** Returns all messages, by their place. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(fromParsing);
    diagnostics.values().forEach(each -> all.addAll(each.inOrder()));
    return all;
  }
}
