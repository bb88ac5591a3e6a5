package io.dutyline.engine.cloudformation.cdk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.source.SourceReader;
import java.io.IOException;
import java.util.Optional;

/**
 * An app, by the {@code cdk.json} in its folder. Public because its output is looked for.
 *
 * @param folder path of the app's folder; empty for the scan root
 * @param output path of the folder that it is synthesised to, relative to the app's folder
 * @param head of {@code cdk.json}
 */
public record CdkApp(String folder, String output, SourceRange head) {
  private static final String FILE = "cdk.json";
  private static final String DEFAULT_OUTPUT = "cdk.out";

  /** Returns the app that a file belongs to; empty if it is no {@code cdk.json} of an app. */
  public static Optional<CdkApp> of(Candidate candidate) {
    if (!candidate.path().equals(FILE) && !candidate.path().endsWith("/" + FILE)) {
      return Optional.empty();
    }
    return new SourceReader()
        .read(candidate)
        .value()
        .flatMap(file -> read(file, candidate.folder()));
  }

  /** Returns the folder that the app of a file is synthesised to, relative to the file's own. */
  public static Optional<String> outputOf(Candidate candidate) {
    return of(candidate).map(CdkApp::output);
  }

  private static Optional<CdkApp> read(SourceFile file, String folder) {
    boolean[] app = {false};
    String[] output = {DEFAULT_OUTPUT};
    try (JsonParser parser = JsonMembers.parser(file.text())) {
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        return Optional.empty();
      }
      JsonMembers.each(
          parser,
          name -> {
            String text = JsonMembers.text(parser);
            app[0] |= name.equals("app");
            output[0] = name.equals("output") && !text.isEmpty() ? text : output[0];
          });
    } catch (IOException e) {
      return Optional.empty();
    }
    return app[0] ? Optional.of(new CdkApp(folder, output[0], file.head())) : Optional.empty();
  }
}
