package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.Optional;

/** Where the definition of an API lies that is not in the template: its property DefinitionUri. */
final class ApiLocation {
  private static final String SCHEME = "s3://";
  private static final String VERSION = "versionId=";

  private ApiLocation() {}

  /**
   * Returns the place in S3; empty if the API has none. A path of the author's disk, which only
   * packaging makes a place in S3, is a bucket that is not known yet.
   */
  static Optional<MappingNode> of(SamResource api) {
    Node uri = api.property("DefinitionUri").filter(Truths::isSomething).orElse(null);
    if (uri instanceof MappingNode map) {
      return Optional.of(NodeMaker.at(uri).map().copy(map, "Bucket", "Key", "Version").build());
    }
    if (uri instanceof ScalarNode text && text.text().startsWith(SCHEME)) {
      return Optional.of(parsed(text));
    }
    return uri == null
        ? Optional.empty()
        : Optional.of(NodeMaker.at(uri).map().put("Key", uri).build());
  }

  private static MappingNode parsed(ScalarNode uri) {
    String path = uri.text().substring(SCHEME.length());
    int query = path.indexOf('?');
    String place = query < 0 ? path : path.substring(0, query);
    int slash = place.indexOf('/');
    MappingBuilder location =
        NodeMaker.at(uri)
            .map()
            .put("Bucket", slash < 0 ? place : place.substring(0, slash))
            .put("Key", slash < 0 ? "" : place.substring(slash + 1));
    if (query >= 0 && path.startsWith(VERSION, query + 1)) {
      location.put("Version", path.substring(query + 1 + VERSION.length()));
    }
    return location.build();
  }
}
