package io.dutyline.engine.cloudformation.cdk;

import com.fasterxml.jackson.core.JsonParser;
import io.dutyline.engine.cloudformation.Facts;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stack of an assembly. What is said of its constructs is read when it is asked for. */
final class AssembledStack {
  /** In bytes. The traces of a large app are many. */
  static final long LARGEST = 100_000_000;

  private static final String PATH = "aws:cdk:path";

  private final Artifact artifact;
  private final Path root;
  private final TemplateFiles files;
  private final Assemblies.Knowledge knowledge;
  private final Map<String, List<Acknowledgement>> ofTemplates = new HashMap<>();
  private @Nullable Parsed<Constructs> constructs;

  /**
   * @param root the scan root, a real path
   */
  AssembledStack(
      Artifact artifact, Path root, TemplateFiles files, Assemblies.Knowledge knowledge) {
    this.artifact = artifact;
    this.root = root;
    this.files = files;
    this.knowledge = knowledge;
  }

  /** Returns what is known of its deployment; what the user says wins. */
  Facts facts(Facts known) {
    Regions regions = known.regions().names().isEmpty() ? artifact.regions() : known.regions();
    String account = known.account().isEmpty() ? artifact.account() : known.account();
    return new Facts(known.parameters(), regions, account, known.partition());
  }

  Stack made(Stack stack, List<Diagnostic> problems) {
    problems.addAll(read().diagnostics());
    Constructs known = known();
    List<Resource> resources = new ArrayList<>(stack.resources().size());
    for (Resource each : stack.resources()) {
      String path = each.maker().isPresent() ? "" : path(each, known);
      resources.add(path.isEmpty() ? each : each.madeBy(maker(each, path, known)));
    }
    return stack.with(resources);
  }

  private Maker maker(Resource resource, String path, Constructs known) {
    AppSources sources = knowledge.sources();
    boolean own =
        known.around(path).stream().anyMatch(Construct::provider)
            || knowledge.own().holds(path, resource.type());
    Optional<SourceRange> line = sources.line(known.at(path).trace());
    Optional<SourceRange> source =
        line.isPresent() || own ? line : sources.naming(belowStack(path));
    return new Maker(Maker.Tool.CDK, shown(path), "", source, own);
  }

  /** Returns what is accepted of one of its resources. */
  synchronized List<Acknowledgement> acknowledged(Resource resource) {
    Constructs known = known();
    return knowledge
        .acknowledgements()
        .of(
            resource,
            known.around(path(resource, known)),
            ofTemplates.computeIfAbsent(resource.body().path(), this::ofTemplate));
  }

  private List<Acknowledgement> ofTemplate(String path) {
    return files.read("", path) instanceof TemplateFiles.Found found
        ? knowledge.acknowledgements().in(found.file())
        : List.of();
  }

  private Constructs known() {
    return read().value().orElse(Constructs.NONE);
  }

  private synchronized Parsed<Constructs> read() {
    if (constructs == null) {
      constructs = readNew();
    }
    return constructs;
  }

  private Parsed<Constructs> readNew() {
    String path = artifact.metadataFile();
    if (path.isEmpty()) {
      return Parsed.of(artifact.constructs(), List.of());
    }
    Parsed<SourceFile> file = new SourceReader(LARGEST).read(root.resolve(path), path);
    if (file.value().isEmpty()) {
      return Parsed.failed(file.diagnostics());
    }
    try (JsonParser parser = JsonMembers.parser(file.value().get().text())) {
      return Parsed.of(MetadataReader.read(parser), file.diagnostics());
    } catch (IOException e) {
      return Parsed.failed(List.of(unreadable(file.value().get())));
    }
  }

  private static Diagnostic unreadable(SourceFile file) {
    return Diagnostic.warning(
        "Constructs of the stack are not known",
        "This file is not sound JSON. The stack's resources are judged, but not where they come"
            + " from. Run cdk synth again.",
        file.head());
  }

  /** A resource of a nested stack is known by its path only: its logical id is no stack's own. */
  private static String path(Resource resource, Constructs known) {
    if (resource.attributes().get("Metadata") instanceof MapValue metadata
        && metadata.get(PATH) instanceof Scalar path) {
      return path.text();
    }
    return known.pathOf(resource.address());
  }

  private String belowStack(String path) {
    String stack = artifact.path() + "/";
    return path.startsWith(stack) ? path.substring(stack.length()) : path;
  }

  /** The CDK calls the resource of a construct so, and leaves that away where it names one. */
  private static String shown(String path) {
    for (String hidden : List.of("/Resource", "/Default")) {
      if (path.endsWith(hidden)) {
        return path.substring(0, path.length() - hidden.length());
      }
    }
    return path;
  }
}
