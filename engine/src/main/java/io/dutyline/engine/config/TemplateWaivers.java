package io.dutyline.engine.config;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.PathGlob;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.TextCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the waivers that stand in a stack's files: comments at a resource or at a call that brings
 * resources (YAML, HCL), and a resource's metadata. One that is not sound is reported and waives
 * nothing.
 */
public final class TemplateWaivers {
  private final String stackPattern;
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TemplateWaivers(Stack stack) {
    this.stackPattern = PathGlob.exactly(stack.id());
  }

  /**
   * Returns the waivers that {@code files} hold for the resources of {@code stack}, in the order
   * they stand. Whether their rules exist, and whether they still hold, is for {@link
   * Waivers#apply} to say.
   */
  public static Parsed<List<Waiver>> read(List<SourceFile> files, Stack stack) {
    TemplateWaivers read = new TemplateWaivers(stack);
    read.comments(files, stack);
    stack.written().forEach(read::metadata);
    return Parsed.of(
        List.copyOf(read.waivers), read.diagnostics.stream().sorted().distinct().toList());
  }

  private void comments(List<SourceFile> files, Stack stack) {
    Map<String, List<Waivable>> blocks = null;
    for (SourceFile file : files) {
      List<WaiverComment> comments = WaiverComments.find(file);
      if (!comments.isEmpty()) {
        blocks = blocks == null ? Waivable.byFile(stack.written()) : blocks;
        comments(comments, new WaivedBlocks(file, blocks.getOrDefault(file.path(), List.of())));
      }
    }
  }

  private void comments(List<WaiverComment> comments, WaivedBlocks blocks) {
    for (WaiverComment comment : comments) {
      List<Waivable> waived = blocks.of(comment);
      if (waived.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                "Waiver belongs to no resource",
                "Move the comment to the line above the resource's name, or into it."
                    + " Nothing is waived.",
                comment.range()));
      }
      waived.forEach(each -> comment(comment.draft(), each));
    }
  }

  private void comment(WaiverDraft draft, Waivable block) {
    Glob instance = Glob.of(draft.instance(), TextCase.EXACT);
    List<String> addresses = new ArrayList<>();
    for (Waivable.Target target : block.targets()) {
      if (instance.matches(target.key())) {
        addresses.add(target.address());
      }
    }
    if (addresses.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              "Waiver for an instance that there is not",
              "No instance here has the key '%s'. Nothing is waived.".formatted(draft.instance()),
              draft.range()));
    }
    add(draft, addresses, WaiverComment.FORM);
  }

  private void metadata(Resource resource) {
    MetadataWaivers read = MetadataWaivers.of(resource);
    diagnostics.addAll(read.diagnostics());
    read.drafts().forEach(draft -> add(draft, List.of(resource.address()), MetadataWaivers.FORM));
  }

  private void add(WaiverDraft draft, List<String> addresses, String form) {
    List<Diagnostic> problems = draft.problems(form);
    diagnostics.addAll(problems);
    if (problems.isEmpty()) {
      addresses.forEach(each -> waivers.addAll(draft.waivers(stackPattern, each)));
    }
  }
}
