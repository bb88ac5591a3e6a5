package io.dutyline.engine.cloudformation.cdk;

import com.fasterxml.jackson.core.JsonParser;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Fence;
import io.dutyline.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an assembly's manifest. (cloud-assembly-schema, {@code AssemblyManifest}: artifacts of the
 * types {@code aws:cloudformation:stack} and {@code cdk:cloud-assembly}.)
 */
final class ManifestReader {
  private static final String STACK = "aws:cloudformation:stack";
  private static final String ASSEMBLY = "cdk:cloud-assembly";

  private final SourceFile file;
  private final String folder;
  private final Fence fence;
  private final List<Artifact> stacks = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** What an artifact says, as far as it was read. */
  private static final class Draft {
    private String type = "";
    private String environment = "";
    private String metadataFile = "";
    private String templateFile = "";
    private String directory = "";
    private String displayName = "";
    private Constructs constructs = Constructs.NONE;
  }

  ManifestReader(SourceFile file, Fence fence) {
    this.file = file;
    this.folder = folderOf(file.path());
    this.fence = fence;
  }

  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  void read() {
    boolean[] artifacts = {false};
    try (JsonParser parser = JsonMembers.parser(file.text())) {
      JsonMembers.each(
          parser,
          name -> {
            if (name.equals("artifacts")) {
              artifacts[0] = true;
              JsonMembers.each(parser, id -> artifact(id, parser));
            } else {
              parser.skipChildren();
            }
          });
    } catch (IOException e) {
      diagnostics.add(unreadable("It is not sound JSON."));
      return;
    }
    if (!artifacts[0]) {
      diagnostics.add(unreadable("It has no artifacts."));
    }
  }

  List<Artifact> stacks() {
    return stacks;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void artifact(String id, JsonParser parser) throws IOException {
    Draft draft = new Draft();
    JsonMembers.each(
        parser,
        name -> {
          switch (name) {
            case "type" -> draft.type = JsonMembers.text(parser);
            case "environment" -> draft.environment = JsonMembers.text(parser);
            case "additionalMetadataFile" -> draft.metadataFile = JsonMembers.text(parser);
            case "displayName" -> draft.displayName = JsonMembers.text(parser);
            case "metadata" -> draft.constructs = MetadataReader.read(parser);
            case "properties" -> JsonMembers.each(parser, key -> property(key, draft, parser));
            default -> parser.skipChildren();
          }
        });
    if (draft.type.equals(STACK)) {
      stack(id, draft);
    } else if (draft.type.equals(ASSEMBLY)) {
      assembly(id, draft);
    }
  }

  private static void property(String name, Draft draft, JsonParser parser) throws IOException {
    switch (name) {
      case "templateFile" -> draft.templateFile = JsonMembers.text(parser);
      case "directoryName" -> draft.directory = JsonMembers.text(parser);
      default -> parser.skipChildren();
    }
  }

  private void stack(String id, Draft draft) {
    Optional<Fence.Inside> template = below(draft.templateFile);
    if (template.isEmpty() || !Files.isRegularFile(template.get().real())) {
      diagnostics.add(missing("Template of stack " + id, draft.templateFile));
      return;
    }
    List<String> environment = Artifact.environment(draft.environment);
    String metadataFile = below(draft.metadataFile).map(Fence.Inside::path).orElse("");
    if (metadataFile.isEmpty() && !draft.metadataFile.isEmpty()) {
      diagnostics.add(unknownConstructs(id, draft.metadataFile));
    }
    stacks.add(
        new Artifact(
            file.path(),
            template.get().path(),
            metadataFile,
            environment.get(0),
            environment.get(1),
            draft.displayName.isEmpty() ? id : draft.displayName,
            draft.constructs));
  }

  /** Its own manifest is found by itself, as long as it is there. */
  private void assembly(String id, Draft draft) {
    Optional<Fence.Inside> nested = below(draft.directory);
    if (nested.isEmpty() || !Files.isRegularFile(nested.get().real().resolve("manifest.json"))) {
      diagnostics.add(missing("Nested assembly " + id, draft.directory));
    }
  }

  /** Returns where a path of the manifest leads; empty unless it is below the assembly's folder. */
  private Optional<Fence.Inside> below(String path) {
    boolean below =
        !path.isEmpty()
            && fence.find(folder, path) instanceof Fence.Inside inside
            && (folder.isEmpty() || inside.path().startsWith(folder + "/"));
    return below ? Optional.of((Fence.Inside) fence.find(folder, path)) : Optional.empty();
  }

  private Diagnostic missing(String what, String path) {
    return Diagnostic.error(
        what + " is missing",
        "There is no '%s' in the assembly, so nothing in it was judged. Run cdk synth again."
            .formatted(path),
        file.head());
  }

  private Diagnostic unknownConstructs(String id, String path) {
    return Diagnostic.warning(
        "Constructs of stack " + id + " are not known",
        "There is no '%s' in the assembly. Its resources are judged, but not where they come from."
            .formatted(path),
        file.head());
  }

  private Diagnostic unreadable(String why) {
    return Diagnostic.error(
        "Manifest of the cloud assembly cannot be read",
        why
            + " Templates beside it are judged by themselves; which belong to the app, their Regions"
            + " and their constructs are not known. Run cdk synth again.",
        file.head());
  }
}
