package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.TemplateLocation.Found;
import io.dutyline.engine.cloudformation.TemplateLocation.Nowhere;
import io.dutyline.engine.cloudformation.TemplateLocation.Place;
import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the templates of the resources of one template that are stacks, and tells which it is. */
final class NestedTemplate {
  private static final String ELSEWHERE =
      " Its template is judged by itself where it is among the files; what this one passes to it is"
          + " not known there.";

  private final SourceFile file;
  private final Function<Node, Value> evaluation;
  private final TemplateFiles files;
  private final Diagnostics diagnostics;

  /**
   * @param file of the outer template
   * @param evaluation what an expression of it is worth by all that is likely
   */
  NestedTemplate(
      SourceFile file,
      Function<Node, Value> evaluation,
      TemplateFiles files,
      Diagnostics diagnostics) {
    this.file = file;
    this.evaluation = evaluation;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** Returns the file that holds the template of a resource; null, after a note, if none does. */
  @Nullable SourceFile file(NestedResource resource) {
    Place place = place(resource);
    if (place instanceof Nowhere nowhere) {
      tellNotFollowed(resource, capitalised(nowhere.why()) + "." + ELSEWHERE);
      return null;
    }
    Found found = (Found) place;
    if (found.guessed()) {
      diagnostics.note(
          "Nested stack " + resource.name() + " is taken to be " + found.file().path(),
          "Its template is fetched from elsewhere when it is deployed; of the files here, this one"
              + " fits its "
              + resource.locationName()
              + ".",
          resource.head());
    }
    return found.file();
  }

  private Place place(NestedResource resource) {
    TemplateLocation location = new TemplateLocation(files, folder());
    String asset = resource.assetPath();
    if (asset != null) {
      Place place = location.at(asset);
      if (place instanceof Found) {
        return place;
      }
    }
    Node where = resource.location();
    if (where == null) {
      return new Nowhere("it has no " + resource.locationName());
    }
    if (where instanceof MappingNode) {
      return new Nowhere("it is an application of the Serverless Application Repository");
    }
    return location.find(evaluation.apply(where), resource.locationName());
  }

  private String folder() {
    int slash = file.path().lastIndexOf('/');
    return slash < 0 ? "" : file.path().substring(0, slash);
  }

  /** Returns the template that was parsed from what was found; null, after a word, if none was. */
  @Nullable Template template(NestedResource resource, SourceFile found, Parsed<Template> parsed) {
    Template template = parsed.value().orElse(null);
    if (template != null) {
      return template;
    }
    boolean broken = parsed.diagnostics().stream().anyMatch(Diagnostic::isError);
    diagnostics.warning(
        "Nested stack " + resource.name() + " cannot be followed",
        found.path()
            + (broken ? " cannot be read, see there." : " is no template.")
            + " What the stack deploys is not judged.",
        resource.head());
    return null;
  }

  /** Says that what a resource deploys is not judged here. */
  void tellNotFollowed(NestedResource resource, String why) {
    diagnostics.note("Nested stack " + resource.name() + " is not followed", why, resource.head());
  }

  private static String capitalised(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
