package io.dutyline.engine;

import io.dutyline.engine.TemplateReading.Text;
import io.dutyline.engine.cloudformation.CloudFormation;
import io.dutyline.engine.cloudformation.Export;
import io.dutyline.engine.cloudformation.Exports;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.cloudformation.Template;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What ties the templates of a scan to each other: which deploys which, and what their stacks
 * export. Only templates that have such ties are kept parsed.
 */
final class TemplateLinks {
  private final int threads;
  private final TemplateFiles files;
  private final Function<Template, Facts> facts;
  private final Map<String, Parsed<Template>> parsed = new HashMap<>();
  private final Set<String> nesting = new HashSet<>();
  private final Set<String> nested = new HashSet<>();
  private final Exports exports;

  /**
   * @param facts of the stack of a template
   */
  TemplateLinks(
      List<Text> texts, int threads, TemplateFiles files, Function<Template, Facts> facts) {
    this.threads = threads;
    this.files = files;
    this.facts = facts;
    findNested(texts.stream().filter(Text::mayNest).toList());
    boolean imports = texts.stream().anyMatch(Text::mayImport);
    this.exports = imports ? findExports(texts) : Exports.NONE;
  }

  private void parse(List<Text> texts) {
    List<Text> others = texts.stream().filter(text -> !parsed.containsKey(text.path())).toList();
    List<Parsed<Template>> templates = Workers.each(others, threads, TemplateLinks::parsed);
    for (int i = 0; i < templates.size(); i++) {
      parsed.put(others.get(i).path(), templates.get(i));
    }
  }

  /** What goes wrong is told when the template is judged. */
  private static Parsed<Template> parsed(Text text) {
    try {
      return CloudFormation.parse(text.file());
    } catch (RuntimeException | StackOverflowError e) {
      return Parsed.failed(List.of(TemplateReading.bug(text.path(), e)));
    }
  }

  private void findNested(List<Text> texts) {
    parse(texts);
    for (Set<String> paths : Workers.each(texts, threads, this::nestedIn)) {
      nested.addAll(paths);
    }
    for (Text text : texts) {
      if (template(text).value().isPresent()) {
        nesting.add(text.path());
      }
    }
  }

  private Set<String> nestedIn(Text text) {
    Template template = template(text).value().orElse(null);
    try {
      Set<String> paths =
          template == null
              ? Set.of()
              : new HashSet<>(CloudFormation.nested(template, facts.apply(template), files));
      paths.remove(text.path());
      return paths;
    } catch (RuntimeException | StackOverflowError e) {
      return Set.of();
    }
  }

  /** Those that import can export what they made of it, once it is known. */
  private Exports findExports(List<Text> texts) {
    List<Text> exporting =
        texts.stream().filter(text -> text.mayExport() && !isNested(text)).toList();
    parse(exporting);
    List<Export> all = new ArrayList<>();
    for (boolean importing : List.of(false, true)) {
      Exports known = new Exports(all);
      List<Text> some = exporting.stream().filter(text -> text.mayImport() == importing).toList();
      for (List<Export> each : Workers.each(some, threads, text -> exportsOf(text, known))) {
        all.addAll(each);
      }
    }
    return new Exports(all);
  }

  private List<Export> exportsOf(Text text, Exports known) {
    Template template = template(text).value().orElse(null);
    try {
      return template == null
          ? List.of()
          : CloudFormation.exports(
              template, facts.apply(template), files, known.without(text.path()));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }

  /** Returns whether a template deploys others, so that it comes before them. */
  boolean nests(Text text) {
    return nesting.contains(text.path());
  }

  /** Returns whether another template deploys this one. */
  boolean isNested(Text text) {
    return nested.contains(text.path());
  }

  /** Returns what other stacks export. */
  Exports exports(Text text) {
    return exports.without(text.path());
  }

  /** Returns what all stacks export. */
  Exports exports() {
    return exports;
  }

  /** Returns the template, which is parsed anew where it has no ties. */
  Parsed<Template> template(Text text) {
    Parsed<Template> known = parsed.get(text.path());
    return known == null ? CloudFormation.parse(text.file()) : known;
  }
}
