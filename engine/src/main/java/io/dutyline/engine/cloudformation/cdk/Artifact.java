package io.dutyline.engine.cloudformation.cdk;

import io.dutyline.engine.model.Regions;
import java.util.List;

/**
 * A stack as an assembly's manifest describes it.
 *
 * @param manifest path of the manifest
 * @param template path of its template
 * @param metadataFile path of the file that holds what is known of its constructs; empty if the
 *     manifest itself does
 * @param account that it is deployed to; empty if the app leaves that open
 * @param region that it is deployed to; empty if the app leaves that open
 * @param path of the stack's own construct
 * @param constructs what the manifest says of its constructs; nothing if another file does
 */
record Artifact(
    String manifest,
    String template,
    String metadataFile,
    String account,
    String region,
    String path,
    Constructs constructs) {

  /** What an app leaves open is written so: {@code aws://unknown-account/unknown-region}. */
  private static final String OPEN = "unknown-";

  private static final String ENVIRONMENT = "aws://";

  /** Returns the account that an environment names, and the Region. */
  static List<String> environment(String text) {
    int slash = text.indexOf('/', ENVIRONMENT.length());
    if (!text.startsWith(ENVIRONMENT) || slash < 0) {
      return List.of("", "");
    }
    String account = text.substring(ENVIRONMENT.length(), slash);
    String region = text.substring(slash + 1);
    return List.of(account.startsWith(OPEN) ? "" : account, region.startsWith(OPEN) ? "" : region);
  }

  Regions regions() {
    return region.isEmpty() ? Regions.UNKNOWN : new Regions(List.of(region), manifest);
  }
}
