package io.dutyline.engine.cloudformation.cdk;

import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Fence;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceReader;
import io.dutyline.engine.source.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cloud assemblies among the files of a scan. Public: they say of templates that the CDK has
 * made where they are deployed, and of their resources where they come from.
 */
public final class Assemblies {
  private static final String MANIFEST = "manifest.json";

  /** Beside a manifest it tells that the folder is an assembly. */
  private static final String MARK = "cdk.out";

  private final Map<String, AssembledStack> byTemplate;
  private final List<Diagnostic> diagnostics;

  private Assemblies(Map<String, AssembledStack> byTemplate, List<Diagnostic> diagnostics) {
    this.byTemplate = Map.copyOf(byTemplate);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the assemblies whose manifests are among files.
   *
   * @param root the scan root
   * @param files below the root, which assemblies and traces may name
   */
  public static Assemblies among(List<Candidate> candidates, Path root, TemplateFiles files) {
    List<CdkApp> apps = candidates.stream().map(CdkApp::of).flatMap(Optional::stream).toList();
    List<Candidate> manifests = candidates.stream().filter(Assemblies::isManifest).toList();
    if (apps.isEmpty() && manifests.isEmpty()) {
      return new Assemblies(Map.of(), List.of());
    }
    try {
      Reading reading = new Reading(root.toRealPath(), files, apps);
      manifests.forEach(reading::read);
      apps.forEach(reading::tellUnsynthesised);
      return new Assemblies(reading.byTemplate, reading.diagnostics);
    } catch (IOException e) {
      return new Assemblies(Map.of(), List.of()); // the loss of the root is told elsewhere
    }
  }

  private static boolean isManifest(Candidate candidate) {
    return (candidate.path().equals(MANIFEST) || candidate.path().endsWith("/" + MANIFEST))
        && Files.isRegularFile(candidate.file().resolveSibling(MARK));
  }

  /** Returns what is wrong with the assemblies, and which apps have none. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns what is known of a template's deployment, with what an assembly adds to it. */
  public Facts facts(String template, Facts known) {
    AssembledStack stack = byTemplate.get(template);
    return stack == null ? known : stack.facts(known);
  }

  /**
   * Returns a stack with the constructs that made its resources, if it is one of an assembly.
   *
   * @param problems takes what is wrong with what the assembly says of the constructs
   */
  public Stack made(Stack stack, List<Diagnostic> problems) {
    AssembledStack assembled = byTemplate.get(stack.id());
    return assembled == null ? stack : assembled.made(stack, problems);
  }

  /** Returns what is accepted of a resource of a stack. */
  public List<Acknowledgement> acknowledged(String stack, Resource resource) {
    AssembledStack assembled = byTemplate.get(stack);
    return assembled == null ? List.of() : assembled.acknowledged(resource);
  }

  /** Reads manifests. */
  private static final class Reading {
    private final Path root;
    private final TemplateFiles files;
    private final List<CdkApp> apps;
    private final OwnConstructs own = new OwnConstructs();
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final SourceReader reader = new SourceReader(AssembledStack.LARGEST);
    private final Map<String, AppSources> sources = new HashMap<>();
    private final Map<String, AssembledStack> byTemplate = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reading(Path root, TemplateFiles files, List<CdkApp> apps) {
      this.root = root;
      this.files = files;
      this.apps = apps;
    }

    void read(Candidate manifest) {
      Parsed<SourceFile> file = reader.read(manifest);
      file.diagnostics().stream().map(Diagnostic::asError).forEach(diagnostics::add);
      if (file.value().isEmpty()) {
        return;
      }
      ManifestReader read = new ManifestReader(file.value().get(), new Fence(root));
      read.read();
      diagnostics.addAll(read.diagnostics());
      AppSources app =
          sources.computeIfAbsent(
              appOf(manifest.folder()), folder -> new AppSources(root, folder, files));
      for (Artifact each : read.stacks()) {
        byTemplate.put(
            each.template(),
            new AssembledStack(each, root, files, new Knowledge(app, own, acknowledgements)));
      }
    }

    /** The innermost app around an assembly; if there is none, it is taken to lie above it. */
    private String appOf(String assembly) {
      Optional<String> best = Optional.empty();
      for (CdkApp each : apps) {
        String folder = each.folder();
        boolean around = folder.isEmpty() || assembly.startsWith(folder + "/");
        if (around && best.filter(other -> other.length() >= folder.length()).isEmpty()) {
          best = Optional.of(folder);
        }
      }
      return best.orElse(ManifestReader.folderOf(assembly));
    }

    void tellUnsynthesised(CdkApp app) {
      Fence.Place output = new Fence(root).find(app.folder(), app.output());
      if (output instanceof Fence.Nowhere) {
        tell(
            "CDK app is not synthesised",
            "There is no '%s' beside this file, so nothing of the app was judged. Run cdk synth"
                    .formatted(app.output())
                + " before the scan.",
            app);
      } else if (output instanceof Fence.Outside) {
        tell(
            "CDK app is synthesised to a folder outside of the scan root",
            "Nothing of the app was judged. Scan from a folder above both.",
            app);
      }
    }

    private void tell(String summary, String detail, CdkApp app) {
      diagnostics.add(Diagnostic.note(summary, detail, app.head()));
    }
  }

  /** What the stacks of one app share. */
  record Knowledge(AppSources sources, OwnConstructs own, Acknowledgements acknowledgements) {}
}
