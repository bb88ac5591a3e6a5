package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;

/** Where an artefact lies: {@code s3://bucket/key?versionId=v}, or a map of the same. */
final class CodeLocation {
  private static final String SCHEME = "s3://";
  private static final String VERSION = "versionId=";

  private CodeLocation() {}

  /**
   * Returns the location in other words; an empty map for a path of the author's machine, which
   * only packaging turns into a location.
   *
   * @param names of bucket, key, version and storage mode there; of the last one it may have none
   */
  static MappingBuilder convert(Node location, String... names) {
    MappingBuilder converted = new MappingBuilder(location.range());
    if (location instanceof MappingNode map) {
      converted.copyAs(names[0], map, "Bucket").copyAs(names[1], map, "Key");
      converted.copyAs(names[2], map, "Version");
      return names.length > 3 ? converted.copyAs(names[3], map, "StorageMode") : converted;
    }
    if (location instanceof ScalarNode scalar && scalar.text().startsWith(SCHEME)) {
      split(scalar.text().substring(SCHEME.length()), converted, names);
    }
    return converted;
  }

  private static void split(String path, MappingBuilder converted, String... names) {
    int slash = path.indexOf('/');
    int query = path.indexOf('?');
    String whole = query < 0 ? path : path.substring(0, query);
    boolean complete = slash > 0 && slash < whole.length() - 1;
    if (!complete) {
      return;
    }
    converted.put(names[0], whole.substring(0, slash));
    converted.put(names[1], whole.substring(slash + 1).replaceFirst("^/+", ""));
    int version = query < 0 ? -1 : path.indexOf(VERSION, query);
    if (version >= 0) {
      String text = path.substring(version + VERSION.length());
      int next = text.indexOf('&');
      converted.put(names[2], next < 0 ? text : text.substring(0, next));
    }
  }
}
