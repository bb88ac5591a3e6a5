package io.dutyline.engine.cloudformation.cdk;

import io.dutyline.engine.source.ProgramFiles;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.TemplateFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sources of one app: where in them a resource comes from. Nothing outside is looked at. */
final class AppSources {
  private final String folder;
  private final String root;
  private final TemplateFiles files;
  private final ProgramFiles programs;
  private final Map<Frame, Optional<SourceRange>> known = new ConcurrentHashMap<>();
  private final ConstructNames names;

  /**
   * @param root the scan root, a real path
   * @param folder of the app, relative to the root
   */
  AppSources(Path root, String folder, TemplateFiles files) {
    this.folder = folder;
    this.root = root.toString().replace('\\', '/') + "/";
    this.files = files;
    this.programs = new ProgramFiles(root, folder);
    this.names = new ConstructNames(root, programs);
  }

  /** Returns the line of the app's own code that a trace comes from. */
  Optional<SourceRange> line(List<String> trace) {
    for (String each : trace) {
      Optional<SourceRange> place =
          Frame.parse(each).flatMap(frame -> known.computeIfAbsent(frame, this::find));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the line that names a construct, if exactly one does.
   *
   * @param path of the construct, from its stack on
   */
  Optional<SourceRange> naming(String path) {
    return names.find(path);
  }

  private Optional<SourceRange> find(Frame frame) {
    if (!frame.absolute()) {
      return programs.endingWith(frame.file()).flatMap(path -> at("", path, frame.line()));
    }
    if (frame.file().startsWith(root)) {
      return at("", frame.file().substring(root.length()), frame.line());
    }
    return elsewhere(frame);
  }

  /** The app may have been synthesised on another machine: then its folder had another path. */
  private Optional<SourceRange> elsewhere(Frame frame) {
    for (int slash = frame.file().indexOf('/');
        slash >= 0;
        slash = frame.file().indexOf('/', slash + 1)) {
      String rest = frame.file().substring(slash + 1);
      if (!rest.isEmpty() && files.exists(folder, rest)) {
        return at(folder, rest, frame.line());
      }
    }
    return Optional.empty();
  }

  private Optional<SourceRange> at(String base, String path, int line) {
    return files.read(base, path) instanceof TemplateFiles.Found found
        ? line(found.file(), line)
        : Optional.empty();
  }

  /**
   * Returns a line; none if the file has no such line, as it is another than the trace speaks of.
   */
  static Optional<SourceRange> line(SourceFile file, int line) {
    String text = file.text();
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return Optional.empty();
      }
    }
    int end = text.indexOf('\n', start);
    String content = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int indent = content.length() - content.stripLeading().length();
    return Optional.of(new SourceRange(file.path(), line, indent + 1, line, content.length() + 1));
  }
}
