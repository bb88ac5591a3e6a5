package io.dutyline.engine.cloudformation.cdk;

import io.dutyline.engine.source.ProgramFiles;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places at which an app's sources name constructs: {@code new Bucket(this, "Uploads")}, {@code
 * Bucket.Builder.create(this, "Uploads")}, {@code s3.Bucket(self, "Uploads")}. An assembly without
 * traces leaves no better way from a resource to its source.
 */
final class ConstructNames {
  /** A construct's id is the second argument, behind the scope. */
  private static final String NAMED =
      "(?:\\bcreate|\\b[A-Z]\\w{0,99})\\s{0,9}\\(\\s{0,99}[A-Za-z_]\\w{0,99}\\s{0,9},\\s{0,99}"
          + "(?:jsii\\.String\\()?([\"'])([^\"'\\\\\\n]{1,255})\\1";

  /** Ids that the CDK gives to the resource of a construct: nobody writes them. */
  private static final List<String> HIDDEN = List.of("Resource", "Default");

  private final Path root;
  private final ProgramFiles programs;
  private @Nullable Map<String, List<SourceRange>> places;

  /**
   * @param root the scan root, a real path
   */
  ConstructNames(Path root, ProgramFiles programs) {
    this.root = root;
    this.programs = programs;
  }

  /**
   * Returns where a construct, or else the nearest one around it, is named; empty if nowhere or in
   * several places.
   *
   * @param path ids, from below the stack's on
   */
  Optional<SourceRange> find(String path) {
    String[] ids = path.split("/", -1);
    for (int i = ids.length - 1; i >= 0; i--) {
      List<SourceRange> found =
          HIDDEN.contains(ids[i]) ? List.of() : places().getOrDefault(ids[i], List.of());
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private synchronized Map<String, List<SourceRange>> places() {
    if (places == null) {
      Map<String, List<SourceRange>> found = new HashMap<>();
      Pattern named = Pattern.compile(NAMED);
      SourceReader reader = new SourceReader();
      for (String path : programs.paths()) {
        Optional<SourceFile> program = reader.read(root.resolve(path), path).value();
        program.ifPresent(file -> collect(file, named, found));
      }
      places = found;
    }
    return places;
  }

  private static void collect(
      SourceFile file, Pattern named, Map<String, List<SourceRange>> places) {
    Matcher matcher = named.matcher(file.text());
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      for (int i = counted; i < matcher.start(2); i++) {
        line += file.text().charAt(i) == '\n' ? 1 : 0;
      }
      counted = matcher.start(2);
      List<SourceRange> ofId = places.computeIfAbsent(matcher.group(2), id -> new ArrayList<>());
      AppSources.line(file, line).ifPresent(ofId::add);
    }
  }
}
