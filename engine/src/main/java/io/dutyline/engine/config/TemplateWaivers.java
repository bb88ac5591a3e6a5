package io.dutyline.engine.config;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.PathGlob;
import io.dutyline.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the waivers that stand in a template: comments on a resource (YAML), and the resource's
 * metadata. One that is not sound is reported and waives nothing.
 */
public final class TemplateWaivers {
  private final SourceFile file;
  private final String stackPattern;
  private final List<Resource> resources;
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TemplateWaivers(SourceFile file, Stack stack) {
    this.file = file;
    this.stackPattern = PathGlob.exactly(stack.id());
    this.resources =
        stack.resources().stream().filter(each -> each.head().path().equals(file.path())).toList();
  }

  /**
   * Returns the waivers that {@code file} holds for the resources of {@code stack} that are written
   * in it, in the order they stand. Whether their rules exist, and whether they still hold, is for
   * {@link Waivers#apply} to say.
   */
  public static Parsed<List<Waiver>> read(SourceFile file, Stack stack) {
    TemplateWaivers read = new TemplateWaivers(file, stack);
    read.comments();
    read.metadata();
    return Parsed.of(
        List.copyOf(read.waivers), read.diagnostics.stream().sorted().distinct().toList());
  }

  private void comments() {
    List<WaiverComment> comments = WaiverComments.find(file);
    if (comments.isEmpty()) {
      return;
    }
    WaivedResources waived = new WaivedResources(file, resources);
    for (WaiverComment comment : comments) {
      List<Resource> targets = waived.of(comment);
      if (targets.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                "Waiver belongs to no resource",
                "Move the comment to the line above the resource's logical id, or into it."
                    + " Nothing is waived.",
                comment.range()));
      }
      targets.forEach(each -> add(comment.draft(), each, WaiverComment.FORM));
    }
  }

  private void metadata() {
    for (Resource resource : resources) {
      MetadataWaivers read = MetadataWaivers.of(resource);
      diagnostics.addAll(read.diagnostics());
      read.drafts().forEach(draft -> add(draft, resource, MetadataWaivers.FORM));
    }
  }

  private void add(WaiverDraft draft, Resource resource, String form) {
    List<Diagnostic> problems = draft.problems(form);
    diagnostics.addAll(problems);
    if (problems.isEmpty()) {
      waivers.addAll(draft.waivers(stackPattern, resource.address()));
    }
  }
}
